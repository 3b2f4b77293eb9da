import { z } from 'zod';
import { ticketClockSchema } from './clocks';
import { triedBeforeSchema, triedSchema } from './selfHelp';
import {
  entityRefSchema,
  instantSchema,
  namedRefSchema,
  pageQuerySchema,
} from './shared';
import { ticketCallSchema, vendorCaseSchema } from './vendorCase';

/** The life of a ticket; a model's own statuses map onto it. @public */
export const ticketStatusSchema = z.enum([
  'new',
  'acknowledged',
  'inProgress',
  'waiting',
  'resolved',
  'closed',
  'reopened',
  'cancelled',
  'merged',
]);
/** @public */
export type TicketStatus = z.infer<typeof ticketStatusSchema>;

/** Whether the caller may do something with a ticket now. @public */
export const ticketActionStateSchema = z.object({
  /** An action of the life of a ticket, or `comment`, `note`, `edit`, `logContact`. */
  action: z.string(),
  allowed: z.boolean(),
  /** Why not, in words. */
  reason: z.string().optional(),
});
/** @public */
export type TicketActionState = z.infer<typeof ticketActionStateSchema>;

/** Something about a ticket that no longer fits, so that support looks at it again. @public */
export const ticketDoubtSchema = z.object({
  /** What is in doubt. */
  about: z.enum(['priority']),
  /** `workaroundKnown`: there is a way around, and the definition of the priority says that there is none (S2-68). */
  code: z.enum(['workaroundKnown']),
  message: z.string(),
  /** The sentences of the model that no longer hold. */
  because: z.array(z.string()),
});
/** @public */
export type TicketDoubt = z.infer<typeof ticketDoubtSchema>;

/** A ticket in answers. @public */
export const ticketSchema = z.object({
  id: z.string(),
  /** `IHMS-1042`. */
  key: z.string(),
  /** Full reference of the model. */
  model: z.string(),
  modelTitle: z.string(),
  requestType: z.object({ id: z.string(), title: z.string() }),
  kind: z.string(),
  summary: z.string(),
  description: z.string(),
  /** Answers to the fields of the request type, by field id. */
  fields: z.record(z.string(), z.unknown()),
  /** What the requester confirmed: `{ tried: true }`. */
  confirmed: z.record(z.string(), z.boolean()),
  status: ticketStatusSchema,
  modelStatus: z.object({ id: z.string(), title: z.string() }).optional(),
  level: z.object({ id: z.string(), level: z.number(), title: z.string() }),
  priority: z
    .object({
      id: z.string(),
      title: z.string(),
      rank: z.number(),
      word: z.string(),
    })
    .optional(),
  /** Why it is taken before all others of its queue: the title of its request type or its priority. */
  pinned: z.string().optional(),
  /** A service of the model. */
  module: z
    .object({
      id: z.string(),
      title: z.string(),
      entity: z.string().optional(),
    })
    .optional(),
  reporter: namedRefSchema,
  onBehalfOf: namedRefSchema.optional(),
  team: namedRefSchema.optional(),
  assignee: namedRefSchema.optional(),
  channel: z.string(),
  createdAt: instantSchema,
  discoveredAt: instantSchema.optional(),
  notifiedAt: instantSchema.optional(),
  updatedAt: instantSchema,
  /** The earliest due instant of its running clocks. */
  nextDueAt: instantSchema.nullable(),
  version: z.number().int(),
  clocks: z.array(ticketClockSchema),
  /** What it was found to be, of the model's categories. */
  category: z
    .object({
      id: z.string(),
      title: z.string(),
      definition: z.string().optional(),
      charge: z.string().optional(),
    })
    .optional(),
  waiting: z
    .object({
      for: z.enum(['requester', 'vendor', 'team', 'date']),
      reason: z.string(),
      since: instantSchema,
      until: instantSchema.optional(),
      team: namedRefSchema.optional(),
      /** The request at another level that it waits for (S1-45). */
      raised: z.object({ id: z.string(), key: z.string() }).optional(),
    })
    .optional(),
  resolution: z
    .object({
      text: z.string(),
      at: instantSchema,
      by: namedRefSchema,
      onFirstCall: z.boolean().optional(),
      /** When it closes by itself, unless somebody reopens it. */
      closesAt: instantSchema.optional(),
    })
    .optional(),
  /** The ticket that goes on instead. */
  mergedInto: z.object({ id: z.string(), key: z.string() }).optional(),
  /** People who have the same problem, besides the requester. */
  affected: z.array(namedRefSchema).optional(),
  /** What was tried before it was raised. */
  selfHelp: triedSchema.optional(),
  vendor: vendorCaseSchema.optional(),
  /** The scale of the vendor by which somebody has still to say how severe it is: until then its due times are not known (S0-107). */
  unrated: z
    .object({ scale: z.string(), title: z.string(), word: z.string() })
    .optional(),
  /** What is in doubt about who may ask: `CONTRACT_UNKNOWN` (S2-03); with a single ticket only. */
  warnings: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .optional(),
  /** Calls that it takes; `calls.every(it => it.madeAt)`: complete. */
  calls: z.array(ticketCallSchema).optional(),
  /** What the caller may do now, and what not yet with its reason; with a single ticket only. */
  actions: z.array(ticketActionStateSchema).optional(),
  /** Statuses of its level, in the model's words; with a single ticket only. */
  modelStatuses: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        clock: z.enum(['runs', 'pauses', 'stops']),
        setWhen: z.string().optional(),
        leftWhen: z.string().optional(),
      }),
    )
    .optional(),
  /** What no longer fits; with a single ticket, and for support, only. */
  doubts: z.array(ticketDoubtSchema).optional(),
  /** Whether the caller works on it, or asked for it; with a single ticket only. */
  sides: z.array(z.enum(['support', 'requester'])).optional(),
});
/** @public */
export type Ticket = z.infer<typeof ticketSchema>;

/** What `POST /tickets` takes. @public */
export const createTicketSchema = z.strictObject({
  model: z
    .string()
    .min(1)
    .describe('Full reference of the model, or namespace/name.'),
  requestType: z.string().min(1),
  summary: z.string().trim().min(3).max(200),
  description: z.string().max(20_000).default(''),
  /** Id of a service of the model, or the reference of its entity. */
  module: z.string().min(1).optional(),
  /** Id of a value of the scale. */
  priority: z.string().min(1).optional(),
  /** Why another priority than the model's words suggest, or one of two that they do not tell apart (S2-40). */
  priorityReason: z.string().trim().max(2000).optional(),
  /** Which of the cases of the request type it is, in the model's words: `urgent`. */
  case: z.string().min(1).optional(),
  fields: z.record(z.string(), z.unknown()).default({}),
  /** Answers to what the model asks first: `{ tried: true, situation: true }`. */
  confirmed: z.record(z.string(), z.boolean()).default({}),
  /** What was tried before: kept with the ticket. */
  selfHelp: triedBeforeSchema.optional(),
  onBehalfOf: entityRefSchema.optional(),
  channel: z.string().min(1).default('portal'),
  discoveredAt: instantSchema.optional(),
  notifiedAt: instantSchema.optional(),
});
/** @public */
export type CreateTicket = z.input<typeof createTicketSchema>;

/** What lists of tickets can be sorted by; `queue` is the order in which the model has them taken. @public */
export const ticketSortSchema = z.enum([
  'nextDue',
  'queue',
  'created',
  'updated',
  'key',
  'summary',
  'model',
  'priority',
  'status',
  'level',
  'assignee',
]);
/** @public */
export type TicketSort = z.infer<typeof ticketSortSchema>;

/** What `GET /tickets` takes. Lists are repeated keys or comma-separated. @public */
export const ticketQuerySchema = pageQuerySchema.extend({
  scope: z.enum(['mine', 'team', 'all']).default('all'),
  model: z.string().optional(),
  /** Full reference of an entity: tickets whose module or model supports it. */
  entity: entityRefSchema.optional(),
  status: z
    .string()
    .optional()
    .describe('Statuses, comma-separated; `open` for all that are not closed.'),
  level: z.string().optional(),
  priority: z.string().optional(),
  requestType: z.string().optional(),
  assignee: z
    .string()
    .optional()
    .describe(
      'References of users, comma-separated; `nobody` for those not taken.',
    ),
  reporter: z.string().optional(),
  caller: z
    .string()
    .optional()
    .describe(
      'References of users, comma-separated: for whom it was logged, else who logged it.',
    ),
  category: z
    .string()
    .optional()
    .describe('Ids, comma-separated; `none` for tickets that have none.'),
  /** Logged at this instant or later. */
  createdFrom: instantSchema.optional(),
  /** Logged before this instant. */
  createdTo: instantSchema.optional(),
  reached: z
    .string()
    .optional()
    .describe(
      'Id of a level: tickets that came to it and to none that is higher, of the model that is asked for.',
    ),
  missed: z
    .string()
    .optional()
    .describe('Measures, comma-separated: tickets that missed such a target.'),
  /** With `missed`: when it fell due, from this instant on. */
  missedFrom: instantSchema.optional(),
  /** With `missed`: before this instant. */
  missedTo: instantSchema.optional(),
  /** `overdue`, `atRisk`, `running`, `paused`, `none`. */
  due: z.string().optional(),
  q: z.string().max(200).optional(),
  sort: ticketSortSchema.default('nextDue'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
/** @public */
export type TicketQuery = z.input<typeof ticketQuerySchema>;

/** One line of a ticket's history. @public */
export const timelineEntrySchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** `created`, `clockStarted`, … */
  type: z.string(),
  actor: namedRefSchema,
  /** Left out for the requester. */
  internal: z.boolean(),
  data: z.record(z.string(), z.unknown()),
});
/** @public */
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
