import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { CsvColumns } from '../http';
import type { Names } from './describeTicket';
import type { TicketModels } from './TicketModels';
import type {
  ListOptions,
  TicketListRequest,
  TicketService,
} from './TicketService';

const PAGE_SIZE = 200;

/** A ticket, and the names of whom its answers name. */
interface TicketRow {
  ticket: Ticket;
  names: Names;
}

/** The columns of tickets as CSV, the six of a support entry among them (S0-78). */
export const TICKET_COLUMNS: CsvColumns<TicketRow> = {
  Key: ({ ticket }) => ticket.key,
  Model: ({ ticket }) => ticket.modelTitle,
  'Request type': ({ ticket }) => ticket.requestType.title,
  Agency: ({ ticket, names }) => nameOf(answer(ticket, 'agency'), names),
  "Caller's name": ({ ticket }) => (ticket.onBehalfOf ?? ticket.reporter).title,
  Date: ({ ticket }) => localTime(ticket).toFormat('yyyy-MM-dd'),
  Time: ({ ticket }) => localTime(ticket).toFormat('HH:mm'),
  'Time zone': ({ ticket }) => localTime(ticket).zoneName ?? undefined,
  Summary: ({ ticket }) => ticket.summary,
  Request: ({ ticket }) =>
    answer(ticket, 'request') ?? (ticket.description || ticket.summary),
  'Action taken': ({ ticket }) =>
    answer(ticket, 'action-taken') ?? ticket.resolution?.text,
  Status: ({ ticket }) => ticket.modelStatus?.title ?? ticket.status,
  Level: ({ ticket }) => `${ticket.level.level} ${ticket.level.title}`,
  Priority: ({ ticket }) => ticket.priority?.title,
  Category: ({ ticket }) => ticket.category?.title,
  Module: ({ ticket }) => ticket.module?.title,
  Team: ({ ticket }) => ticket.team?.title,
  Assignee: ({ ticket }) => ticket.assignee?.title,
  Channel: ({ ticket }) => ticket.channel,
  'Next due (UTC)': ({ ticket }) => ticket.nextDueAt ?? undefined,
  'Created (UTC)': ({ ticket }) => ticket.createdAt,
  'Resolved (UTC)': ({ ticket }) => ticket.resolution?.at,
  'Updated (UTC)': ({ ticket }) => ticket.updatedAt,
};

/** All tickets of a list, page by page: one page at a time stands in memory. */
export async function* allTickets(
  {
    tickets,
    models,
  }: { tickets: TicketService; models: Pick<TicketModels, 'namesOf'> },
  request: TicketListRequest,
  options: ListOptions,
): AsyncGenerator<TicketRow> {
  let { cursor } = request;
  do {
    const page = await tickets.list(
      { ...request, limit: PAGE_SIZE, cursor },
      options,
    );
    const agencies = page.items.flatMap(it => answer(it, 'agency') ?? []);
    const names = await models.namesOf([...new Set(agencies)]);
    for (const ticket of page.items) yield { ticket, names };
    cursor = page.nextCursor;
  } while (cursor);
}

/** What a field of the request type was answered with, where it is a text. */
function answer({ fields }: Ticket, field: string): string | undefined {
  const value = fields[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function nameOf(ref: string | undefined, names: Names) {
  return ref && (names[ref] ?? ref);
}

/** When it was logged, in the zone of those who answer it. */
function localTime({ createdAt, clocks }: Ticket): DateTime {
  const zone = clocks.find(it => it.timeZone)?.timeZone ?? 'UTC';
  return DateTime.fromISO(createdAt, { zone });
}
