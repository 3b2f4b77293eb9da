import type {
  CalendarDefinition,
  CompiledEscalation,
  CompiledQueue,
  CompiledTarget,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A target as it was when the ticket was logged. */
export interface FrozenTarget {
  target: CompiledTarget;
  /** The calendar that its business units count on. */
  calendar?: { id: string; definition: CalendarDefinition };
  /** The zone in which its due time is told. */
  timeZone: string;
  responsible: { id: string; title: string }[];
  /** What of it has to be confirmed, the calendar included. */
  confirm: string[];
}

/**
 * What a ticket freezes of its model: a later change of the model neither moves its due times nor its ladder, and its words
 * stay readable when the model is gone. Stored once for all tickets that froze the same.
 */
export interface TicketSnapshot {
  modelTitle: string;
  requestType: { id: string; title: string };
  level: { id: string; level: number; title: string };
  priority?: { id: string; title: string; rank: number; word: string };
  module?: { id: string; title: string; entity?: string };
  modelStatus?: { id: string; title: string };
  category?: {
    id: string;
    title: string;
    definition?: string;
    charge?: string;
  };
  /** By the id of the clock. */
  targets: Record<string, FrozenTarget>;
  escalation?: CompiledEscalation;
  /** Contacts of the route that it took, all of which have to be phoned (S0-102). */
  calls?: string[];
  /** The priority scale that the route brings with it (S0-107). */
  scale?: string;
  /** In which order it is taken; default: by what falls due next. */
  queue?: CompiledQueue;
}
