import { z } from 'zod';
import { instantSchema } from './shared';

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
  /** Reference of the person who set the due time by hand, or agreed on it. */
  dueSetBy: z.string().optional(),
  /** `none`: the promise has no time. */
  state: z.enum(['running', 'paused', 'met', 'missed', 'none']),
  pausedSince: instantSchema.optional(),
  pauseReasons: z.array(z.string()).optional(),
  /** The pauses that ended, the earliest first. */
  pauses: z
    .array(
      z.object({
        from: instantSchema,
        to: instantSchema,
        reasons: z.array(z.string()),
      }),
    )
    .optional(),
  /** Working milliseconds used on its calendar, until now or until it stopped. */
  usedMs: z.number(),
  targetMs: z.number().optional(),
  metAt: instantSchema.optional(),
  missedAt: instantSchema.optional(),
  /** Closed, cancelled, or replaced by a clock of another target. */
  stoppedAt: instantSchema.optional(),
  /** How it stood each time before the ticket was reopened. */
  cycles: z
    .array(
      z.object({
        startedAt: instantSchema,
        dueAt: instantSchema.optional(),
        metAt: instantSchema.optional(),
        missedAt: instantSchema.optional(),
        stoppedAt: instantSchema.optional(),
      }),
    )
    .optional(),
  confirm: z.array(z.string()),
  /** Open stretches between start and the later of due and now, for the axis. */
  segments: z.array(z.object({ start: instantSchema, end: instantSchema })),
});
/** @public */
export type TicketClock = z.infer<typeof ticketClockSchema>;
