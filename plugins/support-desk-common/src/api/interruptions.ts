import { z } from 'zod';
import {
  noticeActionSchema,
  noticeEventSchema,
  noticeLeadSchema,
  noticePointSchema,
  noticeSummarySchema,
  noticeWarningSchema,
} from './notices';
import { checklistSchema } from './procedures';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** How an interruption is got over: one of the options that the model's procedure offers, at most (S0-31). @public */
export const recoveryOptionSchema = namedIdSchema.extend({
  /** Until when, from the start of the interruption (S0-32); absent: no time (S0-33). */
  dueAt: instantSchema.optional(),
  isMissed: z.boolean(),
  chosen: z.object({ by: namedRefSchema, at: instantSchema }).optional(),
});
/** @public */
export type RecoveryOption = z.infer<typeof recoveryOptionSchema>;

/** A report on an interruption, in the fields of the model's form (S0-37). @public */
export const incidentReportSchema = z.object({
  id: z.string(),
  form: namedIdSchema,
  by: namedRefSchema,
  at: instantSchema,
  fields: z.array(
    z.object({ id: z.string(), title: z.string(), value: z.string() }),
  ),
});
/** @public */
export type IncidentReport = z.infer<typeof incidentReportSchema>;

/** What is known about an interruption beside its notice. @public */
export const interruptionSchema = z.object({
  severity: z
    .object({
      priority: namedIdSchema,
      /** Who took part, by name (S0-30). */
      decidedBy: z.array(namedRefSchema),
      at: instantSchema,
      note: z.string().optional(),
    })
    .optional(),
  /** Those who determine it together. */
  severityBy: z.array(namedIdSchema),
  options: z.array(recoveryOptionSchema),
  /** Exclusions of the availability promise that are claimed (S0-09, S0-10). */
  exclusions: z.array(z.string()),
  possibleExclusions: z.array(z.string()),
  /** The next full backup, with which production is restored (S0-36). */
  nextBackup: z.object({ day: z.string(), title: z.string() }).optional(),
  /** What the model has people do, ticked by what happens. */
  checklists: z.array(checklistSchema),
  reports: z.array(incidentReportSchema),
  review: z
    .object({
      by: namedRefSchema,
      at: instantSchema,
      text: z.string(),
      /** What will keep it from happening again. */
      measures: z.array(
        z.object({
          text: z.string(),
          owner: namedRefSchema.optional(),
          dueOn: z.string().optional(),
        }),
      ),
    })
    .optional(),
  /** Why it cannot be closed yet; absent: nothing is missing. */
  cannotClose: z.string().optional(),
});
/** @public */
export type Interruption = z.infer<typeof interruptionSchema>;

/** A notice with all that the caller may know of it. @public */
export const noticeSchema = noticeSummarySchema.extend({
  points: z.array(noticePointSchema),
  channels: z.array(namedIdSchema),
  reason: z.string().optional(),
  backupPlan: z.string().optional(),
  lead: noticeLeadSchema.optional(),
  warnings: z.array(noticeWarningSchema),
  audience: z.array(namedIdSchema),
  /** The continuity plans of the reader's own groups (S0-24). */
  plans: z.array(
    z.object({
      title: z.string(),
      group: namedRefSchema,
      url: z.string().optional(),
    }),
  ),
  events: z.array(noticeEventSchema),
  interruption: interruptionSchema.optional(),
  /** Those that the caller may see. */
  tickets: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      summary: z.string(),
      status: z.string(),
    }),
  ),
  follows: z.object({ id: z.string(), title: z.string() }).optional(),
  may: z.array(noticeActionSchema),
});
/** @public */
export type Notice = z.infer<typeof noticeSchema>;

const said = z.string().trim().min(1).max(10_000);

/** What happens to a notice after it was posted. @public */
export const noticeStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('send') }),
  /** `at`: when it began; default: now. */
  z.strictObject({
    step: z.literal('start'),
    at: instantSchema.optional(),
  }),
  z.strictObject({
    step: z.literal('end'),
    at: instantSchema.optional(),
    text: said.optional(),
  }),
  /** Tells those concerned how it stands. */
  z.strictObject({ step: z.literal('update'), text: said }),
  z.strictObject({ step: z.literal('remind') }),
  /** `at`: when it was decided, where somebody records it afterwards; default: now. */
  z.strictObject({
    step: z.literal('severity'),
    at: instantSchema.optional(),
    /** Id of a priority of the model. */
    priority: z.string().min(1),
    decidedBy: z.array(z.string().min(1)).min(1).max(20),
    note: z.string().trim().max(2000).optional(),
  }),
  /** `option`: `null` where none is instituted; `at` as for the severity. */
  z.strictObject({
    step: z.literal('recovery'),
    at: instantSchema.optional(),
    option: z.string().min(1).nullable(),
    note: z.string().trim().max(2000).optional(),
  }),
  /** For the log of decisions. */
  z.strictObject({
    step: z.literal('decision'),
    at: instantSchema.optional(),
    text: said,
  }),
  z.strictObject({
    step: z.literal('exclusions'),
    exclusions: z.array(z.string().min(1)).max(20),
    reason: z.string().trim().max(2000).optional(),
  }),
  z.strictObject({
    step: z.literal('review'),
    text: said,
    measures: z
      .array(
        z.strictObject({
          text: said,
          owner: z.string().min(1).optional(),
          dueOn: z.iso.date().optional(),
        }),
      )
      .max(50),
  }),
  z.strictObject({ step: z.literal('close') }),
  z.strictObject({
    step: z.literal('cancel'),
    reason: z.string().trim().min(1).max(2000),
  }),
]);
/** @public */
export type NoticeStep = z.input<typeof noticeStepSchema>;

/** An incident report as the timeline fills it in. @public */
export const incidentReportDraftSchema = z.object({
  form: namedIdSchema,
  fields: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      required: z.boolean(),
      /** From the timeline; absent: somebody has to say. */
      value: z.string().optional(),
    }),
  ),
});
/** @public */
export type IncidentReportDraft = z.infer<typeof incidentReportDraftSchema>;

/** @public */
export const fileIncidentReportSchema = z.strictObject({
  form: z.string().min(1),
  fields: z.record(z.string(), z.string().trim().max(10_000)),
});
/** @public */
export type FileIncidentReport = z.input<typeof fileIncidentReportSchema>;

/** Tickets by id or key: those added and those taken off. @public */
export const linkNoticeTicketsSchema = z.strictObject({
  add: z.array(z.string().min(1)).max(200).default([]),
  remove: z.array(z.string().min(1)).max(200).default([]),
});
/** @public */
export type LinkNoticeTickets = z.input<typeof linkNoticeTicketsSchema>;

/** One reply to all linked tickets that are open. @public */
export const answerNoticeTicketsSchema = z.strictObject({
  text: said,
  /** Resolves them with this text, where the caller may. */
  resolve: z.boolean().default(false),
});
/** @public */
export type AnswerNoticeTickets = z.input<typeof answerNoticeTicketsSchema>;

/** What came of it, ticket by ticket. @public */
export const answeredTicketsSchema = z.object({
  answered: z.array(z.string()),
  refused: z.array(z.object({ ticket: z.string(), message: z.string() })),
});
/** @public */
export type AnsweredTickets = z.infer<typeof answeredTicketsSchema>;
