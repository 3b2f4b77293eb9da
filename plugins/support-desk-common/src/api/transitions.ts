import { z } from 'zod';
import { entityRefSchema, instantSchema } from './shared';
import { ticketSchema } from './tickets';

const reason = z.string().trim().min(1).max(2000);
const userOrGroup = entityRefSchema;

/** On whom or what a ticket waits. @public */
export const waitingForSchema = z.enum(['requester', 'vendor', 'team', 'date']);
/** @public */
export type WaitingFor = z.infer<typeof waitingForSchema>;

/** What each action takes; see `TICKET_ACTIONS` for who may and what it does. @public */
export const transitionSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('acknowledge') }),
  z.strictObject({ action: z.literal('start') }),
  z.strictObject({
    action: z.literal('assign'),
    /** Reference of a user; null: nobody. Left out: only the team changes. */
    assignee: userOrGroup.nullable().optional(),
    team: userOrGroup.optional(),
  }),
  z.strictObject({
    action: z.literal('wait'),
    for: waitingForSchema,
    reason,
    /** With `date`: when it goes on by itself. */
    until: instantSchema.optional(),
    /** With `team`: a group. */
    team: entityRefSchema.optional(),
    /** Id of a status of the level that pauses the clock. */
    modelStatus: z.string().min(1).optional(),
  }),
  z.strictObject({
    action: z.literal('resume'),
    reason: reason.optional(),
  }),
  z.strictObject({
    action: z.literal('setModelStatus'),
    modelStatus: z.string().min(1),
    reason: reason.optional(),
  }),
  z.strictObject({
    action: z.literal('resolve'),
    resolution: z.string().trim().min(1).max(20_000),
    /** Answers of support that the model asks for at the resolution. */
    fields: z.record(z.string(), z.unknown()).default({}),
    category: z.string().min(1).optional(),
    /** Solved at the time of the call (S2-28). */
    onFirstCall: z.boolean().optional(),
  }),
  z.strictObject({
    action: z.literal('confirm'),
    /** By whom, where support records a confirmation that came by another way (S0-133). */
    confirmedBy: z.string().trim().min(1).max(200).optional(),
    channel: z.string().min(1).optional(),
  }),
  z.strictObject({ action: z.literal('close'), reason }),
  z.strictObject({ action: z.literal('reopen'), reason }),
  z.strictObject({ action: z.literal('cancel'), reason }),
  z.strictObject({
    action: z.literal('merge'),
    /** Id or key of the ticket that goes on. */
    into: z.string().min(1),
    reason: reason.optional(),
  }),
  z.strictObject({ action: z.literal('unmerge') }),
  z.strictObject({
    action: z.literal('prioritise'),
    priority: z.string().min(1),
    reason,
  }),
  z.strictObject({
    action: z.literal('categorise'),
    category: z.string().min(1),
    reason: reason.optional(),
  }),
  z.strictObject({
    action: z.literal('reclassify'),
    requestType: z.string().min(1),
    category: z.string().min(1).optional(),
    priority: z.string().min(1).optional(),
    /** Answers to the questions of the new type. */
    fields: z.record(z.string(), z.unknown()).default({}),
    reason,
  }),
  z.strictObject({
    action: z.literal('promise'),
    /** Id of a clock of the ticket. */
    clock: z.string().min(1),
    /** An instant, or a date: the end of that business day. */
    dueAt: z.union([instantSchema, z.iso.date()]),
    reason,
  }),
  z.strictObject({
    action: z.literal('correctTimes'),
    discoveredAt: instantSchema.nullable().optional(),
    notifiedAt: instantSchema.nullable().optional(),
    reason,
  }),
  z.strictObject({ action: z.literal('applyModel') }),
]);
/** @public */
export type Transition = z.input<typeof transitionSchema>;

/** What `PATCH /tickets/{id}` takes: what it says, not where it stands. @public */
export const editTicketSchema = z
  .strictObject({
    summary: z.string().trim().min(3).max(200),
    description: z.string().max(20_000),
    /** Answers to change; those that are left out stay. */
    fields: z.record(z.string(), z.unknown()),
    /** Id of a service of the model, or the reference of its entity; null: none. */
    module: z.string().min(1).nullable(),
  })
  .partial();
/** @public */
export type EditTicket = z.input<typeof editTicketSchema>;

/** One change for several tickets: each at the version that the caller saw. @public */
export const bulkTransitionSchema = z.strictObject({
  tickets: z
    .array(
      z.strictObject({
        ticket: z.string().min(1),
        version: z.number().int().min(1),
      }),
    )
    .min(1)
    .max(200),
  transition: transitionSchema,
});
/** @public */
export type BulkTransition = z.input<typeof bulkTransitionSchema>;

/** What became of each ticket, in the order of the request. @public */
export const bulkResultSchema = z.object({
  items: z.array(
    z.object({
      ticket: z.string(),
      /** As it is now; absent: it was not changed. */
      changed: ticketSchema.optional(),
      error: z
        .object({
          name: z.string(),
          message: z.string(),
          code: z.string().optional(),
        })
        .optional(),
    }),
  ),
});
/** @public */
export type BulkResult = z.infer<typeof bulkResultSchema>;

/** What applying today's model to the open tickets of a model would change. @public */
export const modelChangeSchema = z.object({
  items: z.array(
    z.object({
      ticket: z.string(),
      key: z.string(),
      summary: z.string(),
      version: z.number().int(),
      changes: z.array(
        z.object({
          measure: z.string(),
          title: z.string(),
          oldDueAt: instantSchema.nullable(),
          newDueAt: instantSchema.nullable(),
        }),
      ),
    }),
  ),
  /** Open tickets of the model that the caller may work on. */
  open: z.number().int(),
});
/** @public */
export type ModelChange = z.infer<typeof modelChangeSchema>;
