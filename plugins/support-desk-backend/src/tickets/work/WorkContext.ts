import type { ModelAccess } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../../clocks/types';
import type { Message } from '../../outbox/types';
import type {
  NewTicketEvent,
  StoredTicket,
  TicketCreation,
  TicketEvent,
} from '../TicketStore';
import type { Visit } from './TicketGate';

/** What is known when somebody does something with a ticket. */
export interface WorkContext extends Visit {
  /** As it is stored, with the clocks that passed their due time marked as missed. */
  ticket: StoredTicket;
  /** Those clocks. */
  missed: StoredClock[];
  /** What the caller may do with the ticket's model; knows model, caller and time. */
  access: ModelAccess;
  now: Date;
  /** The history, from the beginning. */
  history(): Promise<TicketEvent[]>;
}

/** What becomes of a ticket by what somebody did. */
export interface Outcome {
  ticket: StoredTicket;
  /** At least one. */
  events: NewTicketEvent[];
  messages?: Message[];
  /** Other tickets that change with it: all or none. */
  besides?: { context: WorkContext; outcome: Outcome }[];
}

/** A new ticket that comes of what somebody did with another one: both are stored, or neither. */
export interface Raising {
  creation: Omit<TicketCreation, 'besides'>;
  /** What becomes of the ticket itself, once the key of the new one is known. */
  outcome(raised: StoredTicket): Outcome;
}
