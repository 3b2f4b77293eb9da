import type { TicketStatus } from '../api/tickets';

/** On which side of the counter somebody stands to a ticket: who works on it, and who asked for it. @public */
export type TicketSide = 'support' | 'requester';

/** What an action does to the clocks of a ticket. @public */
export type ClockEffect =
  | 'none'
  | 'pauses'
  | 'resumes'
  | 'meets'
  | 'stops'
  | 'continues'
  | 'recomputes'
  | 'byModelStatus';

/** One row of the life of a ticket. @public */
export interface ActionRule {
  /** The states in which it is possible. */
  from: readonly TicketStatus[];
  /** The state that it leads to: `same` keeps it, `restored` goes back to the one before, `mapped` is that of the model's own status. */
  to: TicketStatus | 'same' | 'restored' | 'mapped';
  /** Who may. What a model says about roles comes on top. */
  by: readonly TicketSide[];
  /** What has to be said with it; see the body of each action. */
  needs: readonly string[];
  clocks: ClockEffect;
  /** The measures that it fulfils (C9). A start of work also fulfils the response. */
  meets?: readonly string[];
}

const ACTIVE = [
  'new',
  'acknowledged',
  'inProgress',
  'waiting',
  'reopened',
] as const satisfies readonly TicketStatus[];

const NOT_BEGUN = [
  'new',
  'acknowledged',
  'reopened',
] as const satisfies readonly TicketStatus[];

/** States in which a ticket has ended: nothing runs and nobody waits. @public */
export const FINISHED_STATUSES = [
  'closed',
  'cancelled',
  'merged',
] as const satisfies readonly TicketStatus[];

const support = ['support'] as const;
const both = ['support', 'requester'] as const;

/**
 * The life of a ticket: every action, the states in which it is possible, who may, what it needs and what it does to the clocks.
 * The service obeys this table, pages offer what it allows, and the picture in the documentation is drawn from it.
 *
 * @public
 */
export const TICKET_ACTIONS = {
  acknowledge: {
    from: ['new', 'reopened'],
    to: 'acknowledged',
    by: support,
    needs: [],
    clocks: 'none',
  },
  start: {
    from: NOT_BEGUN,
    to: 'inProgress',
    by: support,
    needs: [],
    clocks: 'meets',
    meets: ['workStart'],
  },
  assign: {
    from: [...ACTIVE, 'resolved'],
    to: 'same',
    by: support,
    needs: ['assignee'],
    clocks: 'none',
  },
  wait: {
    from: ACTIVE,
    to: 'waiting',
    by: support,
    needs: ['for', 'reason'],
    clocks: 'pauses',
  },
  resume: {
    from: ['waiting'],
    to: 'inProgress',
    by: support,
    needs: [],
    clocks: 'resumes',
  },
  setModelStatus: {
    from: ACTIVE,
    to: 'mapped',
    by: support,
    needs: ['modelStatus'],
    clocks: 'byModelStatus',
  },
  resolve: {
    from: ACTIVE,
    to: 'resolved',
    by: support,
    needs: ['resolution'],
    clocks: 'meets',
    meets: ['workStart', 'resolution', 'completion'],
  },
  confirm: {
    from: ['resolved'],
    to: 'closed',
    by: both,
    needs: [],
    clocks: 'stops',
  },
  close: {
    from: ['resolved'],
    to: 'closed',
    by: support,
    needs: ['reason'],
    clocks: 'stops',
  },
  reopen: {
    from: ['resolved', 'closed'],
    to: 'reopened',
    by: both,
    needs: ['reason'],
    clocks: 'continues',
  },
  cancel: {
    from: ACTIVE,
    to: 'cancelled',
    by: both,
    needs: ['reason'],
    clocks: 'stops',
  },
  merge: {
    from: ACTIVE,
    to: 'merged',
    by: support,
    needs: ['into'],
    clocks: 'stops',
  },
  unmerge: {
    from: ['merged'],
    to: 'restored',
    by: support,
    needs: [],
    clocks: 'continues',
  },
  prioritise: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['priority', 'reason'],
    clocks: 'recomputes',
  },
  categorise: {
    from: [...ACTIVE, 'resolved'],
    to: 'same',
    by: support,
    needs: ['category'],
    clocks: 'none',
  },
  reclassify: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['requestType', 'reason'],
    clocks: 'recomputes',
  },
  escalate: {
    from: ACTIVE,
    to: 'same',
    by: both,
    needs: ['level', 'reason'],
    clocks: 'recomputes',
  },
  deescalate: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['level', 'reason'],
    clocks: 'recomputes',
  },
  takeStep: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['reason'],
    clocks: 'none',
  },
  promise: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['clock', 'dueAt', 'reason'],
    clocks: 'recomputes',
  },
  correctTimes: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: ['reason'],
    clocks: 'recomputes',
  },
  applyModel: {
    from: ACTIVE,
    to: 'same',
    by: support,
    needs: [],
    clocks: 'recomputes',
  },
} as const satisfies Record<string, ActionRule>;

/** What can be done with a ticket. @public */
export type TicketAction = keyof typeof TICKET_ACTIONS;

/** All actions, in the order in which people are shown them. @public */
export const ticketActions = Object.keys(TICKET_ACTIONS) as TicketAction[];

/** Those by which a ticket reaches the next party; they are asked for through `POST …/escalations` (S1-45, S1-95). @public */
export const ESCALATION_ACTIONS = [
  'escalate',
  'deescalate',
  'takeStep',
] as const satisfies TicketAction[];
/** @public */
export type EscalationAction = (typeof ESCALATION_ACTIONS)[number];
/** What `POST …/transitions` takes. @public */
export type TransitionAction = Exclude<TicketAction, EscalationAction>;
