import {
  ModelAccess,
  openingOf,
  redactModel,
  type ModelDetail,
  type RouteResult,
  type SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fakeApi } from './fakeApi';
import { exampleDetail, exampleModel, exampleSummary } from './models';

/** Monday 10 March 2025, 10:00 in Phoenix: the Help Desk is there. */
export const MONDAY_10 = '2025-03-10T17:00:00.000Z';
/** The same day, 17:00 in Phoenix: the Help Desk has just closed. */
export const MONDAY_17 = '2025-03-11T00:00:00.000Z';

const NORTH = 'group:default/agency-north';
const NORA = 'user:default/nora-quill';

/** What the rules of HMIS say of the Agency Administrator of Agency North, or of somebody else, at an instant. */
function accessAt(at: string, user: string): ModelAccess {
  const annotations = {
    'supportdesk.io/role.agency-administrator': 'nora-quill',
  };
  return new ModelAccess({
    model: exampleModel('hmis'),
    directory: {
      [NORTH]: {
        ref: NORTH,
        type: 'provider-agency',
        members: [NORA, 'user:default/nina-moss'],
        annotations,
      },
    },
    caller: { user, memberships: [user, NORTH] },
    now: new Date(at),
  });
}

/** The back end of HMIS at an instant, answering by the model's own rules. */
export function hmisApi(
  at: string,
  changes: Partial<SupportDeskApi> = {},
  user = NORA,
) {
  const access = accessAt(at, user);
  const { model } = redactModel(access);
  const opening = (calendar?: string) =>
    openingOf(model, calendar, new Date(at));
  const requestTypes = Object.keys(model.requestTypes).map(id => {
    const refusal = access.requestTypeRefusal(id);
    const state: ModelDetail['requestTypes'][string] = {
      asks: access.asksOf(id),
      prioritySetByRequester: false,
      ...(refusal && {
        refusal: { ...refusal, ask: undefined, redirectTo: undefined },
      }),
    };
    return [id, state];
  });
  const detail = exampleDetail('hmis', {
    model,
    now: at,
    caller: { user, roles: [...access.roles], owner: false },
    requestTypes: Object.fromEntries(requestTypes),
  });

  const route = (requestType: string): RouteResult => ({
    outcome: 'answer',
    superUsers: [],
    answers: access
      .routesOf(model.requestTypes[requestType])
      .map(({ text, contacts }) => ({
        text,
        seeAlso: [],
        contacts: contacts
          .filter(id => !access.contactRefusal(id))
          .map(id => ({
            id,
            title: model.contacts[id].title,
            channels: Object.values(model.contacts[id].channels),
            opening: opening(model.contacts[id].calendar),
            people: [],
          })),
      })),
  });
  return fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getModel: jest.fn(async () => detail),
    getTime: jest.fn(async () => ({ now: at })),
    route: jest.fn(async (_, { requestType }) => route(requestType!)),
    ...changes,
  });
}
