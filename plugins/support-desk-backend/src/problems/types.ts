import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketChange } from '../tickets/TicketStore';

/** A problem as it is stored: the cause of one or more tickets, and how to work around it. */
export interface StoredProblem {
  id: string;
  /** `IHMS-P3`. */
  key: string;
  /** Grows by one with every change, also of the tickets that it gathers. */
  version: number;
  modelRef: string;
  /** Id of a service of the model. */
  module?: string;
  title: string;
  description: string;
  workaround?: string;
  cause?: string;
  status: Problem['status'];
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
  /** Who changed it last; none: whoever opened it, and nobody since. */
  updatedBy?: string;
  /** How many tickets it gathers, all and still open. Follows from the tickets' events. */
  tickets: number;
  openTickets: number;
}

/** A problem as it is written: what it gathers is said by the tickets. */
export type ProblemFacts = Omit<StoredProblem, 'tickets' | 'openTickets'>;

/** What becomes of a problem and of the tickets that it gathers: all of it or nothing. */
export interface ProblemChange {
  problem: ProblemFacts;
  changes: TicketChange[];
}

/** Which problems. */
export interface ProblemFilter {
  /** Full references, with the statuses that are asked for of each model. */
  models: { ref: string; statuses: Problem['status'][] }[];
  limit: number;
  /** Id of the last problem of the page before. */
  after?: string;
}
