import { z } from 'zod';

/** What a file holds: entitlements, or seats with their holders. @public */
export const licenceImportKindSchema = z.enum(['licences', 'seats']);
/** @public */
export type LicenceImportKind = z.infer<typeof licenceImportKindSchema>;

/** @public */
export const licenceImportQuerySchema = z.strictObject({
  kind: licenceImportKindSchema,
  /** The model of rows that name none. */
  model: z.string().optional(),
  /** `true`: says what it would do, and does nothing. */
  dryRun: z
    .enum(['true', 'false'])
    .default('true')
    .transform(it => it === 'true'),
});
/** @public */
export type LicenceImportQuery = z.input<typeof licenceImportQuerySchema>;

/** What a file would do, or did. With errors nothing is done. @public */
export const licenceImportSchema = z.object({
  kind: licenceImportKindSchema,
  dryRun: z.boolean(),
  rows: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Every one of them: row 1 is the first below the header. */
  errors: z.array(
    z.object({
      row: z.number().int(),
      column: z.string(),
      value: z.string().optional(),
      message: z.string(),
    }),
  ),
  /** The first changes, to look at before it is done. */
  preview: z.array(
    z.object({
      row: z.number().int(),
      change: z.enum(['added', 'changed']),
      title: z.string(),
      fields: z.array(z.string()),
    }),
  ),
});
/** @public */
export type LicenceImport = z.infer<typeof licenceImportSchema>;
