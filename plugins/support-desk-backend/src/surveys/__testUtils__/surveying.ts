import {
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  type Entity,
} from '@backstage/catalog-model';
import {
  surveyEndpoints,
  type SurveyInvitation,
  type SurveyResults,
  type SurveyRun,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { exampleEntities } from '../../__testUtils__/startSupportDesk';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';

export const HMIS = 'supportmodel:default/hmis';
export const SURVEY = 'support-quality';
export const TASK = 'support-desk-surveys';

/** Help desk, and so Technical Support Staff: runs the survey. */
export const STAFF = 'hana-cole';
/** The System Administrator, to whom results are sent. */
export const ADMINISTRATOR = 'selma-ortiz';
/** An End-user. */
export const USER = 'nina-moss';

const NORTH = 'group:default/agency-north';

/** The example of HMIS with 40 End-users, 31 of them invented here. */
function hmisEntities(
  options: { anonymous?: boolean; users?: number } = {},
): Entity[] {
  const users = Array.from({ length: options.users ?? 31 }, (_, i) =>
    endUser(`volunteer-${String(i + 1).padStart(2, '0')}`),
  );
  const entities = exampleEntities('hmis');
  const north = entities.find(it => it.metadata.name === 'agency-north')!;
  north.relations!.push(
    ...users.map(it => ({
      type: RELATION_HAS_MEMBER,
      targetRef: `user:default/${it.metadata.name}`,
    })),
  );
  const model = entities.find(it => it.kind === 'SupportModel') as any;
  if (options.anonymous) {
    model.spec.reports[SURVEY].survey.anonymous = true;
  }
  return [...entities, ...users];
}

function endUser(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { memberOf: ['agency-north'] },
    relations: [{ type: RELATION_MEMBER_OF, targetRef: NORTH }],
  };
}

/** How a test asks people. */
export async function startSurveying(
  options: Parameters<typeof hmisEntities>[0] = {},
) {
  const desk: TimedDesk = await startTimedDesk({
    entities: hmisEntities(options),
    policy: supportDeskPolicy,
  });
  const run = (by: string, body: object = {}) =>
    desk.as(by).post('/survey-runs', {
      model: HMIS,
      survey: SURVEY,
      closesOn: '2025-03-21',
      ...body,
    });
  return {
    desk,
    run,
    /** Starts a round, and checks that the answer is what the contract says. */
    async started(body: object = {}) {
      const response = await run(STAFF, body);
      expect(response.body).not.toHaveProperty('error');
      expect(response.status).toBe(201);
      return surveyEndpoints.runSurvey.response.parse(
        response.body,
      ) as SurveyRun;
    },
    answer: (user: string, invitation: string, body: object) =>
      desk.as(user).post(`/surveys/${invitation}/responses`, body),
    async invitations(user: string, ticket?: string) {
      const query = ticket ? `?ticket=${ticket}` : '';
      const { body } = await desk.as(user).get(`/survey-invitations${query}`);
      const { items } = surveyEndpoints.getSurveyInvitations.response.parse(
        body,
      ) as { items: SurveyInvitation[] };
      return items;
    },
    async runs() {
      const { body } = await desk
        .as(STAFF)
        .get(`/survey-runs?model=${HMIS}&survey=${SURVEY}`);
      const { items } = surveyEndpoints.getSurveyRuns.response.parse(body) as {
        items: SurveyRun[];
      };
      return items;
    },
    step: (by: string, id: string, version: number, step: string) =>
      desk
        .as(by)
        .post(`/survey-runs/${id}/steps`, { step })
        .set('If-Match', String(version)),
    async results(by: 'month' | 'quarter' = 'quarter') {
      const { body } = await desk
        .as(ADMINISTRATOR)
        .get(`/survey-results?model=${HMIS}&survey=${SURVEY}&by=${by}`);
      return surveyEndpoints.getSurveyResults.response.parse(
        body,
      ) as SurveyResults;
    },
  };
}

/** The user of a reference. */
export const nameOf = (ref: string) => ref.replace('user:default/', '');
