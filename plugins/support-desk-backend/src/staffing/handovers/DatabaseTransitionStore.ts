import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type {
  Claim,
  PassingTickets,
  TransitionKey,
  TransitionStore,
} from './TransitionStore';

/** A row of `model_transitions`. */
interface TransitionRow {
  model_ref: string;
  transition: string;
  first_seen_at: Milliseconds;
  held_from: Milliseconds | null;
  reminded_at: Milliseconds | null;
  tasks_told_for: Milliseconds | null;
}

/** Remembers what was done about transitions in PostgreSQL or SQLite. */
export class DatabaseTransitionStore implements TransitionStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async see(modelRef: string, transitions: string[], now: Date) {
    const known = await this.#rowsOf(modelRef);
    const missing = transitions.filter(
      id => !known.some(it => it.transition === id),
    );
    if (missing.length > 0) {
      await this.#knex<TransitionRow>('model_transitions')
        .insert(
          missing.map(transition => ({
            model_ref: modelRef,
            transition,
            first_seen_at: fromInstant(now),
          })),
        )
        .onConflict(['model_ref', 'transition'])
        .ignore();
    }
    const rows = missing.length > 0 ? await this.#rowsOf(modelRef) : known;
    return new Map(
      rows.map(row => [
        row.transition,
        {
          firstSeenAt: toInstant(row.first_seen_at),
          heldFrom: toInstant(row.held_from),
          remindedAt: toInstant(row.reminded_at),
          tasksToldFor: toInstant(row.tasks_told_for),
        },
      ]),
    );
  }

  async listPassing(tickets: PassingTickets, limit: number) {
    const rows: { id: string }[] = await passingIn(this.#knex, tickets)
      .orderBy(['created_at', 'id'])
      .limit(limit)
      .select('id');
    return rows.map(row => row.id);
  }

  async countPassing(tickets: PassingTickets) {
    const [{ count }] = await passingIn(this.#knex, tickets).count({
      count: '*',
    });
    return Number(count);
  }

  async countMoved({ modelRef, transition }: TransitionKey, holdsFrom: Date) {
    const rows: { data: string }[] = await this.#knex('ticket_events')
      .join('tickets', 'tickets.id', 'ticket_events.ticket_id')
      .where('tickets.model_ref', modelRef)
      .where('ticket_events.type', 'handedOver')
      .where('ticket_events.at', '>=', fromInstant(holdsFrom))
      .select('ticket_events.data');
    return rows.filter(row => JSON.parse(row.data).transition === transition)
      .length;
  }

  async complete({ holdsFrom, ...claim }: Claim & { holdsFrom: Date }) {
    const heldFrom = fromInstant(holdsFrom);
    return this.#claim(claim, { held_from: heldFrom }, query =>
      query.whereNull('held_from').orWhere('held_from', '<', heldFrom),
    );
  }

  async remind({ unlessAfter, ...claim }: Claim & { unlessAfter: Date }) {
    const remindedAt = fromInstant(claim.now);
    return this.#claim(claim, { reminded_at: remindedAt }, query =>
      query
        .whereNull('reminded_at')
        .orWhere('reminded_at', '<=', fromInstant(unlessAfter)),
    );
  }

  async tellTasks({ holdsFrom, ...claim }: Claim & { holdsFrom: Date }) {
    const toldFor = fromInstant(holdsFrom);
    return this.#claim(claim, { tasks_told_for: toldFor }, query =>
      query.whereNull('tasks_told_for').orWhereNot('tasks_told_for', toldFor),
    );
  }

  /** Of two that come at once, the second waits for the first, and then finds that the condition does not hold any more. */
  async #claim(
    { modelRef, transition, messages, now }: Claim,
    note: Partial<TransitionRow>,
    unlessNoted: (query: Knex.QueryBuilder) => void,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const count = await tx('model_transitions')
        .where({ model_ref: modelRef, transition })
        .where(unlessNoted)
        .update(note);
      if (count === 0) return false;
      await enqueueMessages(tx, messages, now);
      return true;
    });
  }

  async #rowsOf(modelRef: string): Promise<TransitionRow[]> {
    return this.#knex<TransitionRow>('model_transitions').where({
      model_ref: modelRef,
    });
  }
}

function passingIn(
  knex: Knex,
  { modelRef, from, levels, contacts }: PassingTickets,
) {
  return knex('tickets')
    .where({ model_ref: modelRef, team: from })
    .whereNotIn('status', [...FINISHED_STATUSES])
    .where(query =>
      query.whereIn('level', levels).orWhereIn('contact', contacts),
    );
}
