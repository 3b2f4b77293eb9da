import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { CHUNK_SIZE } from '../../database';
import {
  HOUR,
  sampleClock,
  sampleFrozenTarget,
  sampleTicket,
} from '../../tickets/__testUtils__/samples';
import { storeMany } from '../../tickets/__testUtils__/manyTickets';
import type { StoredTicket } from '../../tickets/TicketStore';

/** The tickets lie within so many days before and after the beginning of March 2025. */
const DAYS = 75;
const MARCH = Date.parse('2025-03-01T07:00:00Z');
const DAY = 24 * HOUR;

interface Visit {
  level: string;
  entered_at: number;
  left_at: number | null;
  stopped_at: number | null;
}

/** A ticket and through which levels it went. */
export interface ReportTicket {
  ticket: StoredTicket;
  visits: Visit[];
}

/**
 * A ticket of a model for reports to count, the same for the same number: some climb, some are open still, some miss their targets, some
 * have promises without a time, and none of it follows from anything else.
 *
 * @param openOneIn - one in so many is open still
 */
export function reportTicketOf(
  model: CompiledModel,
  number: number,
  openOneIn = 6,
): ReportTicket {
  const random = randomNumbers(number);
  const one = <T>(values: readonly T[]) => values[random(values.length)];
  const created = MARCH + (random(2 * DAYS) - DAYS) * DAY + random(DAY);
  const solved = created + random(20 * DAY);
  const isOpen = random(openOneIn) === 0;
  const isCancelled = !isOpen && random(12) === 0;
  const [first, ...higher] = Object.keys(model.levels);
  const climbs = random(4) === 0 ? one(higher) : undefined;
  const climbed = created + random(solved - created + 1);
  const ended = isOpen ? null : solved;
  const at = (level: string, from: number, to: number | null): Visit => ({
    level,
    entered_at: from,
    left_at: to,
    stopped_at: to,
  });
  const visits = climbs
    ? [
        { ...at(first, created, climbed), stopped_at: null },
        at(climbs, climbed, ended),
      ]
    : [at(first, created, ended)];
  const rank = random(4) + 1;
  const due = created + random(10 * DAY);
  const isMet = !isOpen || random(2) === 0;
  const met = created + random(12 * DAY);
  const hasTime = random(5) > 0;
  return {
    visits,
    ticket: {
      ...sampleTicket(),
      id: `01957f6e-0000-7000-9000-${String(number).padStart(12, '0')}`,
      key: `REP-${number}`,
      version: 1,
      modelRef: model.ref,
      requestType: one(Object.keys(model.requestTypes)),
      category: one([...Object.keys(model.categories), undefined]),
      fields: {
        agency: one([
          'group:default/agency-north',
          'group:default/agency-south',
          '',
        ]),
      },
      status: status(isOpen, isCancelled),
      level: visits.at(-1)!.level,
      priority: rank < 4 ? `p${rank}` : undefined,
      reporter: `user:default/user-${random(7)}`,
      onBehalfOf: random(5) ? undefined : `user:default/user-${random(7)}`,
      createdAt: new Date(created),
      updatedAt: new Date(solved),
      snapshot: {
        modelTitle: model.title,
        requestType: { id: 'question', title: 'Question' },
        level: { id: first, level: 1, title: 'Help desk' },
        ...(rank < 4 && {
          priority: {
            id: `p${rank}`,
            title: `P${rank}`,
            rank,
            word: 'priority',
          },
        }),
        targets: {
          response: sampleFrozenTarget(),
          resolution: sampleFrozenTarget(),
        },
      },
      clocks: ['response', 'resolution'].map(measure =>
        sampleClock({
          id: measure,
          measure,
          startedAt: new Date(created),
          atRiskAt: undefined,
          dueAt: hasTime ? new Date(due) : undefined,
          metAt: isMet ? new Date(met) : undefined,
          missedAt:
            hasTime && (!isMet || met > due) ? new Date(due) : undefined,
          stoppedAt: !isMet && random(3) === 0 ? new Date(met) : undefined,
        }),
      ),
    },
  };
}

function status(isOpen: boolean, isCancelled: boolean) {
  if (isOpen) return 'inProgress';
  return isCancelled ? 'cancelled' : 'closed';
}

/** Stores so many of them. */
export async function storeReportTickets(
  knex: Knex,
  model: CompiledModel,
  count: number,
  openOneIn?: number,
): Promise<void> {
  const tickets = Array.from({ length: count }, (_, i) =>
    reportTicketOf(model, i + 1, openOneIn),
  );
  await storeMany(knex, count, number => tickets[number - 1].ticket);
  const visits = tickets.flatMap(({ ticket, visits: its }) =>
    its.map((visit, i) => ({
      ...visit,
      ticket_id: ticket.id,
      number: i + 1,
      model_ref: model.ref,
    })),
  );
  for (let i = 0; i < visits.length; i += CHUNK_SIZE / 2) {
    await knex('ticket_levels').insert(visits.slice(i, i + CHUNK_SIZE / 2));
  }
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
