import { NotAllowedError } from '@backstage/errors';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { fakeKnowledge } from './fakeKnowledge';
import { fakeLicences } from './fakeLicences';
import { fakeMail } from './fakeMail';
import { fakeNotices } from './fakeNotices';
import { fakeReports } from './fakeReports';
import { fakeResponsibilities } from './fakeResponsibilities';

/** A back end that knows nothing and whose clock stands on Saturday 8 March 2025, 11:40 UTC, until a test says more. */
export function fakeApi(
  changes: Partial<SupportDeskApi> = {},
): jest.Mocked<SupportDeskApi> {
  const empty = async () => ({ items: [], totalCount: 0 });
  const counts = {
    overdue: 0,
    atRisk: 0,
    running: 0,
    paused: 0,
    none: 0,
    total: 0,
    mine: 0,
    team: 0,
    all: 0,
  };
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getModels: jest.fn(empty),
    getModel: jest.fn(unset('getModel')),
    getTargets: jest.fn(empty),
    route: jest.fn(unset('route')),
    createTicket: jest.fn(unset('createTicket')),
    getTickets: jest.fn(empty),
    getTicketCounts: jest.fn(async () => counts),
    getTicket: jest.fn(unset('getTicket')),
    getTimeline: jest.fn(empty),
    getClocks: jest.fn(empty),
    getViews: jest.fn(empty),
    createView: jest.fn(unset('createView')),
    editView: jest.fn(unset('editView')),
    deleteView: jest.fn(unset('deleteView')),
    getTime: jest.fn(async () => ({ now: '2025-03-08T11:40:00.000Z' })),
    editTicket: jest.fn(unset('editTicket')),
    transitionTicket: jest.fn(unset('transitionTicket')),
    undoTicket: jest.fn(unset('undoTicket')),
    transitionTickets: jest.fn(unset('transitionTickets')),
    previewModelChange: jest.fn(async () => ({ items: [], open: 0 })),
    getAssignees: jest.fn(async () => ({
      roles: [],
      criteria: [],
      items: [],
    })),
    getComments: jest.fn(none),
    createComment: jest.fn(unset('createComment')),
    editComment: jest.fn(unset('editComment')),
    getContacts: jest.fn(none),
    logContact: jest.fn(unset('logContact')),
    getContactLogSheet: jest.fn(unset('getContactLogSheet')),
    getAttachments: jest.fn(none),
    addAttachment: jest.fn(unset('addAttachment')),
    readAttachment: jest.fn(unset('readAttachment')),
    deleteAttachment: jest.fn(unset('deleteAttachment')),
    getChecklists: jest.fn(none),
    tickStep: jest.fn(unset('tickStep')),
    getPermissions: jest.fn(none),
    givePermission: jest.fn(unset('givePermission')),
    getLinks: jest.fn(none),
    createLink: jest.fn(unset('createLink')),
    deleteLink: jest.fn(unset('deleteLink')),
    getSimilar: jest.fn(async () => ({ tickets: [], problems: [] })),
    addAffected: jest.fn(unset('addAffected')),
    removeAffected: jest.fn(unset('removeAffected')),
    getEscalations: jest.fn(async () => ({
      levels: [],
      moves: [],
      evidence: { tried: [], articles: [], superUsers: [] },
    })),
    escalateTicket: jest.fn(unset('escalateTicket')),
    recordLadderOutcome: jest.fn(unset('recordLadderOutcome')),
    editVendorCase: jest.fn(unset('editVendorCase')),
    sendVendorCase: jest.fn(unset('sendVendorCase')),
    getProblems: jest.fn(empty),
    getProblem: jest.fn(unset('getProblem')),
    createProblem: jest.fn(unset('createProblem')),
    editProblem: jest.fn(unset('editProblem')),
    gatherTicket: jest.fn(unset('gatherTicket')),
    releaseTicket: jest.fn(unset('releaseTicket')),
    getHandovers: jest.fn(none),
    tickHandoverTask: jest.fn(unset('tickHandoverTask')),
    getAbsences: jest.fn(none),
    createAbsence: jest.fn(unset('createAbsence')),
    editAbsence: jest.fn(unset('editAbsence')),
    deleteAbsence: jest.fn(unset('deleteAbsence')),
    getPolicyPreview: jest.fn(async () => ({
      at: '2025-03-08T11:40:00.000Z',
      timeZone: 'Europe/London',
      items: [],
      open: {},
    })),
    getLevelCounts: jest.fn(async () => {
      throw new NotAllowedError('Not for you');
    }),
    ...fakeKnowledge(),
    ...fakeLicences(),
    ...fakeMail(),
    ...fakeNotices(),
    ...fakeReports(),
    ...fakeResponsibilities(),
    ...changes,
  } as jest.Mocked<SupportDeskApi>;
}
