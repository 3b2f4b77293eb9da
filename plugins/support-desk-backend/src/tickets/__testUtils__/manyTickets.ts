import type { Knex } from 'knex';
import { fromClock } from '../../clocks/clockRows';
import { saveSnapshots } from '../database/snapshots';
import { fromTicket } from '../database/ticketRows';
import { wordsOf } from '../database/searchWords';
import type { StoredTicket } from '../TicketStore';

const CHUNK = 200;
const HOUR = 3_600_000;

const OPEN = ['new', 'acknowledged', 'inProgress', 'waiting'] as const;
const WORDS = [
  'printer',
  'payroll',
  'sign-in',
  'invoice',
  'rent account',
  'direct debit',
  'licence',
  'report',
  'letter',
  'password',
  'interface',
];

/**
 * Stores tickets in bulk, without history and messages: for tests and measurements that need many.
 *
 * @param ticketOf - the ticket of a number; numbers begin at 1
 */
export async function storeMany(
  knex: Knex,
  count: number,
  ticketOf: (number: number) => StoredTicket,
): Promise<void> {
  for (let first = 1; first <= count; first += CHUNK) {
    const tickets = Array.from(
      { length: Math.min(CHUNK, count - first + 1) },
      (_, index) => ticketOf(first + index),
    );
    await knex.transaction(async tx => {
      const snapshotIds = await saveSnapshots(
        tx,
        tickets.map(it => it.snapshot),
      );
      await tx('tickets').insert(
        tickets.map((it, index) => fromTicket(it, snapshotIds[index])),
      );
      const clocks = tickets.flatMap(it =>
        it.clocks.map(clock => fromClock(it.id, clock)),
      );
      if (clocks.length > 0) await tx('ticket_clocks').insert(clocks);
      await tx('ticket_words').insert(
        tickets.map(it => ({
          ticket_id: it.id,
          public_words: wordsOf(it.key, it.summary, it.description).join(' '),
          internal_words: '',
        })),
      );
    });
  }
}

/**
 * A spread of tickets as a service desk has them: some teams, many people, most tickets closed. Nothing of it follows from anything
 * else, so that an index that serves one order by luck does not serve another one.
 */
export function ticketOfMany(
  sample: Omit<StoredTicket, 'key' | 'version'>,
  number: number,
): StoredTicket {
  const random = randomNumbers(number);
  const one = <T>(values: readonly T[]) => values[random(values.length)];
  const createdAt = new Date(sample.createdAt.getTime() - random(9_000) * HOUR);
  const dueAt = new Date(createdAt.getTime() + random(500) * HOUR);
  const open = random(5) === 0;
  const rank = random(6) + 1;
  const level = random(4);
  const module = random(31);
  return {
    ...sample,
    id: `01957f6e-0000-7000-8000-${String(number).padStart(12, '0')}`,
    key: `MANY-${number}`,
    version: 1,
    modelRef: `supportmodel:default/model-${random(11)}`,
    requestType: `type-${random(13)}`,
    summary: `${one(WORDS)} ${one(WORDS)} ${number}`,
    description: `The ${one(WORDS)} does not work since yesterday.`,
    status: open ? one(OPEN) : 'closed',
    level: `level-${level}`,
    priority: rank < 5 ? `p${rank}` : undefined,
    module: `module-${module}`,
    moduleEntity: `component:default/module-${module}`,
    reporter: `user:default/user-${random(997)}`,
    onBehalfOf:
      random(10) === 0 ? `user:default/user-${random(997)}` : undefined,
    team: `group:default/team-${random(23)}`,
    assignee: random(3) ? `user:default/agent-${random(101)}` : undefined,
    createdAt,
    updatedAt: new Date(createdAt.getTime() + random(100) * HOUR),
    snapshot: snapshotOf(sample, rank, level),
    clocks: sample.clocks.map(clock => ({
      ...clock,
      startedAt: createdAt,
      dueAt,
      atRiskAt: dueAt,
      ...(!open && { metAt: createdAt }),
    })),
  };
}

const snapshots = new Map<string, StoredTicket['snapshot']>();

/** The same object for the same content, as tickets of one model share what they froze. */
function snapshotOf(
  { snapshot }: Pick<StoredTicket, 'snapshot'>,
  rank: number,
  level: number,
) {
  const id = `${rank} ${level}`;
  const known = snapshots.get(id) ?? {
    ...snapshot,
    level: { id: `level-${level}`, level, title: `Level ${level}` },
    ...(rank < 5 && {
      priority: { id: `p${rank}`, title: `${rank}`, rank, word: 'Priority' },
    }),
  };
  snapshots.set(id, known);
  return known;
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): (bound: number) => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
