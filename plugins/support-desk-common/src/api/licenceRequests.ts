import { z } from 'zod';
import { daySchema } from './licences';
import {
  entityRefSchema,
  instantSchema,
  namedRefSchema,
  pageQuerySchema,
} from './shared';
import { namedIdSchema } from './superUsers';
import { createTicketSchema } from './tickets';

/** Where a request for a licence stands. `waiting`: everything is done but a seat. @public */
export const licenceRequestStateSchema = z.enum([
  'approval',
  'training',
  'waiting',
  'given',
  'declined',
  'withdrawn',
]);
/** @public */
export type LicenceRequestState = z.infer<typeof licenceRequestStateSchema>;

/** What can be done with a request. @public */
export const licenceRequestActionSchema = z.enum([
  'approve',
  'decline',
  'book',
  'attended',
  'missed',
  'give',
  'withdraw',
]);
/** @public */
export type LicenceRequestAction = z.infer<typeof licenceRequestActionSchema>;

/** A request of one person for one licence, from asking to the seat. @public */
export const licenceRequestSchema = z.object({
  id: z.string(),
  licence: namedIdSchema,
  model: z.string(),
  modelTitle: z.string(),
  /** Who is to get it. */
  person: namedRefSchema,
  askedBy: namedRefSchema,
  askedAt: instantSchema,
  reason: z.string(),
  /** Answers to the fields of its form, with their labels; for those who decide and who asked. */
  answers: z.array(
    z.object({ field: z.string(), label: z.string(), value: z.unknown() }),
  ),
  state: licenceRequestStateSchema,
  /** What the rules of the model remark on: `active within 30 days` (S3-29). */
  remarks: z.array(z.string()),
  approval: z
    .object({
      by: namedRefSchema,
      at: instantSchema,
      reason: z.string().optional(),
    })
    .optional(),
  /** Day and place of the class. */
  training: z
    .object({
      day: daySchema.optional(),
      place: z.string().optional(),
      attendedOn: daySchema.optional(),
      missed: z.array(daySchema),
    })
    .optional(),
  /** Place in the queue for a seat, from 1. */
  position: z.number().int().optional(),
  declined: z
    .object({ by: namedRefSchema, at: instantSchema, reason: z.string() })
    .optional(),
  /** By which more was asked for. */
  ticket: z.object({ id: z.string(), key: z.string() }).optional(),
  updatedAt: instantSchema,
  version: z.number().int(),
  /** What the caller may do now. */
  possible: z.array(licenceRequestActionSchema),
  mayRaiseTicket: z.boolean(),
});
/** @public */
export type LicenceRequest = z.infer<typeof licenceRequestSchema>;

/** @public */
export const licenceRequestDetailSchema = licenceRequestSchema.extend({
  history: z.array(
    z.object({
      at: instantSchema,
      by: namedRefSchema,
      action: z.enum([
        'asked',
        'ticket',
        ...licenceRequestActionSchema.options,
      ]),
      reason: z.string().optional(),
      day: daySchema.optional(),
    }),
  ),
});
/** @public */
export type LicenceRequestDetail = z.infer<typeof licenceRequestDetailSchema>;

/** `mine`: of the caller, or asked by them; `toDo`: that wait for the caller to act. @public */
export const licenceRequestQuerySchema = pageQuerySchema
  .extend({
    scope: z.enum(['mine', 'toDo', 'all']).default('all'),
    model: z.string().optional(),
    licence: z.string().optional(),
    ticket: z
      .string()
      .optional()
      .describe('Id of the ticket by which more was asked for.'),
    state: z.string().optional().describe('States, comma-separated.'),
  })
  .strict();
/** @public */
export type LicenceRequestQuery = z.input<typeof licenceRequestQuerySchema>;

/** @public */
export const askLicenceSchema = z.strictObject({
  licence: z.string().min(1),
  /** Who is to get it; default: the caller. */
  person: entityRefSchema.optional(),
  reason: z.string().trim().max(2000).default(''),
  /** By the id of the field. */
  answers: z.record(z.string(), z.unknown()).default({}),
  /** The class, where there is a training; it can be booked later. */
  trainingOn: daySchema.optional(),
});
/** @public */
export type AskLicence = z.input<typeof askLicenceSchema>;

/** @public */
export const licenceRequestStepSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('approve'),
    reason: z.string().trim().max(2000).optional(),
  }),
  z.strictObject({
    action: z.literal('decline'),
    reason: z
      .string()
      .trim()
      .min(1, 'is needed: it is told to who asked')
      .max(2000),
  }),
  /** Of the days that are offered; again to change it. */
  z.strictObject({ action: z.literal('book'), day: daySchema }),
  z.strictObject({
    action: z.literal('attended'),
    /** Default: the day that was booked. */
    day: daySchema.optional(),
  }),
  z.strictObject({ action: z.literal('missed') }),
  z.strictObject({
    action: z.literal('give'),
    notIntegratedConfirmed: z.boolean().default(false),
  }),
  z.strictObject({
    action: z.literal('withdraw'),
    reason: z.string().trim().max(2000).optional(),
  }),
]);
/** @public */
export type LicenceRequestStep = z.input<typeof licenceRequestStepSchema>;

/** The classes that are offered: days by the rule of the model, with their places. @public */
export const trainingClassesSchema = z.object({
  requestType: namedIdSchema.optional(),
  /** The rule in words: `1st and 3rd Tuesday of the month`. */
  schedule: z.string().optional(),
  place: z.string().optional(),
  items: z.array(
    z.object({
      day: daySchema,
      taken: z.number().int(),
      /** Absent: as many as come. */
      free: z.number().int().optional(),
    }),
  ),
  confirm: z.array(z.string()),
});
/** @public */
export type TrainingClasses = z.infer<typeof trainingClassesSchema>;

/** The ticket by which more is asked for; it belongs to the request. @public */
export const ticketOfLicenceRequestSchema = createTicketSchema
  .omit({ model: true, channel: true })
  .partial({ summary: true });
/** @public */
export type TicketOfLicenceRequest = z.input<
  typeof ticketOfLicenceRequestSchema
>;
