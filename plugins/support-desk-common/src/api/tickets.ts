import { z } from 'zod';
import { entityRefSchema, instantSchema, pageQuerySchema } from './shared';

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

/** A clock of a ticket: what was promised, and how it stands. @public */
export const ticketClockSchema = z.object({
  id: z.string(),
  measure: z.string(),
  label: z.string(),
  title: z.string(),
  /** The phrase of the model; absent: it only counts. */
  promise: z.string().optional(),
  binding: z.enum(['commitment', 'goal']),
  responsible: z.array(z.object({ id: z.string(), title: z.string() })),
  via: z.string().optional(),
  calendar: z.string().nullable(),
  timeZone: z.string().nullable(),
  startedAt: instantSchema,
  dueAt: instantSchema.nullable(),
  dueLocal: z.string().nullable(),
  /** `none`: the promise has no time. */
  state: z.enum(['running', 'paused', 'met', 'missed', 'none']),
  pausedSince: instantSchema.optional(),
  pauseReasons: z.array(z.string()).optional(),
  /** Working milliseconds used on its calendar, until now or until it stopped. */
  usedMs: z.number(),
  targetMs: z.number().optional(),
  metAt: instantSchema.optional(),
  missedAt: instantSchema.optional(),
  confirm: z.array(z.string()),
  /** Open stretches between start and the later of due and now, for the axis. */
  segments: z.array(z.object({ start: instantSchema, end: instantSchema })),
});
/** @public */
export type TicketClock = z.infer<typeof ticketClockSchema>;

/** A person or group with the name that people read. @public */
const namedRefSchema = z.object({ ref: z.string(), title: z.string() });
/** @public */
export type NamedRef = z.infer<typeof namedRefSchema>;

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
  fields: z.record(z.string(), z.unknown()).default({}),
  /** Answers to what the model asks first: `{ tried: true, situation: true }`. */
  confirmed: z.record(z.string(), z.boolean()).default({}),
  onBehalfOf: entityRefSchema.optional(),
  channel: z.string().min(1).default('portal'),
  discoveredAt: instantSchema.optional(),
  notifiedAt: instantSchema.optional(),
});
/** @public */
export type CreateTicket = z.input<typeof createTicketSchema>;

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
  assignee: z.string().optional(),
  reporter: z.string().optional(),
  /** `overdue`, `atRisk`, `running`, `paused`, `none`. */
  due: z.string().optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['nextDue', 'created', 'updated']).default('nextDue'),
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
