import { z } from 'zod';
import { instantSchema } from './shared';

/** A person as an administrator knows them. @public */
export const personSchema = z.strictObject({
  /** Full reference, also of who is not in the catalog any more: `user:default/ann`. */
  user: z
    .string()
    .regex(
      /^user:[a-z0-9._-]+\/[a-z0-9._-]+$/,
      'must be the full reference of a user in lower case, such as user:default/ann',
    ),
  /** Names besides the one that the catalog has. */
  names: z.array(z.string().trim().min(3).max(200)).max(20).optional(),
  /** E-mail addresses besides the one that the catalog has. */
  addresses: z.array(z.email().max(254)).max(20).optional(),
});

/** @public */
export const erasePersonSchema = personSchema.extend({
  /** Only says what would change. */
  dryRun: z.boolean().default(true),
});
/** @public */
export type ErasePerson = z.input<typeof personSchema>;

/** Everything that is stored about a person, by table. @public */
export const personExportSchema = z.object({
  user: z.string(),
  names: z.array(z.string()),
  addresses: z.array(z.string()),
  at: instantSchema,
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
/** @public */
export type PersonExport = z.infer<typeof personExportSchema>;

/** What an erasure did, or would do. @public */
export const erasureOutcomeSchema = z.object({
  user: z.string(),
  dryRun: z.boolean(),
  /** Who stands in the person's place now. */
  pseudonym: z.string().optional(),
  /** How many rows of which table. */
  tables: z.record(
    z.string(),
    z.object({ changed: z.number().int(), deleted: z.number().int() }),
  ),
});
/** @public */
export type ErasureOutcome = z.infer<typeof erasureOutcomeSchema>;
