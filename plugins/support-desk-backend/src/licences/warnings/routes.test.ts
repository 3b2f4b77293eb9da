import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  startWithLicences,
  type LicenceTester,
} from '../__testUtils__/startWithLicences';
import { inEnglish } from '../../words/__testUtils__/inEnglish';

jest.setTimeout(60_000);

const NEC = 'supportmodel:default/nec-ihms';
const CLICKHOME = 'supportmodel:default/clickhome';
const SWEEP = 'support-desk-licence-warnings';

const databases = createTestDatabases();

describe.each(databases.engines)('warnings of licences on %s', engine => {
  let knex: Knex;
  let desk: LicenceTester;

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = await startWithLicences(knex, [
      {
        id: 'devices',
        title: 'Mobile devices',
        modelRef: CLICKHOME,
        service: 'mobile',
        bought: 80,
        unnamed: 83,
        renewal: '2025-04-01',
        managers: ['user:default/bianca-moor'],
      },
      {
        id: 'office',
        title: 'Office users',
        modelRef: CLICKHOME,
        service: 'office',
        renewal: '2025-03-31',
        noticeDays: 14,
      },
    ]);
    await desk.as('lena-baird').get('/models').expect(200);
    await desk.run(SWEEP);
  });

  const list = async (user: string, query = '') => {
    const { body } = await desk
      .as(user)
      .get(`/licence-warnings${query}`)
      .expect(200);
    return body.items;
  };
  const titles = async (user: string, query?: string) =>
    (await list(user, query)).map(
      (it: any) => `${it.licence.title} ${it.kind} ${it.day ?? 'open'}`,
    );
  const snooze = (user: string, id: string, until: unknown) =>
    desk.as(user).put(`/licence-warnings/${id}/snooze`, { until });

  it('shows what comes first first, to those who manage it', async () => {
    await expect(titles('isla-trent')).resolves.toEqual([
      'Mobile devices overUse open',
      'Office users notice 2025-03-17',
      'Office users renewal 2025-03-31',
      'Mobile devices renewal 2025-04-01',
    ]);
    await expect(titles('bianca-moor')).resolves.toEqual([
      'Mobile devices overUse open',
      'Mobile devices renewal 2025-04-01',
    ]);
    await expect(titles('uri-banks')).resolves.toEqual([]);
    await expect(titles('isla-trent', `?model=${NEC}`)).resolves.toEqual([]);
    await desk
      .as('isla-trent')
      .get('/licence-warnings?model=default/nothing')
      .expect(404);
  });

  it('knows from the model that Business Objects are full (S1-99), and that Document Management is not (S1-100)', async () => {
    await expect(list('lena-baird')).resolves.toEqual([
      {
        id: expect.any(String),
        licence: { id: expect.any(String), title: 'Business Objects' },
        model: NEC,
        modelTitle: 'NEC IHMS',
        kind: 'full',
        since: '2025-03-07T16:00:00.000Z',
      },
    ]);
  });

  it('tells managers in messages, once', async () => {
    const told = async () => {
      const rows = await knex('outbox').where({ kind: 'notification' });
      return rows
        .map(it => inEnglish(JSON.parse(it.payload)))
        .filter(it => it.topic === 'support-desk.licence')
        .map(it => `${it.recipients}: ${it.title}`)
        .sort();
    };
    const expected = [
      'group:default/clickhome-client-it: Office users: notice can be given until Monday 17 March 2025',
      'group:default/clickhome-client-it: Office users: renews on Monday 31 March 2025',
      'group:default/ihms-project-team: Business Objects: all 5 are in use',
      'user:default/bianca-moor: Mobile devices: over-use by 3',
      'user:default/bianca-moor: Mobile devices: renews on Tuesday 1 April 2025',
    ];
    await expect(told()).resolves.toEqual(expected);
    await desk.run(SWEEP);
    await expect(told()).resolves.toEqual(expected);
  });

  it('no longer shows what has been seen to', async () => {
    await desk.edit('devices', { unnamed: 71 });
    await expect(titles('bianca-moor')).resolves.toEqual([
      'Mobile devices renewal 2025-04-01',
    ]);
  });

  it('puts off for all managers, and wakes', async () => {
    const [{ id }] = await list('bianca-moor');
    const { body } = await snooze('bianca-moor', id, '2025-03-20').expect(200);
    expect(body).toMatchObject({
      kind: 'overUse',
      snoozed: {
        until: '2025-03-20',
        by: { ref: 'user:default/bianca-moor', title: 'Bianca Moor' },
      },
    });
    await expect(list('isla-trent')).resolves.toMatchObject([
      {},
      {},
      {},
      { id, snoozed: { until: '2025-03-20' } },
    ]);
    const woken = await snooze('isla-trent', id, null).expect(200);
    expect(woken.body).not.toHaveProperty('snoozed');
  });

  it('refuses days that are too early or too late, and says which are allowed', async () => {
    const [, { id }] = await list('bianca-moor');
    for (const until of ['2025-03-08', '2025-04-02']) {
      const { body } = await snooze('bianca-moor', id, until).expect(400);
      // In Melbourne it is 8 March already.
      expect(body.error.message).toBe(
        `until: ${until} is not allowed; allowed are the days from 2025-03-09 to 2025-04-01, and null, which wakes it`,
      );
    }
    const { body } = await snooze('bianca-moor', id, 'soon').expect(400);
    expect(body.error.message).toContain('until');
  });

  it('is put off by managers only', async () => {
    const [{ id }] = await list('bianca-moor');
    await snooze('uri-banks', id, '2025-03-20').expect(403);
    await snooze('bianca-moor', 'nothing', '2025-03-20').expect(404);
    await desk.edit('devices', { unnamed: 71 });
    await desk.run(SWEEP);
    const { body } = await snooze('bianca-moor', id, null).expect(404);
    expect(body.error.message).toMatch(/may have ended/);
  });
});
