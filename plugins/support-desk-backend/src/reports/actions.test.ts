import {
  reportEndpoints,
  type Report,
  type ReportReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { startReports, type ReportTester } from './__testUtils__/startReports';

jest.setTimeout(120_000);

const REPORT = 'rapid-response-report';
const TICKED_AT = '2025-04-10T09:00:00.000Z';

const databases = createTestDatabases();

describe.each(databases.engines)('actions of reviews on %s', engine => {
  let desk: ReportTester;
  let review: string;

  beforeAll(async () => {
    const knex: Knex = await databases.open(engine);
    desk = await startReports(knex);
    await desk.call('2025-03-10T17:00:00Z', 'error');
  });

  beforeEach(async () => {
    desk.setTime('2025-04-01T17:00:00Z');
    const { body } = await desk
      .as('selma-ortiz')
      .post(`/reports/${REPORT}/reviews`, {
        model: 'default/hmis',
        period: '2025-03',
        outcome: 'Two calls came back',
        actions: [
          { text: 'Train the new staff', owner: 'user:default/nina-moss' },
          { text: 'Ask the vendor' },
        ],
      })
      .expect(201);
    review = body.id;
    desk.setTime(TICKED_AT);
  });

  const tick = (user: string, action: number | string, done = true) =>
    desk
      .as(user)
      .put(`/reports/${REPORT}/reviews/${review}/actions/${action}`, {
        model: 'default/hmis',
        done,
      });
  const read = async (user: string) => {
    const { body } = await desk
      .as(user)
      .get(`/reports/${REPORT}?model=default/hmis&period=2025-03`)
      .expect(200);
    const report = reportEndpoints.getReport.response.parse(body) as Report;
    return report.reviews.find(it => it.id === review)!.actions;
  };

  it('are ticked off by their owner, who need not see the report, and stay so', async () => {
    await desk
      .as('nina-moss')
      .get(`/reports/${REPORT}?model=default/hmis&period=2025-03`)
      .expect(403);
    const { body } = await tick('nina-moss', 1).expect(200);
    const ticked = reportEndpoints.tickReportAction.response.parse(
      body,
    ) as ReportReview;
    const done = {
      text: 'Train the new staff',
      doneAt: TICKED_AT,
      doneBy: { ref: 'user:default/nina-moss', title: 'Nina Moss' },
    };
    expect(ticked.actions).toMatchObject([
      { ...done, mayTick: true },
      { text: 'Ask the vendor', mayTick: false },
    ]);
    expect(ticked.actions[1]).not.toHaveProperty('doneAt');
    await expect(read('hana-cole')).resolves.toMatchObject([
      { ...done, mayTick: false },
      { mayTick: false },
    ]);
  });

  it('are done by whom they were done first, however often they are ticked', async () => {
    await tick('nina-moss', 1).expect(200);
    desk.setTime('2025-04-11T09:00:00Z');
    const { body } = await tick('selma-ortiz', 1).expect(200);
    expect(body.actions[0]).toMatchObject({
      doneAt: TICKED_AT,
      doneBy: { ref: 'user:default/nina-moss' },
    });
  });

  it('are ticked off by reviewers, too, and can be taken back', async () => {
    await tick('selma-ortiz', 2).expect(200);
    expect((await read('selma-ortiz'))[1]).toMatchObject({
      doneAt: TICKED_AT,
      mayTick: true,
    });
    await tick('selma-ortiz', 2, false).expect(200);
    await tick('selma-ortiz', 2, false).expect(200);
    expect((await read('selma-ortiz'))[1]).toEqual({
      text: 'Ask the vendor',
      mayTick: true,
    });
  });

  it('are not ticked off by others, who are told whom to ask', async () => {
    const { body } = await tick('hana-cole', 1).expect(403);
    expect(body.error.message).toMatch(
      /^action: 'Train the new staff' is ticked off by Nina Moss or .*System Administrator or .*User Group; ask .+, who owns the model$/,
    );
    const { body: stranger } = await tick('nina-moss', 2).expect(403);
    expect(stranger.error.message).toMatch(/^report: .*; ask .+/);
    expect((await read('selma-ortiz'))[0]).not.toHaveProperty('doneAt');
  });

  it('are named by their number in a review of the report', async () => {
    const { body } = await tick('selma-ortiz', 3).expect(404);
    expect(body.error.message).toBe(
      'action: the review has no action 3; it has 2, the first is 1',
    );
    await tick('selma-ortiz', 'first').expect(400);
    review = 'unknown';
    const { body: unknown } = await tick('selma-ortiz', 1).expect(404);
    expect(unknown.error.message).toMatch(/^review: 'unknown' is not a review/);
    await tick('nina-moss', 1).expect(403);
  });
});
