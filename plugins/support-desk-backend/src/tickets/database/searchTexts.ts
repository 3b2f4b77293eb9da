import type { Knex } from 'knex';
import type { NewTicketEvent, StoredTicket } from '../TicketStore';
import type { EventRow } from './history';
import type { TicketRow } from './ticketRows';
import { ticketSearchOf, type TicketTexts } from './TicketSearch';

/** The events that people write in, and which of their data are text. */
const WRITTEN: Record<string, string[]> = {
  commented: ['body'],
  commentEdited: ['body'],
  contacted: ['nature', 'outcome', 'notes'],
  resolved: ['resolution'],
};

/** The columns that a ticket is found by. */
const COLUMNS: (keyof TicketRow)[] = [
  'summary',
  'description',
  'reporter',
  'on_behalf_of',
  'assignee',
];

/** Whether a change of a ticket changes what it is found by. */
export function changesTexts(
  columns: Partial<TicketRow>,
  events: NewTicketEvent[],
): boolean {
  return (
    COLUMNS.some(column => columns[column] !== undefined) ||
    events.some(event => Object.hasOwn(WRITTEN, event.type))
  );
}

/** Indexes a ticket as its row and its history, just written, have it. */
export async function indexTexts(
  tx: Knex.Transaction,
  ticket: StoredTicket,
): Promise<void> {
  const rows: EventRow[] = await tx('ticket_events')
    .where({ ticket_id: ticket.id })
    .whereIn('type', Object.keys(WRITTEN))
    .orderBy('number');
  await ticketSearchOf(tx).index(tx, ticket.id, textsOf(ticket, rows));
}

function textsOf(ticket: StoredTicket, rows: EventRow[]): TicketTexts {
  const people = [ticket.reporter, ticket.onBehalfOf, ticket.assignee];
  const names = people.flatMap(ref => ref?.split('/').slice(1) ?? []);
  const remarks = new Map<string, { internal: boolean; text: string }>();
  for (const row of rows) {
    const data: Record<string, unknown> = JSON.parse(row.data);
    const id = String(data.comment ?? row.number);
    remarks.set(id, {
      // An edit cannot make public what was written as internal.
      internal: Boolean(row.internal) || (remarks.get(id)?.internal ?? false),
      text: WRITTEN[row.type].map(name => data[name] ?? '').join('\n'),
    });
  }
  const all = [...remarks.values()];
  return {
    public: [
      ticket.key,
      ticket.summary,
      ticket.description,
      ...names,
      ...all.filter(it => !it.internal).map(it => it.text),
    ],
    internal: all.filter(it => it.internal).map(it => it.text),
  };
}
