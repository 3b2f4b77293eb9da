import {
  recordVisitSchema,
  type ReportSection,
  type VisitEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { createTestDatabases } from '../../../database/__testUtils__/databases';
import { movePeriod, spanOf } from '../../../reports/periods';
import { exampleModel } from '../../../tickets/__testUtils__/exampleModels';
import { DatabaseReadingStore } from '../../reading/DatabaseReadingStore';
import { DatabaseVisitStore } from '../DatabaseVisitStore';
import { factOf } from '../visitFacts';
import { KnowledgeSection } from './KnowledgeSection';

jest.setTimeout(60_000);

const model = exampleModel('nec-ihms');
const DOCS = 'system:default/nec-ihms';
const ZONE = 'Europe/London';

const opened = (page: string): VisitEvent => ({
  type: 'opened',
  entity: DOCS,
  page,
  title: `Page ${page}`,
});
const left: VisitEvent = { type: 'left' };
const solved: VisitEvent = {
  type: 'solved',
  by: 'article',
  entity: DOCS,
  page: 'faq/',
};

const databases = createTestDatabases();

describe.each(databases.engines)('self-help in reports on %s', engine => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(engine);
  });

  const visit = async (
    day: string,
    events: VisitEvent[],
    { modelRef = model.ref, raised = false } = {},
  ) => {
    const id = randomUUID();
    const { events: checked } = recordVisitSchema.parse({
      model: modelRef,
      events,
    });
    const facts = checked.map(factOf);
    await new DatabaseVisitStore({ knex }).add({ id, modelRef, day, facts });
    if (raised) await knex('visits').where({ id }).update({ is_raised: true });
  };
  const read = (page: string, at: string) =>
    new DatabaseReadingStore({ knex }).addView(
      { entity: DOCS, page, title: `Page ${page}` },
      new Date(at),
    );
  const rate = (person: string, helped: boolean, at: string) =>
    new DatabaseReadingStore({ knex }).putFeedback({
      entity: DOCS,
      page: 'faq/',
      title: 'Page faq/',
      person,
      helped,
      at: new Date(at),
    });
  const sectionOf = async (period: string) =>
    (await new KnowledgeSection({ knex }).sectionOf({
      model,
      period: {
        ...spanOf(period, ZONE),
        before: spanOf(movePeriod(period, -1), ZONE),
      },
      timeZone: ZONE,
      now: new Date('2025-06-01T00:00:00Z'),
    })) as Extract<ReportSection, { kind: 'knowledge' }> | undefined;

  it('has each visit in one month, with what came of it (S1-35)', async () => {
    await visit('2025-02-28', [opened('faq/'), left]);
    await visit('2025-03-01', [opened('faq/'), solved, left]);
    await visit('2025-03-10', [opened('faq/'), opened('guide/'), left]);
    await visit('2025-03-11', [opened('faq/'), left], { raised: true });
    await visit('2025-03-31', [{ type: 'solved', by: 'superUser' }, left]);
    // A visit that is not over yet, and one without an article.
    await visit('2025-03-31', [opened('faq/')]);
    await visit('2025-03-31', [left]);
    await visit('2025-04-01', [opened('faq/'), left]);
    await visit('2025-03-10', [opened('faq/'), left], {
      modelRef: 'supportmodel:default/hmis',
    });
    for (const day of ['03', '04', '05']) {
      await read('guide/', `2025-03-${day}T12:00:00Z`);
    }
    await read('guide/', '2025-04-01T12:00:00Z');
    await rate('a', true, '2025-03-01T00:00:00Z');
    await rate('b', true, '2025-03-20T12:00:00Z');
    await rate('c', false, '2025-03-31T22:59:59Z');
    // In London it is April already.
    await rate('d', false, '2025-03-31T23:00:00Z');

    const march = await sectionOf('2025-03');
    expect(march?.deflected).toBe(3);
    expect(march?.table.columns.map(it => it.id)).toEqual([
      'article',
      'views',
      'helped',
      'didNotHelp',
      'solved',
      'likelySolved',
      'raised',
    ]);
    expect(march?.table.rows).toEqual([
      {
        id: `${DOCS} faq/`,
        cells: ['Page faq/', 4, 2, 1, 1, 1, 1],
        link: '/docs/default/system/nec-ihms/faq/',
      },
      {
        id: `${DOCS} guide/`,
        cells: ['Page guide/', 3, 0, 0, 0, 1, 0],
        link: '/docs/default/system/nec-ihms/guide/',
      },
    ]);
    const february = await sectionOf('2025-02');
    const april = await sectionOf('2025-04');
    const quarter = await sectionOf('2025-Q1');
    expect(february?.deflected).toBe(1);
    expect(april?.deflected).toBe(1);
    expect(quarter?.deflected).toBe(4);
    expect(april?.table.rows).toMatchObject([
      { cells: ['Page faq/', 1, 0, 1, 0, 1, 0] },
      { cells: ['Page guide/', 1, 0, 0, 0, 0, 0] },
    ]);
  });

  it('says nothing of a month in which nobody looked for help', async () => {
    await visit('2025-03-10', [opened('faq/'), left]);
    expect(await sectionOf('2025-02')).toBeUndefined();
  });
});
