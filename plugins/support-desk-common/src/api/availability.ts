import { z } from 'zod';
import { daySchema } from './licences';
import { noticeSummarySchema } from './notices';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** A month: `2025-03`. @public */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2025-03');

/** Backups or maintenance as the model states them. @public */
export const availabilityTaskSchema = namedIdSchema.extend({
  what: z.array(z.string()),
  schedule: z.string().optional(),
  /** The next day by its schedule, in the zone of the calendar. */
  next: daySchema.optional(),
  responsible: z.array(namedIdSchema),
  /** Conditions in words: outside office hours. */
  requires: z.array(z.string()),
  note: z.string().optional(),
  confirm: z.array(z.string()),
});
/** @public */
export type AvailabilityTask = z.infer<typeof availabilityTaskSchema>;

/** A plan for interruptions, and which groups have one (S0-23). @public */
export const continuityPlanSchema = namedIdSchema.extend({
  text: z.string(),
  evidence: z.string().optional(),
  responsible: z.array(namedIdSchema),
  groups: z.array(
    namedRefSchema.extend({
      /** From the annotation of the group; absent: missing. */
      url: z.string().optional(),
    }),
  ),
  linked: z.number().int(),
});
/** @public */
export type ContinuityPlan = z.infer<typeof continuityPlanSchema>;

/** When a service is promised, and how it is. @public */
export const serviceAvailabilitySchema = z.object({
  service: namedIdSchema.extend({ entity: z.string().optional() }),
  /** At the asked instant. */
  state: z.enum(['expectedAvailable', 'outsideHours', 'planned', 'down']),
  calendar: namedIdSchema.extend({
    timeZone: z.string(),
    always: z.boolean(),
    /** The source's words. */
    stated: z.string().optional(),
  }),
  exclusions: z.array(z.string()),
  plannedDowntime: z.array(z.string()),
  backups: z.array(availabilityTaskSchema),
  maintenance: z.array(availabilityTaskSchema),
  continuity: z.array(continuityPlanSchema),
  confirm: z.array(z.string()),
});
/** @public */
export type ServiceAvailability = z.infer<typeof serviceAvailabilitySchema>;

/** One interruption within a month, as it counts. @public */
export const countedInterruptionSchema = z.object({
  notice: z.string(),
  title: z.string(),
  from: instantSchema,
  to: instantSchema,
  /** Promised time within it. */
  ms: z.number().int(),
  /** `planned` and `excluded` are left out of the figure. */
  counts: z.enum(['down', 'planned', 'excluded']),
  /** Exclusions that are claimed. */
  because: z.array(z.string()),
});
/** @public */
export type CountedInterruption = z.infer<typeof countedInterruptionSchema>;

/** The figure of a month and how it was computed: `(promised − left out − down) ÷ (promised − left out)`. @public */
export const availabilityMonthSchema = z.object({
  month: monthSchema,
  /** Whether the month is over: until then, up to now. */
  isOver: z.boolean(),
  /** Time that the calendar promises. */
  promisedMs: z.number().int(),
  plannedMs: z.number().int(),
  excludedMs: z.number().int(),
  downMs: z.number().int(),
  /** 0 to 100, without planned windows and exclusions; absent: nothing was promised. */
  percent: z.number().optional(),
  /** With planned windows as down time. */
  percentWithPlanned: z.number().optional(),
  interruptions: z.array(countedInterruptionSchema),
});
/** @public */
export type AvailabilityMonth = z.infer<typeof availabilityMonthSchema>;

/** @public */
export const availabilityHistorySchema = z.object({
  service: namedIdSchema,
  timeZone: z.string(),
  months: z.array(availabilityMonthSchema),
});
/** @public */
export type AvailabilityHistory = z.infer<typeof availabilityHistorySchema>;

/** One service on the status page. @public */
export const serviceStatusSchema = z.object({
  service: namedIdSchema.extend({ entity: z.string().optional() }),
  model: z.string(),
  modelTitle: z.string(),
  state: z.enum(['ok', 'planned', 'down']),
  /** Oldest first; in the zone of the model. The worst of a day counts. */
  days: z.array(
    z.object({
      day: daySchema,
      state: z.enum(['ok', 'planned', 'down']),
      downMs: z.number().int(),
      plannedMs: z.number().int(),
    }),
  ),
  /** Over these days, as the months are computed. */
  percent: z.number().optional(),
  /** Open and coming. */
  notices: z.array(noticeSummarySchema),
});
/** @public */
export type ServiceStatus = z.infer<typeof serviceStatusSchema>;

/** The caller's own feed of notices, for calendars and readers that cannot sign in. The address is the secret: it is shown once, and a new one ends the old. @public */
export const noticeFeedSchema = z.object({
  /** Paths below the plugin; only in the answer that made them. */
  calendar: z.string().optional(),
  rss: z.string().optional(),
  since: instantSchema.optional(),
});
/** @public */
export type NoticeFeed = z.infer<typeof noticeFeedSchema>;
