import { z } from 'zod';
import { daySchema } from './licences';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** Why managers of a licence are told, each once. @public */
export const licenceWarningKindSchema = z.enum([
  'renewal',
  'notice',
  'end',
  'ended',
  'low',
  'full',
  'overUse',
]);
/** @public */
export type LicenceWarningKind = z.infer<typeof licenceWarningKindSchema>;

/** Something that managers of a licence should see to. It ends by itself when its cause does. @public */
export const licenceWarningSchema = z.object({
  id: z.string(),
  licence: namedIdSchema,
  model: z.string(),
  modelTitle: z.string(),
  kind: licenceWarningKindSchema,
  /** The day that comes; of those about a date. */
  day: daySchema.optional(),
  since: instantSchema,
  snoozed: z.object({ until: daySchema, by: namedRefSchema }).optional(),
});
/** @public */
export type LicenceWarning = z.infer<typeof licenceWarningSchema>;

/** `until`: the first day on which it is told again; null wakes it. @public */
export const snoozeWarningSchema = z.strictObject({
  until: daySchema.nullable(),
});
/** @public */
export type SnoozeWarning = z.input<typeof snoozeWarningSchema>;

/** The caller's own feed of renewals, for calendars that cannot sign in. The address is the secret: it is shown once, and a new one ends the old. @public */
export const licenceCalendarSchema = z.object({
  /** Path below the plugin; only in the answer that made it. */
  path: z.string().optional(),
  since: instantSchema.optional(),
});
/** @public */
export type LicenceCalendar = z.infer<typeof licenceCalendarSchema>;
