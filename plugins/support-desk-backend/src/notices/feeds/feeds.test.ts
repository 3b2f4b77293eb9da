import ICAL from 'ical.js';
import type { Knex } from 'knex';
import {
  maintenance,
  outage,
} from '../../availability/__testUtils__/sampleNotices';
import { startWithNotices } from '../../availability/__testUtils__/startWithNotices';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { ReadableModels } from './ReadableModels';

jest.setTimeout(60_000);

const HMIS = 'supportmodel:default/hmis';
const CLICKHOME = 'supportmodel:default/clickhome';

const databases = createTestDatabases();

describe.each(databases.engines)('feeds of notices on %s', engine => {
  let knex: Knex;
  let desk: Awaited<ReturnType<typeof startWithNotices>>;
  let hidden: string[];

  beforeEach(async () => {
    knex = await databases.open(engine);
    hidden = [];
    desk = await startWithNotices(
      knex,
      [
        outage,
        maintenance,
        {
          ...maintenance,
          id: '3',
          state: 'draft',
          title: 'A draft',
          sentAt: undefined,
        },
        { ...maintenance, id: '4', state: 'cancelled', title: 'Called off' },
        {
          ...maintenance,
          id: '5',
          modelRef: CLICKHOME,
          type: 'upgrade',
          title: 'Another model',
        },
        {
          ...maintenance,
          id: '6',
          modelRef: 'supportmodel:default/gone',
          title: 'Of a model that is gone',
        },
      ],
      { hidden },
    );
  });

  const make = async (user = 'nina-moss') => {
    const { body } = await desk.as(user).post('/notice-feed').expect(201);
    return body as { calendar: string; rss: string; since: string };
  };
  const read = (path: string) => desk.anonymous.get(`/api/support-desk${path}`);
  const statusOf = async (path: string) => (await read(path)).status;
  const titles = async (path: string): Promise<string[]> => {
    const { text } = await read(path).expect(200);
    return path.endsWith('.rss')
      ? [...text.matchAll(/<item>\n<title>(.*)<\/title>/g)].map(it => it[1])
      : new ICAL.Component(ICAL.parse(text))
          .getAllSubcomponents('vevent')
          .map(it => new ICAL.Event(it).summary);
  };

  it('hold the notices of all models that their owner may read, no drafts, cancelled ones as such', async () => {
    const { calendar, rss } = await make();
    const held = [
      'Another model',
      'Called off',
      'No database',
      'Server maintenance',
    ];
    expect((await titles(calendar)).sort()).toEqual(held);
    expect((await titles(rss)).sort()).toEqual([
      'Another model',
      'Cancelled: Called off',
      'No database',
      'Server maintenance',
    ]);
    const { text } = await read(calendar);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  it('hold nothing of a model that their owner may not read', async () => {
    hidden.splice(0, 1, HMIS);
    const { calendar, rss } = await make();
    await expect(titles(calendar)).resolves.toEqual(['Another model']);
    await expect(titles(rss)).resolves.toEqual(['Another model']);
  });

  it('follow what their owner may read when they are in the portal', async () => {
    const { calendar } = await make();
    hidden.splice(0, 1, HMIS);
    await expect(titles(calendar)).resolves.toHaveLength(4);
    await desk.as('nina-moss').get('/notice-feed').expect(200);
    await expect(titles(calendar)).resolves.toEqual(['Another model']);
    hidden.splice(0, 1, CLICKHOME);
    await desk.as('nina-moss').get('/availability/status').expect(200);
    await expect(titles(calendar)).resolves.toHaveLength(3);
  });

  it('are of their types, and kept by nobody else', async () => {
    const { calendar, rss } = await make();
    const headersOf = async (path: string) => (await read(path)).headers;
    expect(await headersOf(calendar)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(await headersOf(rss)).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
  });

  it('are read again only when something changed', async () => {
    const { rss } = await make();
    const { etag } = (await read(rss)).headers;
    const again = async () =>
      (await read(rss).set('If-None-Match', etag)).status;
    await expect(again()).resolves.toBe(304);
    await knex('notices').where({ id: '2' }).update({ title: 'Changed' });
    await expect(again()).resolves.toBe(200);
  });

  it('show their addresses once', async () => {
    const get = () => desk.as('nina-moss').get('/notice-feed').expect(200);
    expect((await get()).body).toEqual({});
    const answer = await desk.as('nina-moss').post('/notice-feed');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.calendar).toMatch(/^\/notice-feed\/[\w-]{43}\.ics$/);
    expect(answer.body.rss).toMatch(/^\/notice-feed\/[\w-]{43}\.rss$/);
    expect((await get()).body).toEqual({ since: '2025-03-07T16:00:00.000Z' });
  });

  it('end with new addresses, and when they are ended', async () => {
    const first = await make();
    const second = await make();
    await expect(statusOf(first.rss)).resolves.toBe(404);
    await expect(statusOf(second.rss)).resolves.toBe(200);
    await desk.as('nina-moss').delete('/notice-feed').expect(204);
    await expect(statusOf(second.rss)).resolves.toBe(404);
    await expect(statusOf(second.calendar)).resolves.toBe(404);
    await expect(
      new ReadableModels({ knex }).of('user:default/nina-moss'),
    ).resolves.toEqual([]);
  });

  it('are not there for whom the catalog no longer has', async () => {
    const { rss } = await make();
    desk.catalog.getEntitiesByRefs.mockImplementation(
      async ({ entityRefs }) => ({ items: entityRefs.map(() => undefined) }),
    );
    desk.setTime('2025-03-07T16:05:00Z');
    await expect(statusOf(rss)).resolves.toBe(404);
  });

  it.each([
    '/notice-feed/guess.rss',
    `/notice-feed/${'a'.repeat(43)}.rss`,
    `/notice-feed/${'a'.repeat(43)}.ics`,
    `/notice-feed/${'a'.repeat(43)}.constructor`,
  ])('are not at %s', async path => {
    await expect(statusOf(path)).resolves.toBe(404);
  });

  it('are not there in other formats, and those of licences are others', async () => {
    const { rss } = await make();
    await expect(statusOf(rss.replace('.rss', '.json'))).resolves.toBe(404);
    const token = rss.split('/').at(-1)!.split('.')[0];
    await expect(statusOf(`/licence-calendar/${token}.ics`)).resolves.toBe(404);
  });

  it.each(['get', 'post', 'delete'] as const)(
    'let nobody %s addresses without a token',
    async method => {
      const url = '/api/support-desk/notice-feed';
      expect((await desk.anonymous[method](url)).status).toBe(401);
    },
  );
});
