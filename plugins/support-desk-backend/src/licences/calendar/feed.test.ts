import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  startWithLicences,
  type LicenceTester,
} from '../__testUtils__/startWithLicences';

jest.setTimeout(60_000);

const CLICKHOME = 'supportmodel:default/clickhome';
const renewal = '2025-04-01';

const databases = createTestDatabases();

describe.each(databases.engines)('calendars of licences on %s', engine => {
  let knex: Knex;
  let desk: LicenceTester;

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = await startWithLicences(knex, [
      {
        id: 'devices',
        title: 'Mobile devices',
        modelRef: CLICKHOME,
        managers: ['user:default/bianca-moor'],
        cost: { cents: 987_654, currency: 'AUD', costCentre: 'IT-7' },
        renewal,
      },
      { id: 'office', title: 'Office users', modelRef: CLICKHOME, renewal },
      {
        id: 'seats',
        title: 'Agency user seats',
        modelRef: 'supportmodel:default/hmis',
        managers: ['group:default/clickhome-client-it'],
        renewal,
      },
      {
        id: 'gone',
        title: 'Of a model that is gone',
        modelRef: 'supportmodel:default/gone',
        managers: ['user:default/bianca-moor'],
        renewal,
      },
    ]);
  });

  const make = async (user: string): Promise<string> => {
    const { body } = await desk.as(user).post('/licence-calendar').expect(201);
    return body.path;
  };
  const read = (path: string) => desk.anonymous.get(`/api/support-desk${path}`);
  const statusOf = async (path: string) => (await read(path)).status;
  const summaries = async (path: string): Promise<string[]> => {
    const { text } = await read(path).expect(200);
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map(it => new ICAL.Event(it).summary);
  };

  it('holds what its owner manages, for whoever has the address', async () => {
    await expect(summaries(await make('bianca-moor'))).resolves.toEqual([
      'Mobile devices: renewal',
    ]);
    await expect(summaries(await make('isla-trent'))).resolves.toEqual([
      'Agency user seats: renewal',
      'Mobile devices: renewal',
      'Office users: renewal',
    ]);
    await expect(summaries(await make('iona-petrie'))).resolves.toEqual([]);
  });

  it('follows what is managed now', async () => {
    const path = await make('bianca-moor');
    await desk.edit('devices', { managers: [] });
    await desk.edit('office', { managers: ['user:default/bianca-moor'] });
    await expect(summaries(path)).resolves.toEqual(['Office users: renewal']);
  });

  it('is a calendar that is kept by nobody else, and tells no costs', async () => {
    const { headers, text } = await read(await make('bianca-moor')).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(text).not.toMatch(/9876|AUD|IT-7/);
  });

  it('is read again only when something changed', async () => {
    const path = await make('bianca-moor');
    const { etag } = (await read(path)).headers;
    const again = async () =>
      (await read(path).set('If-None-Match', etag)).status;
    await expect(again()).resolves.toBe(304);
    await desk.edit('devices', { renewal: '2025-05-01' });
    await expect(again()).resolves.toBe(200);
  });

  it('shows its address once, and keeps a hash of it only', async () => {
    const get = () => desk.as('bianca-moor').get('/licence-calendar');
    expect((await get().expect(200)).body).toEqual({});
    const answer = await desk.as('bianca-moor').post('/licence-calendar');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.path).toMatch(/^\/licence-calendar\/[\w-]{43}\.ics$/);
    expect((await get().expect(200)).body).toEqual({
      since: '2025-03-07T16:00:00.000Z',
    });
    const [token] = answer.body.path.split('/').at(-1).split('.');
    await expect(knex('licence_calendars')).resolves.toMatchObject([
      { token_hash: createHash('sha256').update(token).digest('hex') },
    ]);
    expect(JSON.stringify(await knex('licence_calendars'))).not.toContain(
      token,
    );
  });

  it('ends with a new address, and when it is ended', async () => {
    const first = await make('bianca-moor');
    const second = await make('bianca-moor');
    await expect(statusOf(first)).resolves.toBe(404);
    await expect(statusOf(second)).resolves.toBe(200);
    await desk.as('bianca-moor').delete('/licence-calendar').expect(204);
    await expect(statusOf(second)).resolves.toBe(404);
    await desk.as('bianca-moor').delete('/licence-calendar').expect(204);
  });

  it('is not there for whom the catalog no longer has', async () => {
    const path = await make('bianca-moor');
    desk.catalog.getEntitiesByRefs.mockImplementation(
      async ({ entityRefs }) => ({ items: entityRefs.map(() => undefined) }),
    );
    desk.setTime('2025-03-07T16:05:00Z');
    await expect(statusOf(path)).resolves.toBe(404);
  });

  it.each([
    '/licence-calendar/guess.ics',
    `/licence-calendar/${'a'.repeat(43)}.ics`,
    `/licence-calendar/${'a'.repeat(43)}`,
    `/licence-calendar/${'a'.repeat(43)}.ics/more`,
  ])('is not at %s', async path => {
    await expect(statusOf(path)).resolves.toBe(404);
  });

  it.each(['get', 'post', 'delete'] as const)(
    'lets nobody %s addresses without a token',
    async method => {
      const url = '/api/support-desk/licence-calendar';
      expect((await desk.anonymous[method](url)).status).toBe(401);
    },
  );

  it('bounds how often one calendar is read, and how often somebody guesses', async () => {
    const path = await make('bianca-moor');
    const guess = `/licence-calendar/${'a'.repeat(43)}.ics`;
    const statuses = async (of: string) => {
      const seen: number[] = [];
      for (let i = 0; i < 31; i++) seen.push(await statusOf(of));
      return seen;
    };
    const many = (status: number) => Array<number>(30).fill(status);
    await expect(statuses(path)).resolves.toEqual([...many(200), 429]);
    await expect(statusOf(await make('isla-trent'))).resolves.toBe(200);
    await expect(statuses(guess)).resolves.toEqual([...many(404), 429]);
    desk.setTime('2025-03-07T16:01:01Z');
    await expect(statusOf(path)).resolves.toBe(200);
  });
});
