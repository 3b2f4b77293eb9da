import {
  reportEndpoints,
  type Report,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import {
  HMIS,
  startReports,
  toldOf,
  type ReportTester,
} from './__testUtils__/startReports';

jest.setTimeout(120_000);

const databases = createTestDatabases();

describe.each(databases.engines)('reports by themselves on %s', engine => {
  let knex: Knex;
  let desk: ReportTester;

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = await startReports(knex);
    await desk.call('2025-03-10T17:00:00Z', 'error');
  });

  const sentTo = async (user: string) =>
    (await toldOf(knex)).filter(it => it.split(': ')[0].includes(`/${user}`));
  const frozen = async () => {
    const rows = await knex('report_snapshots')
      .where({ model_ref: HMIS })
      .orderBy(['period', 'report']);
    return rows.map(it => `${it.period} ${it.report}`);
  };

  it('are frozen and sent when the month is over in the zone of the model, once (S0-79, S0-139, S0-141)', async () => {
    // Midnight in London, five in the afternoon in Arizona.
    desk.setTime('2025-04-01T00:30:00Z');
    await desk.run();
    expect((await frozen()).filter(it => it.startsWith('2025-03'))).toEqual([]);
    expect(
      (await sentTo('selma-ortiz')).filter(it => !it.includes('review')),
    ).toEqual([]);

    desk.setTime('2025-04-01T07:00:00Z');
    await desk.run();
    await desk.run();
    expect((await frozen()).filter(it => it.startsWith('2025-03'))).toEqual([
      '2025-03 interruption-incident-report',
      '2025-03 month',
      '2025-03 monthly-call-categories',
      '2025-03 monthly-report-to-user-group',
      '2025-03 monthly-suggestions-review',
      '2025-03 rapid-response-report',
    ]);
    const told = await sentTo('selma-ortiz');
    expect(
      told.filter(it =>
        it.endsWith('ortiz: All categories of calls: March 2025'),
      ),
    ).toHaveLength(1);
    expect(
      told.filter(it =>
        it.endsWith('ortiz: Rapid Response Report: March 2025'),
      ),
    ).toHaveLength(1);
    const rows = await knex('report_deliveries').where({
      model_ref: HMIS,
      report: 'monthly-call-categories',
      occasion: 'due',
    });
    expect(rows).toMatchObject([{ period: '2025-03', actor: 'support-desk' }]);
  });

  it('are sent once, though two replicas run at the same time', async () => {
    desk.setTime('2025-04-01T07:00:00Z');
    await Promise.all([desk.run(), desk.run()]);
    const told = await toldOf(knex);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });

  it('are made up for after down time, though not sent after a week', async () => {
    desk.setTime('2025-04-02T17:00:00Z');
    await desk.run();
    desk.setTime('2025-07-20T17:00:00Z');
    await desk.run();
    const months = (await frozen()).filter(it => it.endsWith(' month'));
    expect(months).toEqual([
      '2025-03 month',
      '2025-04 month',
      '2025-05 month',
      '2025-06 month',
    ]);
    await expect(sentTo('selma-ortiz')).resolves.not.toContainEqual(
      expect.stringContaining('June 2025'),
    );
  });

  it('remind those who review of a review that is due, once, and of none that is done', async () => {
    desk.setTime('2025-03-31T06:00:00Z');
    await desk.run();
    const reminders = async () =>
      (await sentTo('selma-ortiz')).filter(it => it.includes('Please review'));
    await expect(reminders()).resolves.toEqual([]);

    desk.setTime('2025-03-31T08:00:00Z');
    await desk
      .as('selma-ortiz')
      .post('/reports/rapid-response-report/reviews', {
        model: 'default/hmis',
        period: '2025-03',
        outcome: 'no action',
      })
      .expect(201);
    await desk.run();
    await desk.run();
    const titles = (await reminders()).map(it =>
      it.split(': ').slice(1).join(': '),
    );
    expect(titles.sort()).toEqual([
      'Please review All categories of calls: March 2025',
      'Please review End-user suggestions and comments: March 2025',
      'Please review Technical Support Quality: 1st quarter of 2025',
    ]);
  });
});

describe.each(databases.engines)(
  'what people do with reports on %s',
  engine => {
    let knex: Knex;
    let desk: ReportTester;

    beforeAll(async () => {
      knex = await databases.open(engine);
      desk = await startReports(knex);
      await desk.call('2025-03-10T17:00:00Z', 'error');
      desk.setTime('2025-04-01T17:00:00Z');
    });

    const review = (user: string, report: string, body: object = {}) =>
      desk.as(user).post(`/reports/${report}/reviews`, {
        model: 'default/hmis',
        period: '2025-03',
        outcome: 'no action',
        ...body,
      });
    const read = async (report: string, period: string): Promise<Report> => {
      const { body } = await desk
        .as('selma-ortiz')
        .get(`/reports/${report}?model=default/hmis&period=${period}`)
        .expect(200);
      return reportEndpoints.getReport.response.parse(body) as Report;
    };

    it('only reviewers review, and others are told who they are (S0-81)', async () => {
      const { body } = await review(
        'hana-cole',
        'monthly-suggestions-review',
      ).expect(403);
      expect(body.error.message).toMatch(
        /is reviewed by .*System Administrator and .*User Group; ask/,
      );
      await review('selma-ortiz', 'monthly-suggestions-review').expect(201);
    });

    it('a review needs an outcome, and no action is one (S0-82)', async () => {
      const { body } = await review('selma-ortiz', 'rapid-response-report', {
        outcome: ' ',
      }).expect(400);
      expect(body.error.message).toContain('outcome');
      await review('selma-ortiz', 'rapid-response-report', {
        outcome: 'no action',
        with: 'HMIS User Group',
        actions: [
          {
            text: 'Train the new staff',
            owner: 'user:default/hana-cole',
            dueOn: '2025-04-30',
          },
        ],
      }).expect(201);
      const { state, reviews } = await read('rapid-response-report', '2025-03');
      expect(state.review).toMatchObject({
        state: 'reviewed',
        mayReview: true,
      });
      expect(reviews).toMatchObject([
        {
          by: { ref: 'user:default/selma-ortiz' },
          with: 'HMIS User Group',
          outcome: 'no action',
          actions: [{ owner: { title: 'Hana Cole' }, dueOn: '2025-04-30' }],
        },
      ]);
    });

    it('a quarter is reviewed by itself or by one of its months, of a report of a quarter (S0-86)', async () => {
      await review('selma-ortiz', 'support-quality', {
        period: '2025-Q1',
      }).expect(201);
      const { state } = await read('support-quality', '2025-Q1');
      expect(state.review).toMatchObject({
        state: 'reviewed',
        period: '2025-Q1',
        dueOn: '2025-03-31',
      });
      const { body } = await review('selma-ortiz', 'support-quality', {
        period: '2030-Q1',
      }).expect(400);
      expect(body.error.message).toMatch(/^period: /);
    });

    it('a repeated review is one', async () => {
      const once = () =>
        review('selma-ortiz', 'monthly-suggestions-review', {
          outcome: 'Ask the vendor',
        }).set('Idempotency-Key', 'once');
      const { body: first } = await once().expect(201);
      const { body: second } = await once().expect(201);
      expect(second).toEqual(first);
      await review('selma-ortiz', 'rapid-response-report')
        .set('Idempotency-Key', 'once')
        .expect(409);
    });

    it('nobody unknown owns an action', async () => {
      const { body } = await review('selma-ortiz', 'rapid-response-report', {
        actions: [{ text: 'Look', owner: 'user:default/nobody' }],
      }).expect(422);
      expect(body.error.message).toMatch(/^actions\.0\.owner: /);
    });

    it('those who prepare a report send it, also once more, when it is over', async () => {
      const send = (
        user: string,
        period: string,
        report = 'rapid-response-report',
      ) =>
        desk.as(user).post(`/reports/${report}/deliveries`, {
          model: 'default/hmis',
          period,
        });
      const sent = async () =>
        (await toldOf(knex)).filter(it =>
          it.endsWith(': Rapid Response Report: March 2025'),
        );
      const before = (await sent()).length;
      await send('hana-cole', '2025-03').expect(200);
      await send('hana-cole', '2025-03')
        .set('Idempotency-Key', 'again')
        .expect(200);
      await send('hana-cole', '2025-03')
        .set('Idempotency-Key', 'again')
        .expect(200);
      expect((await sent()).length).toBe(before + 2);
      const { body } = await send('hana-cole', '2025-04').expect(409);
      expect(body.error.message).toMatch(/^period: April 2025 is not over/);
      const { body: nobody } = await send(
        'hana-cole',
        '2025-03',
        'monthly-suggestions-review',
      ).expect(409);
      expect(nobody.error.message).toContain('the model names nobody');
      const report = await read('rapid-response-report', '2025-03');
      expect(report.state.sentAt).toBe('2025-04-01T17:00:00.000Z');
    });
  },
);
