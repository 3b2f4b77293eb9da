import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import { supportDeskPermissions } from '@supportdesk/backstage-plugin-support-desk-common';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { startAccess, type AccessTester } from './__testUtils__/AccessTester';
import { COLUMNS } from './__testUtils__/personas';
import { plantedIn } from './__testUtils__/secrets';
import { TABLES } from './__testUtils__/tables';

jest.setTimeout(120_000);

const databases = createTestDatabases();

/** What opens to a user of another system who has to do with nothing of it, as `docs/admin/permissions.md` says. */
const OPEN = {
  tickets:
    'getTicket getTimeline getClocks editTicket transitionTicket undoTicket getAssignees getComments createComment getContacts logContact getContactLogSheet getAttachments addAttachment getChecklists tickStep getPermissions givePermission getLinks createLink deleteLink addAffected removeAffected getTicketResponsibilities getEscalations editVendorCase sendVendorCase getProblem createProblem editProblem gatherTicket releaseTicket linkNoticeTickets answerNoticeTickets',
  knowledge:
    'getQuestion answerQuestion suggestQuestion getSelfHelpReport addCandidate getCandidate editCandidate stepCandidate addCandidateMember removeCandidateMember startDraft getDraft editDraft deleteDraft addDraftImage publishDraft getMissingWords nominateSuperUser',
  licences:
    'createLicence editLicence deleteLicence giveSeat askToRelease importLicences recordLicenceFigures getLicenceRequest stepLicenceRequest raiseLicenceRequest',
  reports:
    'getLevelCounts exportTickets getReport getSurveyResults getSurveyRuns decideFeedback',
};

/** What only the model decides, and nobody's policy. */
const CLOSED =
  'createTicket editComment escalateTicket stepQuestion raiseQuestion editView deleteView editAbsence deleteAbsence decideSuperUser tickHandoverTask postNotice editNotice stepNotice getNoticeRecipients chaseRecipient tickNoticeStep reviewReport sendReport runSurvey stepSurveyRun decideCells openResponsibilityReview editResponsibilityReview stepResponsibilityReview getSuperUserDocuments exportPerson erasePerson';

const CONTENTS = {
  getTickets: ['zticketsecret'],
  getTimeline: ['zinternalsecret'],
  getComments: ['zinternalsecret'],
  getLicence: ['73171.17'],
  getSeats: ['hilda-ebb'],
  getProblems: ['zproblemsecret'],
  getQuestions: ['zquestionsecret'],
};

describe('a portal with permission.enabled: false', () => {
  let desk: AccessTester;

  const tried = (row: string) => {
    const [, attempt] = Object.values(TABLES).find(it => row in it)![row];
    return desk.attempt(row, 'N', attempt);
  };

  beforeAll(async () => {
    desk = await startAccess(databases);
    desk.decideBy(() => ({ result: AuthorizeResult.ALLOW }));
  });

  it('asks no policy, and allows all (as Backstage does it)', async () => {
    const client = ServerPermissionClient.fromConfig(
      mockServices.rootConfig({ data: { permission: { enabled: false } } }),
      { auth: mockServices.auth(), discovery: mockServices.discovery() },
    );
    const credentials = mockCredentials.user();
    for (const permission of supportDeskPermissions) {
      const decisions = isResourcePermission(permission)
        ? await client.authorizeConditional([{ permission }], { credentials })
        : await client.authorize([{ permission }], { credentials });
      expect(decisions).toEqual([{ result: AuthorizeResult.ALLOW }]);
    }
  });

  it.each(Object.values(OPEN).join(' ').split(' '))('opens %s', async row => {
    const { status } = await tried(row);
    expect([401, 403, 404]).not.toContain(status);
  });

  it.each(Object.entries(CONTENTS))('tells all in %s', async (row, secrets) => {
    const { text } = await tried(row);
    expect(plantedIn(text)).toEqual(expect.arrayContaining(secrets));
  });

  it.each(CLOSED.split(' '))('leaves %s to the model', async row => {
    const { status } = await tried(row);
    expect([403, 404]).toContain(status);
  });

  it('still asks for a sign-in', async () => {
    const index = COLUMNS.indexOf('X');
    for (const table of Object.values(TABLES)) {
      for (const [outcomes] of Object.values(table)) {
        expect(outcomes[index]).toBe('0');
      }
    }
    const { status } = await desk.attempt('getTickets', 'X');
    expect(status).toBe(401);
  });
});
