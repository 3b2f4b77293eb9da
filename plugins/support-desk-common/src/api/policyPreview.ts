import { z } from 'zod';
import { instantSchema } from './shared';

/** Of which request: what is left out is the model's first. @public */
export const policyPreviewQuerySchema = z.object({
  requestType: z.string().min(1).optional(),
  priority: z.string().min(1).optional(),
  /** Level; default: that of the request type. */
  level: z.string().min(1).optional(),
  /** When it is logged; default: now. */
  at: instantSchema.optional(),
});
/** @public */
export type PolicyPreviewQuery = z.input<typeof policyPreviewQuerySchema>;

/** Something that would happen to a request if nobody did anything, and who would be told. @public */
export const policyEventSchema = z.object({
  /** When; null: the model gives no time. */
  at: instantSchema.nullable(),
  kind: z.enum([
    'logged',
    'call',
    'opens',
    'dueSoon',
    'missed',
    'ladderStep',
    'ladderSuggested',
    'promise',
  ]),
  /** What happens, in the model's words. */
  title: z.string(),
  /** Whom it concerns: roles, groups, contacts by title. Nobody's address. */
  told: z.array(
    z.object({
      title: z.string(),
      ref: z.string().optional(),
      contact: z.string().optional(),
      away: z.boolean().optional(),
    }),
  ),
  /** Kinds of channel, `portal` for a notification. */
  channels: z.array(z.string()),
  /** Whether it happens by itself, or somebody has to do it. */
  byItself: z.boolean(),
  /** Measure of the clock that it is about. */
  measure: z.string().optional(),
  /** Id of the calendar on which it is counted. */
  calendar: z.string().optional(),
  /** What of it has to be confirmed. */
  confirm: z.array(z.string()),
});
/** @public */
export type PolicyEvent = z.infer<typeof policyEventSchema>;

/** @public */
export const policyPreviewSchema = z.object({
  at: instantSchema,
  timeZone: z.string(),
  requestType: z.string().optional(),
  priority: z.string().optional(),
  level: z.string().optional(),
  /** In the order of time; those without a time last. */
  items: z.array(policyEventSchema),
  /** Open stretches of the calendars that it is counted on, over the time that it covers, by id. */
  open: z.record(
    z.string(),
    z.array(z.object({ start: instantSchema, end: instantSchema })),
  ),
});
/** @public */
export type PolicyPreview = z.infer<typeof policyPreviewSchema>;
