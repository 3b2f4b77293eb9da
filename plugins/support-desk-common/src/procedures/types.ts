import type { RoleContext } from '../access';
import type { StepState } from '../api';
import type { CompiledProcedure, CompiledStep } from '../model';

/** Something that happened to a ticket: an event of its history. @public */
export interface ProcedureEvent {
  type: string;
  at: Date;
  /** Entity reference. */
  actor: string;
  data: Record<string, unknown>;
}

/** What of a ticket decides how its procedures stand. @public */
export interface ProcedureFacts {
  requestType: string;
  category?: string;
  createdAt: Date;
  discoveredAt?: Date;
  notifiedAt?: Date;
  /** Roles and parties of whoever asked. */
  requesterRoles: string[];
  /** Its clocks: meeting one proves a step, and its due time is the step's. */
  clocks: { measure: string; dueAt?: Date; metAt?: Date }[];
}

/** Somebody who looks at the procedures of a ticket. @public */
export interface ProcedureViewer {
  /** Model, roles and time. */
  context: RoleContext;
  /** Whether the ticket is for them. */
  requester: boolean;
  /** Whether they work on the ticket. */
  support: boolean;
}

/** A procedure of a ticket, before it is known how it stands. */
export interface PlannedChecklist {
  id: string;
  title: string;
  kind: CompiledProcedure['kind'];
  ordered: boolean;
  /** Why it is there. */
  origin: string;
  confirm: string[];
  steps: PlacedStep[];
}

/** A step at its place; a checklist holds them in reading order. */
export interface PlacedStep {
  step: CompiledStep;
  parent?: PlacedStep;
  /** The steps before it that have the same parent. */
  earlier: PlacedStep[];
  children: PlacedStep[];
}

/** How a step stands that is not open. */
export interface StepStanding {
  state: Exclude<StepState, 'open'>;
  /** Absent: it follows from other steps. */
  by?: string;
  at?: Date;
  answer?: 'yes' | 'no';
  outcome?: string;
  automatic?: boolean;
}

/** How the steps of a checklist stand, by their ids; the others are open. */
export type Standings = ReadonlyMap<string, StepStanding>;

/** A checklist, and how it stands. */
export interface StandingChecklist extends PlannedChecklist {
  standings: Standings;
}
