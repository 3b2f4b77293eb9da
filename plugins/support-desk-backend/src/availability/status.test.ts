import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import type { StoredNotice } from '../notices/NoticeStore';
import { maintenance, outage, withFacts } from './__testUtils__/sampleNotices';
import { startAsking } from './__testUtils__/startWithNotices';

jest.setTimeout(60_000);

const HMIS = 'supportmodel:default/hmis';
const HOUR = 3_600_000;

const databases = createTestDatabases();

describe.each(databases.engines)('the status of services on %s', engine => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(engine);
  });

  const start = (...stored: StoredNotice[]) => startAsking(knex, stored);

  it('is the worst of each day, with what is coming', async () => {
    const { get } = await start(outage, maintenance);
    const { items } = await get('/availability/status', {
      model: HMIS,
      days: '7',
    });
    expect(items.map((it: any) => it.service.id)).toEqual([
      'hmis',
      'hmis-database',
      'hmis-web',
    ]);
    const [{ days, state, percent, notices }] = items;
    expect(state).toBe('ok');
    expect(days.map((it: any) => [it.day, it.state, it.downMs])).toEqual([
      ['2025-03-01', 'ok', 0],
      ['2025-03-02', 'ok', 0],
      ['2025-03-03', 'down', 2 * HOUR],
      ['2025-03-04', 'ok', 0],
      ['2025-03-05', 'ok', 0],
      ['2025-03-06', 'ok', 0],
      ['2025-03-07', 'ok', 0],
    ]);
    expect(percent).toBeCloseTo((151 / 153) * 100, 8);
    expect(notices).toEqual([
      expect.objectContaining({ id: '2', title: 'Server maintenance' }),
    ]);
    expect(items[1]).toMatchObject({ state: 'ok', notices: [] });
    expect(items[1].percent).toBeUndefined();
  });

  it('says that a service is down, or is maintained', async () => {
    const { get, setTime } = await start(
      { ...outage, state: 'open', endedAt: undefined },
      maintenance,
    );
    const stateOf = async () =>
      (await get('/availability/status', { entity: 'system:default/hmis' }))
        .items;
    await expect(stateOf()).resolves.toEqual([
      expect.objectContaining({
        state: 'down',
        notices: [
          expect.objectContaining({ id: '1' }),
          expect.objectContaining({ id: '2' }),
        ],
      }),
    ]);
    await knex('notices').where({ id: '1' }).delete();
    setTime('2025-03-18T04:00:00Z');
    const [{ state, days }] = await stateOf();
    expect(state).toBe('planned');
    expect(days).toHaveLength(90);
    expect(days[89]).toMatchObject({ state: 'planned', plannedMs: HOUR });
  });

  it('tells of an exclusion what users saw', async () => {
    const { get } = await start(
      withFacts(outage, { exclusions: ['Acts of God'] }),
    );
    const { items } = await get('/availability/status', { model: HMIS });
    expect(items[0].percent).toBe(100);
    expect(items[0].days.at(-5)).toMatchObject({
      day: '2025-03-03',
      state: 'down',
      downMs: 2 * HOUR,
    });
  });

  it('has the services of all models that the caller sees', async () => {
    const { get } = await start();
    const { items } = await get('/availability/status');
    const models = new Set(items.map((it: any) => it.model));
    expect(models).toContain('supportmodel:default/payroll');
    expect(models).toContain('supportmodel:default/it-works');
    await expect(
      get('/availability/status', { entity: 'component:default/unknown' }),
    ).resolves.toEqual({ items: [] });
  });
});
