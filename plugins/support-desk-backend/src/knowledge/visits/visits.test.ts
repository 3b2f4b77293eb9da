import { randomUUID } from 'node:crypto';
import {
  recordVisitSchema,
  type VisitEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { storeTicket } from '../../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../../tickets/DatabaseTicketStore';
import { DatabaseVisitStore } from './DatabaseVisitStore';
import { periodOf } from './report/period';
import { readArticles } from './report/readArticles';
import { VisitNumbers } from './report/VisitNumbers';
import { VisitCleanup } from './VisitCleanup';
import { factOf } from './visitFacts';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';
const DOCS = 'system:default/payroll';
const NOW = new Date('2025-03-10T12:00:00Z');

const opened = (page: string): VisitEvent => ({
  type: 'opened',
  entity: DOCS,
  page,
  title: `Page ${page}`,
});
const searched = (text: string, results = 0): VisitEvent => ({
  type: 'searched',
  text,
  results,
});
const left: VisitEvent = { type: 'left' };

const databases = createTestDatabases();

describe.each(databases.engines)('visits on %s', engine => {
  let knex: Knex;
  let visits: DatabaseVisitStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    visits = new DatabaseVisitStore({ knex });
  });

  async function visit(
    events: VisitEvent[],
    { id = randomUUID() as string, day = '2025-03-10', modelRef = MODEL } = {},
  ) {
    const parsed = recordVisitSchema.parse({ model: modelRef, events });
    await visits.add({ id, modelRef, day, facts: parsed.events.map(factOf) });
    return id;
  }

  const raise = (id: string) =>
    storeTicket(new DatabaseTicketStore({ knex }), {}, { visit: id });
  const numbers = (from?: string) =>
    new VisitNumbers(knex, MODEL, periodOf({ from }, NOW));

  it('are nothing where there were none', async () => {
    expect(await numbers().totals()).toEqual({
      visits: 0,
      solved: 0,
      likelySolved: 0,
      raised: 0,
    });
    expect(await numbers().articles()).toEqual([]);
    expect(await numbers().searchesWithoutResult()).toEqual([]);
  });

  it('are solved as people say, likely solved where an article was read and nothing raised', async () => {
    await visit([
      opened('faq/'),
      { type: 'solved', by: 'article', entity: DOCS, page: 'faq/' },
      left,
    ]);
    await visit([opened('faq/'), left]);
    // Still open, without an article, and raised all the same.
    await visit([opened('faq/')]);
    await visit([searched('password', 3), left]);
    await raise(await visit([opened('faq/'), opened('guide/'), left]));
    expect(await numbers().totals()).toEqual({
      visits: 5,
      solved: 1,
      likelySolved: 1,
      raised: 1,
    });
    expect(await numbers().articles()).toEqual(
      expect.arrayContaining([
        {
          entity: DOCS,
          page: 'faq/',
          title: 'Page faq/',
          opened: 4,
          solved: 1,
          likelySolved: 1,
          raised: 1,
        },
        expect.objectContaining({
          page: 'guide/',
          opened: 1,
          likelySolved: 0,
          raised: 1,
        }),
      ]),
    );
  });

  it('count the same thing once, in however many messages', async () => {
    const id = await visit([opened('faq/'), opened('faq/#steps'), left, left]);
    await visit([opened('faq/'), left], { id });
    expect(await visits.count(id)).toBe(2);
    expect(await numbers().articles()).toMatchObject([{ opened: 1 }]);
    expect((await numbers().totals()).visits).toBe(1);
  });

  it('lose nothing when messages of one visit come at once', async () => {
    const id = randomUUID();
    await Promise.all(
      ['a/', 'b/', 'c/'].map(page => visit([opened(page), left], { id })),
    );
    expect(await visits.count(id)).toBe(4);
    expect((await numbers().totals()).likelySolved).toBe(1);
  });

  it('stay raised when messages come late', async () => {
    const id = randomUUID();
    await raise(id);
    await visit([opened('faq/'), left], { id });
    expect(await numbers().totals()).toMatchObject({
      likelySolved: 0,
      raised: 1,
    });
  });

  it('belong to the model and to the days that are asked for', async () => {
    await visit([left], { modelRef: 'supportmodel:default/hmis' });
    await visit([left], { day: '2025-02-07' });
    await visit([left], { day: '2025-02-08' });
    await visit([left], { day: '2025-03-11' });
    // 30 days before now is 8 February.
    expect((await numbers().totals()).visits).toBe(1);
    expect((await numbers('2025-02-01T00:00:00Z').totals()).visits).toBe(2);
  });

  it('tell what was looked for in vain, and not each letter of it', async () => {
    await visit([
      searched('rent'),
      searched('rent arr'),
      searched('rent arrears'),
    ]);
    await visit([searched('Rent  arrears')], { day: '2025-03-09' });
    await visit([searched('password', 2)]);
    await visit([searched('50%_off')]);
    expect(await numbers().searchesWithoutResult()).toEqual([
      { text: 'rent arrears', count: 2, lastAt: '2025-03-10T00:00:00.000Z' },
      { text: '50%_off', count: 1, lastAt: '2025-03-10T00:00:00.000Z' },
    ]);
  });

  it('are forgotten after 400 days, with what happened in them', async () => {
    await visit([opened('faq/')], { day: '2024-02-03' });
    await visit([opened('faq/')], { day: '2024-02-04' });
    await new VisitCleanup({ visits, clock: { now: () => NOW } }).run();
    const days = await knex('visits').select('day');
    expect(days).toEqual([{ day: '2024-02-04' }]);
    expect(await knex('visit_events').select()).toHaveLength(1);
  });

  it('are not all that articles are known by: readers open and rate them too', async () => {
    const article = { entity_ref: DOCS, page: 'faq/', title: 'FAQ' };
    const at = NOW.getTime();
    await knex('article_views').insert([
      { ...article, day: '2025-03-09', views: 3 },
      { ...article, day: '2025-03-10', views: 4 },
      { ...article, day: '2024-03-10', views: 50 },
    ]);
    await knex('article_feedback').insert([
      { ...article, person: 'a', helped: true, at },
      { ...article, person: 'b', helped: false, at },
      { ...article, person: 'c', helped: false, at },
      { ...article, person: 'd', helped: false, at: 0 },
    ]);
    const period = periodOf({}, NOW);
    const found = await readArticles(knex, [DOCS], period);
    expect(found).toEqual([
      {
        entity: DOCS,
        page: 'faq/',
        title: 'FAQ',
        views: 7,
        helped: 0,
        didNotHelp: 0,
      },
      {
        entity: DOCS,
        page: 'faq/',
        title: 'FAQ',
        views: 0,
        helped: 1,
        didNotHelp: 2,
      },
    ]);
    expect(await readArticles(knex, ['system:default/hmis'], period)).toEqual(
      [],
    );
  });
});
