import {
  surveyEndpoints,
  type SurveyInvitation,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { exampleEntities } from '../__testUtils__/startSupportDesk';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import { logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { TASK } from './__testUtils__/surveying';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/it-works';
const SURVEY = 'feedback-any-time';
const LIAISON = 'lillian-aubrey';
const USER = 'tessa-lund';
const SPECIALIST = 'sasha-port';
const MONDAY = '2025-03-10T14:00:00Z';

const issue = {
  model: 'default/it-works',
  requestType: 'technical-issue',
  summary: 'Posting a journal stops with an error',
  description: 'Since this morning, for one user.',
  module: 'department-accountant',
  priority: 'high',
  onBehalfOf: `user:default/${USER}`,
  fields: { affected: 'single user', workaround: 'none known' },
};

describe('a closed request', () => {
  let desk: TimedDesk;
  let work: ReturnType<typeof workOn>;
  let ticket: { id: string; key: string };

  const start = async ({ anonymous = false } = {}) => {
    const entities = exampleEntities('it-works');
    const model = entities.find(it => it.kind === 'SupportModel') as any;
    model.spec.reports[SURVEY].survey.anonymous = anonymous;
    desk = await startTimedDesk({ entities, policy: supportDeskPolicy });
    desk.setTime(MONDAY);
    ticket = await logTicket(desk, LIAISON, issue);
    work = workOn(desk, ticket.key);
    await work.do(SPECIALIST, { action: 'start' });
  };
  const solve = async () => {
    await work.do(SPECIALIST, {
      action: 'resolve',
      resolution: 'The period was opened',
      category: 'data',
    });
    await work.do(LIAISON, { action: 'confirm' });
  };
  const invitations = async (user: string, query = '') => {
    const { body } = await desk.as(user).get(`/survey-invitations${query}`);
    const { items } = surveyEndpoints.getSurveyInvitations.response.parse(
      body,
    ) as { items: SurveyInvitation[] };
    return items;
  };
  const rate = (user: string, body: object) =>
    desk.as(user).post(`/surveys/ticket-${ticket.id}/responses`, body);
  const asked = async () =>
    (await desk.told()).filter(it => it.title.includes('How was the service'));
  const march = async () => {
    const { body } = await desk
      .as(SPECIALIST)
      .get(`/survey-results?model=${MODEL}&survey=${SURVEY}&by=month`);
    return body.periods.find((it: any) => it.period === '2025-03').result;
  };

  it('is asked about once, however often it is closed (S2-79)', async () => {
    await start();
    await desk.run(TASK);
    expect(await asked()).toEqual([]);
    await solve();
    await desk.run(TASK);
    await desk.run(TASK);
    expect(await asked()).toEqual([
      {
        to: [`user:default/${LIAISON}`],
        title: `${ticket.key}: How was the service?`,
        description: expect.stringContaining(issue.summary),
      },
    ]);
    expect(await invitations(LIAISON)).toMatchObject([
      {
        survey: { id: SURVEY, title: 'Feedback' },
        question: 'How was the service?',
        ticket: { key: ticket.key, summary: issue.summary },
        closesOn: '2025-03-24',
        anonymous: false,
      },
    ]);
    await work.do(LIAISON, { action: 'reopen', reason: 'Still the same' });
    expect(await invitations(LIAISON, `?ticket=${ticket.key}`)).toEqual([]);
    await solve();
    await desk.run(TASK);
    expect(await asked()).toEqual([]);
  });

  it('is rated on its page by those for whom it was', async () => {
    await start();
    expect(await invitations(USER, `?ticket=${ticket.key}`)).toEqual([]);
    expect((await rate(USER, { score: 5 })).status).toBe(404);
    await solve();
    expect(await invitations(USER)).toEqual([]);
    const [own] = await invitations(USER, `?ticket=${ticket.key}`);
    expect(own).toMatchObject({ id: `ticket-${ticket.id}` });
    expect((await rate(USER, { score: 1 })).status).toBe(204);
    expect((await rate(USER, { score: 4, comment: 'Fine' })).status).toBe(204);
    expect(await invitations(USER, `?ticket=${ticket.key}`)).toMatchObject([
      { answer: { score: 4, comment: 'Fine' } },
    ]);
    expect((await rate(SPECIALIST, { score: 5 })).status).toBe(404);
    expect(await march()).toMatchObject({
      answered: 1,
      mean: 4,
      comments: [{ text: 'Fine', by: { title: 'Tessa Lund' } }],
    });
    desk.setTime('2025-03-25T14:00:00Z');
    expect((await rate(USER, { score: 5 })).status).toBe(409);
  });

  it('is rated anonymously once, and what few said stays apart', async () => {
    await start({ anonymous: true });
    await solve();
    expect((await rate(LIAISON, { score: 2 })).status).toBe(204);
    expect((await rate(LIAISON, { score: 5 })).status).toBe(409);
    expect(await invitations(LIAISON, `?ticket=${ticket.key}`)).toEqual([]);
    desk.setTime('2025-04-02T14:00:00Z');
    const result = await march();
    expect(result).toMatchObject({ answered: 1, withheld: expect.any(String) });
    expect(result).not.toHaveProperty('mean');
  });

  it('shows through which contact else one may answer (S2-78)', async () => {
    await start();
    const { body } = await desk.as(USER).get(`/surveys?model=${MODEL}`);
    expect(body.items).toMatchObject([
      {
        id: SURVEY,
        schedule: 'any time',
        sample: 'volunteer',
        contact: {
          title: 'IT Works contact page',
          channels: [
            { kind: 'web', value: 'https://it-works.example.com/contact' },
          ],
        },
      },
    ]);
  });
});
