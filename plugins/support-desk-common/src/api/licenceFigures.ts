import { z } from 'zod';
import { daySchema, licenceForecastSchema } from './licences';

const count = z.number().int().min(0).max(10_000_000);

/** A day's figures. @public */
export const licenceFigureSchema = z.object({
  day: daySchema,
  /** Absent: as many as one likes. */
  bought: z.number().int().optional(),
  inUse: z.number().int(),
});
/** @public */
export type LicenceFigure = z.infer<typeof licenceFigureSchema>;

/** Use over time against what was bought. @public */
export const licenceFiguresSchema = z.object({
  /** From the first day to today, one for each day on which something was counted; the last is today's. */
  items: z.array(licenceFigureSchema),
  forecast: licenceForecastSchema.optional(),
  /** What use will be if it goes on as it has, with four chances in five; by week. */
  outlook: z.array(
    z.object({
      day: daySchema,
      likely: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  /** Days in the span that matter: renewals, last days of notice, ends. */
  marks: z.array(
    z.object({
      day: daySchema,
      kind: z.enum(['renewal', 'notice', 'end']),
    }),
  ),
});
/** @public */
export type LicenceFigures = z.infer<typeof licenceFiguresSchema>;

/** @public */
export const licenceFiguresQuerySchema = z.strictObject({
  /** Default: a year before today. */
  from: daySchema.optional(),
});
/** @public */
export type LicenceFiguresQuery = z.input<typeof licenceFiguresQuerySchema>;

/** Figures of days that are past, from before the portal counted. A day that was counted here stays as it is, and is named in the refusal. @public */
export const recordFiguresSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        day: daySchema,
        bought: count.optional(),
        inUse: count,
      }),
    )
    .min(1)
    .max(4000),
});
/** @public */
export type RecordFigures = z.input<typeof recordFiguresSchema>;
