import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';

const day = z.iso.date('must be a date such as 2025-06-02');

/** A time in which somebody is not asked. @public */
export const absenceSchema = z.object({
  id: z.string(),
  user: namedRefSchema,
  /** First and last day, in `timeZone`. */
  from: day,
  /** Absent: until further notice. */
  to: day.optional(),
  timeZone: z.string(),
  /** Who is asked instead. */
  deputy: namedRefSchema.optional(),
  note: z.string().optional(),
  createdBy: namedRefSchema,
  updatedAt: instantSchema,
  version: z.number().int(),
  /** Whether the caller may change it. */
  mayEdit: z.boolean(),
});
/** @public */
export type Absence = z.infer<typeof absenceSchema>;

/** What `POST /absences` takes. @public */
export const createAbsenceSchema = z.strictObject({
  /** Default: the caller. */
  user: entityRefSchema.optional(),
  from: day,
  to: day.optional(),
  /** Default: that of the back end's configuration, else UTC. */
  timeZone: z.string().min(1).optional(),
  deputy: entityRefSchema.optional(),
  note: z.string().trim().max(500).optional(),
});
/** @public */
export type CreateAbsence = z.input<typeof createAbsenceSchema>;

/** @public */
export const editAbsenceSchema = z
  .strictObject({
    from: day,
    to: day.nullable(),
    deputy: entityRefSchema.nullable(),
    note: z.string().trim().max(500).nullable(),
  })
  .partial();
/** @public */
export type EditAbsence = z.input<typeof editAbsenceSchema>;

/** Whose absences: of these users, or of those who stand in a model; by default the caller's and those of their teams. @public */
export const absenceQuerySchema = z.object({
  user: z.string().optional().describe('References, comma-separated.'),
  model: z.string().optional(),
  /** Those that have not ended before this day; default: today. */
  since: day.optional(),
});
/** @public */
export type AbsenceQuery = z.input<typeof absenceQuerySchema>;
