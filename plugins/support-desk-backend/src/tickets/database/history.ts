import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type { ClockRow } from '../../clocks/clockRows';
import {
  chunksOf,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../../database';
import type { TicketChange, TicketEvent } from '../TicketStore';
import type { TicketRow } from './ticketRows';

/** The tables' rows of one ticket. */
export interface TicketState {
  ticket: TicketRow;
  clocks: ClockRow[];
}

/** What one version of a ticket changed: columns of its row, and rows of its clocks as they became. */
export interface StateChanges {
  ticket: Partial<TicketRow>;
  clocks: ClockRow[];
}

/** A row of `ticket_events`. */
export interface EventRow {
  ticket_id: string;
  number: number;
  version: number;
  at: Milliseconds;
  recorded_at: Milliseconds;
  type: string;
  actor: string;
  internal: boolean | number;
  data: string;
  changes: string;
}

/** What turns one state into the next; without one before, the whole of it. */
export function changesBetween(
  before: TicketState | undefined,
  after: TicketState,
): StateChanges {
  const ticket = Object.entries(after.ticket).filter(
    ([column, value]) =>
      value !== before?.ticket[column as keyof TicketRow] || !before,
  );
  const clocks = after.clocks.filter(
    clock => !before?.clocks.some(it => isDeepStrictEqual(it, clock)),
  );
  return { ticket: Object.fromEntries(ticket), clocks };
}

/** The state that a history leads to: what makes the history complete. */
export function rebuildState(history: StateChanges[]): TicketState {
  const clocks = new Map<string, ClockRow>();
  let ticket: Partial<TicketRow> = {};
  for (const changes of history) {
    ticket = { ...ticket, ...changes.ticket };
    changes.clocks.forEach(clock => clocks.set(clock.id, clock));
  }
  return { ticket: ticket as TicketRow, clocks: [...clocks.values()] };
}

/** A change, and what it changed. */
export interface Version {
  change: TicketChange;
  version: number;
  changes: StateChanges;
}

/**
 * Appends the events of changes. Numbers cannot collide: the transaction holds the rows of the tickets, which it has inserted or updated.
 */
export async function appendEvents(
  tx: Knex.Transaction,
  versions: Version[],
): Promise<void> {
  const lastOf = await lastNumbers(
    tx,
    // Nothing has happened to a ticket before its first version.
    versions.filter(it => it.version > 1).map(it => it.change.ticket.id),
  );
  const rows = versions.flatMap(it =>
    eventRows(it, lastOf.get(it.change.ticket.id) ?? 0),
  );
  for (const chunk of chunksOf(rows)) {
    await tx('ticket_events').insert(chunk);
  }
}

/** The number of the last event of each ticket. */
async function lastNumbers(
  tx: Knex.Transaction,
  ids: string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows: { ticket_id: string; last: number }[] = await tx('ticket_events')
    .whereIn('ticket_id', ids)
    .groupBy('ticket_id')
    .select('ticket_id')
    .max({ last: 'number' });
  return new Map(rows.map(it => [it.ticket_id, Number(it.last)]));
}

function eventRows({ change, version, changes }: Version, last: number) {
  const { id, key, updatedAt } = change.ticket;
  if (change.events.length === 0) {
    throw new Error(`A change of ticket ${key} tells no event`);
  }
  return change.events.map<EventRow>((event, index) => ({
    ticket_id: id,
    number: last + index + 1,
    version,
    at: fromInstant(event.at ?? updatedAt),
    recorded_at: fromInstant(updatedAt),
    type: event.type,
    actor: change.actor,
    internal: event.internal ?? false,
    data: JSON.stringify(event.data),
    // The first event of a version carries what changed; the others only tell more about it.
    changes: JSON.stringify(index === 0 ? changes : { ticket: {}, clocks: [] }),
  }));
}

export function toEvent(row: EventRow): TicketEvent {
  return {
    number: row.number,
    version: row.version,
    at: toInstant(row.at),
    recordedAt: toInstant(row.recorded_at),
    type: row.type as TicketEvent['type'],
    actor: row.actor,
    internal: Boolean(row.internal),
    data: JSON.parse(row.data),
  };
}
