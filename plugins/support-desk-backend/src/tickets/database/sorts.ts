import {
  firstCharacters,
  foldText,
  type TicketSort,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, type Milliseconds } from '../../database';
import { END_OF_TIME, queuePlace } from '../queue';
import type { StoredTicket } from '../TicketStore';

/** The columns of `tickets` that lists are sorted by; each has an index, with the id for those that are alike. */
export interface SortColumns {
  created_at: Milliseconds;
  updated_at: Milliseconds;
  /** The next due time; what has none comes last upwards. */
  due_order: Milliseconds;
  /** The same; what has none comes last downwards. */
  due_order_down: Milliseconds;
  queue_order: Milliseconds;
  /** Rank; none comes last upwards. */
  priority_order: number | string;
  status_order: number | string;
  level_order: number | string;
  key_order: string;
  summary_order: string;
  model_order: string;
  assignee_order: string;
}

interface Sort {
  asc: keyof SortColumns;
  desc: keyof SortColumns;
  type: 'number' | 'string';
}

const by = (
  column: keyof SortColumns,
  type: Sort['type'] = 'number',
): Sort => ({
  asc: column,
  desc: column,
  type,
});

/** By which column each sort goes, up and down. */
export const TICKET_SORTS: Record<TicketSort, Sort> = {
  nextDue: { asc: 'due_order', desc: 'due_order_down', type: 'number' },
  queue: by('queue_order'),
  created: by('created_at'),
  updated: by('updated_at'),
  priority: by('priority_order'),
  status: by('status_order'),
  level: by('level_order'),
  key: by('key_order', 'string'),
  summary: by('summary_order', 'string'),
  model: by('model_order', 'string'),
  assignee: by('assignee_order', 'string'),
};

/** As they follow each other in the life of a ticket, the finished ones last. */
const STATUSES: string[] = [
  'new',
  'reopened',
  'acknowledged',
  'inProgress',
  'waiting',
  'resolved',
  'closed',
  'cancelled',
  'merged',
] satisfies TicketStatus[];

/**
 * Where a sort ends for tickets of some statuses. The filter says the same; said of the sort's own column too, an index that is read from
 * its end does not begin with all that is finished.
 */
export function endOfSort(
  sort: TicketSort,
  statuses: string[] | undefined,
): number | undefined {
  if (!statuses) return undefined;
  const last = Math.max(...statuses.map(it => STATUSES.indexOf(it)));
  if (sort === 'status') return last;
  return sort === 'queue' && last < STATUSES.indexOf('closed')
    ? END_OF_TIME
    : undefined;
}

/** Sorts after every rank, and after every name. */
const NO_RANK = 1_000_000;
const NO_NAME = '~';

/** How a ticket fills the columns. */
export function sortColumns(
  ticket: StoredTicket,
  nextDueAt: Date | undefined,
): SortColumns {
  const { snapshot, assignee } = ticket;
  return {
    created_at: fromInstant(ticket.createdAt),
    updated_at: fromInstant(ticket.updatedAt),
    due_order: fromInstant(nextDueAt) ?? END_OF_TIME,
    due_order_down: fromInstant(nextDueAt) ?? 0,
    queue_order: queuePlace(ticket, nextDueAt),
    priority_order: snapshot.priority?.rank ?? NO_RANK,
    status_order: STATUSES.indexOf(ticket.status),
    level_order: snapshot.level.level,
    // IHMS-9 before IHMS-10.
    key_order: ticket.key.replace(/\d+$/, number => number.padStart(12, '0')),
    summary_order: alphabetical(ticket.summary),
    model_order: alphabetical(snapshot.modelTitle),
    assignee_order: assignee?.split('/')[1] ?? NO_NAME,
  };
}

/** A text so that texts sort as in a dictionary, whatever the engine; bounded, for an index holds no long texts. */
function alphabetical(text: string): string {
  return firstCharacters(foldText(text), 100);
}
