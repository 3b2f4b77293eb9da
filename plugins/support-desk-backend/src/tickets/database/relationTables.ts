import type { Knex } from 'knex';
import { chunksOf, fromInstant } from '../../database';
import type { TicketChange } from '../TicketStore';

/** The ticket that an event is of, and when it happened. */
interface Occasion {
  ticketId: string;
  at: number;
}

type Projection = (
  tx: Knex.Transaction,
  occasion: Occasion,
  data: Record<string, any>,
) => Promise<unknown>;

/** What events mean for the tables of relations; both sides of a link tell of it, the side that it leads from stores it. */
const PROJECTIONS: Record<string, Projection> = {
  affectedAdded: (tx, occasion, { user }) =>
    addPeople(tx, occasion, [user], ''),
  affectedRemoved: (tx, { ticketId }, { user }) =>
    tx('ticket_people').where({ ticket_id: ticketId, user_ref: user }).delete(),
  mergedFrom: (tx, occasion, { ticket, people }) =>
    addPeople(tx, occasion, people, ticket),
  unmergedFrom: (tx, { ticketId }, { ticket }) =>
    tx('ticket_people').where({ ticket_id: ticketId, origin: ticket }).delete(),
  linked: async (tx, { ticketId, at }, { kind, direction, ticket }) =>
    direction === 'out' &&
    tx('ticket_links').insert({ from_id: ticketId, kind, to_id: ticket, at }),
  unlinked: async (tx, { ticketId }, { kind, direction, ticket }) =>
    direction === 'out' &&
    tx('ticket_links')
      .where({ from_id: ticketId, kind, to_id: ticket })
      .delete(),
  problemLinked: (tx, { ticketId, at }, { problem }) =>
    tx('problem_tickets').insert({
      ticket_id: ticketId,
      problem_id: problem,
      at,
    }),
  problemUnlinked: (tx, { ticketId }, { problem }) =>
    tx('problem_tickets')
      .where({ ticket_id: ticketId, problem_id: problem })
      .delete(),
};

/** Whether a change says anything about how tickets and people belong together. */
export function changesRelations({ events }: TicketChange): boolean {
  return events.some(({ type }) => Object.hasOwn(PROJECTIONS, type));
}

/** Writes what the events of a change say into the tables of relations. */
export async function projectRelations(
  tx: Knex.Transaction,
  { ticket, events }: TicketChange,
): Promise<void> {
  for (const { type, at, data } of events) {
    if (!Object.hasOwn(PROJECTIONS, type)) continue;
    const occasion = {
      ticketId: ticket.id,
      at: fromInstant(at ?? ticket.updatedAt),
    };
    await PROJECTIONS[type](tx, occasion, data);
  }
}

/** The people who have the same problem as the requester of each ticket, the first to say so first. */
export async function loadAffected(
  knex: Knex,
  ticketIds: string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const chunk of chunksOf(ticketIds)) {
    const rows: { ticket_id: string; user_ref: string }[] = await knex(
      'ticket_people',
    )
      .whereIn('ticket_id', chunk)
      .where({ role: 'affected' })
      .orderBy(['at', 'user_ref'])
      .select('ticket_id', 'user_ref');
    for (const { ticket_id: id, user_ref: user } of rows) {
      found.set(id, [...new Set([...(found.get(id) ?? []), user])]);
    }
  }
  return found;
}

async function addPeople(
  tx: Knex.Transaction,
  { ticketId, at }: Occasion,
  users: string[],
  origin: string,
) {
  if (users.length === 0) return;
  await tx('ticket_people')
    .insert(
      users.map(user => ({
        ticket_id: ticketId,
        user_ref: user,
        role: 'affected',
        origin,
        at,
      })),
    )
    .onConflict()
    .ignore();
}
