import fc from 'fast-check';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { lifeOf, MODELS, type ModelName } from './__testUtils__/lives/lives';
import { startRecordedDesk } from './__testUtils__/lives/startRecordedDesk';

jest.setTimeout(180_000);

const BEGIN = Date.parse('2025-03-03T09:00:00Z');
const HOUR = 3_600_000;
const NAMES = Object.keys(MODELS) as ModelName[];

/** What happens to the one or the other. */
const EXPECTED_EVENTS = [
  'acknowledged',
  'attached',
  'commented',
  'confirmed',
  'created',
  'edited',
  'escalated',
  'reopened',
  'resolved',
  'resumed',
  'targetMissed',
  'waiting',
];

const databases = createTestDatabases();

/**
 * Tickets of some models live on a database of their own: in each round all jobs run, then every one does its next step.
 *
 * @param swapped - in which rounds the models take turns the other way round
 */
async function live(
  engine: Parameters<typeof databases.open>[0],
  names: ModelName[],
  swapped: boolean[] = [],
) {
  const recorded = await startRecordedDesk(await databases.open(engine));
  const lives = names.map(name => lifeOf(name, recorded));
  for (const round of lives[0].steps.keys()) {
    // Nobody looks at them for so long after the first one that all of them are overdue.
    const hours = round && 1_000 + round * 11;
    recorded.desk.setTime(new Date(BEGIN + hours * HOUR).toISOString());
    await recorded.runJobs();
    const order = swapped[round] ? [...lives].reverse() : lives;
    for (const life of order) await life.steps[round]();
  }
  const stories = await Promise.all(lives.map(life => life.story()));
  return { log: recorded.log, stories };
}

describe.each(databases.engines)('a ticket of one model on %s', engine => {
  it('lives the same whether another model has its tickets beside it or not', async () => {
    const apart = await Promise.all(NAMES.map(name => live(engine, [name])));
    const stories = apart.flatMap(it => it.stories);
    // Otherwise they would prove little.
    const types = stories.map(({ lines }) => lines.map(([type]) => type));
    expect([...new Set(types.flat())]).toEqual(
      expect.arrayContaining(EXPECTED_EVENTS),
    );
    for (const its of types) expect(its).toContain('targetMissed');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
        async swapped => {
          const together = await live(engine, NAMES, swapped);
          expect(together.stories).toEqual(stories);
        },
      ),
      { numRuns: 2, seed: 20250307 },
    );
  });

  it('needs no statement and no transaction that is about tickets of two', async () => {
    const { log } = await live(engine, NAMES);
    const statements = log.statements();
    expect(statements.length).toBeGreaterThan(500);
    expect(statements.filter(it => it.models.length > 1)).toEqual([]);
    expect(log.transactions().filter(it => it.length > 1)).toEqual([]);

    // What names no ticket finds out what is due. It joins nothing but the rows of one ticket, by its id, so that each of several
    // databases answers it for its own tickets; and old keys of requests are forgotten wherever they are.
    const others = statements.filter(it => it.models.length === 0);
    const distinct = [...new Map(others.map(it => [it.sql, it])).values()];
    for (const { sql } of distinct.filter(it => it.tables.length > 1)) {
      expect(sql).toMatch(
        /from .ticket_clocks. inner join .tickets. on .tickets.\..id. = .ticket_clocks.\..ticket_id. where /,
      );
    }
    const written = distinct.filter(it => !it.isRead);
    expect(written.map(it => it.tables)).toEqual([['idempotency_keys']]);
  });
});
