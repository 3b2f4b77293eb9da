import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  Caller,
  createTicketSchema,
  Page,
  SupportDeskApi,
  Ticket,
  TicketClock,
  ticketQuerySchema,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCondition } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import type { TicketCreation } from './TicketStore';

/** Who asks, and with what credentials. */
export interface TicketCaller extends Caller {
  credentials: BackstageCredentials;
}

/** Finds out who asks. */
export type CallerOf = (
  credentials: BackstageCredentials,
) => Promise<TicketCaller>;

/** A request to log a ticket, checked against its schema. */
export type TicketRequest = z.output<typeof createTicketSchema>;

/** A request for a list of tickets, checked against its schema. */
export type TicketListRequest = z.output<typeof ticketQuerySchema>;

export type TicketCounts = Awaited<
  ReturnType<SupportDeskApi['getTicketCounts']>
>;

export interface CallOptions {
  caller: TicketCaller;
}

export interface CreateOptions extends CallOptions {
  /** The same key and request twice make one ticket. */
  idempotencyKey?: string;
  /** What else happens with the ticket: both or neither. */
  within?: TicketCreation['within'];
}

export interface ListOptions extends CallOptions {
  /** What the caller may see; default: everything. */
  visible?: PermissionCriteria<TicketCondition>;
  /** Of which tickets internal remarks are searched: those that this holds for, or all; default: of none. */
  internalFor?: PermissionCriteria<TicketCondition> | true;
}

export interface TimelineOptions extends CallOptions {
  /** Whether entries are shown that are not for the requester; default: no. */
  internal?: boolean;
}

/** Tickets, as the REST API and the actions offer them. Each ticket is named by its id or its key. */
export interface TicketService {
  /**
   * Logs a ticket and starts its clocks.
   *
   * @throws NotFoundError for an unknown model
   * @throws InputError that names each field that is wrong
   * @throws NotAllowedError where the model says that the caller may not raise this
   * @throws ConflictError when the idempotency key came with another request
   */
  create(request: TicketRequest, options: CreateOptions): Promise<Ticket>;

  list(request: TicketListRequest, options: ListOptions): Promise<Page<Ticket>>;

  /** The same page as JSON, where nothing else is done with it: that takes a fraction of the time. */
  listAsJson(request: TicketListRequest, options: ListOptions): Promise<string>;

  /** How many tickets are in which state of their next due time, and in which scope. */
  count(
    request: TicketListRequest,
    options: ListOptions,
  ): Promise<TicketCounts>;

  /** @throws NotFoundError */
  get(ticket: string, options: CallOptions): Promise<Ticket>;

  /** The history, from the beginning. @throws NotFoundError */
  timeline(
    ticket: string,
    options: TimelineOptions,
  ): Promise<Page<TimelineEntry>>;

  /** @throws NotFoundError */
  clocks(
    ticket: string,
    options: CallOptions,
  ): Promise<{ items: TicketClock[] }>;
}
