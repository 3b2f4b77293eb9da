import { z } from 'zod';
import { REPORT_SECTIONS } from '../model/schema/reports';
import { monthSchema } from './availability';
import { daySchema } from './licences';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** What a report may show; a report of the model that names none shows what its forms and its survey ask for, or all. @public */
export const reportSectionKindSchema = z.enum(REPORT_SECTIONS);
/** @public */
export type ReportSectionKind = z.infer<typeof reportSectionKindSchema>;

/** A month (`2025-03`), a quarter (`2025-Q1`) or a year (`2025`), in the zone of the model. @public */
export const reportPeriodSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/,
    'must be a month such as 2025-03, a quarter such as 2025-Q1, or a year such as 2025',
  );

/** What a list of tickets has to be asked for so that it shows those of a figure. @public */
export const ticketFilterOfFigureSchema = z.record(z.string(), z.string());

/** How many there were, and before. @public */
export const countedLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Id of the line above it, of which it is a part. */
  parent: z.string().optional(),
  count: z.number().int(),
  before: z.number().int(),
  /** From logging to solving, of those that were solved. */
  medianSolvedMs: z.number().optional(),
  openAtEnd: z.number().int().optional(),
  tickets: ticketFilterOfFigureSchema.optional(),
});
/** @public */
export type CountedLine = z.infer<typeof countedLineSchema>;

/** Targets of one measure and priority that fell due or were met in the period. @public */
export const targetLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  measure: z.string(),
  priority: namedIdSchema.optional(),
  /** The model's phrases, where they are not all the same. */
  promises: z.array(z.string()),
  met: z.number().int(),
  missed: z.number().int(),
  /** Promises without a time: reported, never missed. */
  withoutTime: z.number().int(),
  running: z.number().int(),
  missedTickets: z.array(
    z.object({ id: z.string(), key: z.string(), lateMs: z.number().int() }),
  ),
  /** Where there are more missed ones than are listed. */
  tickets: ticketFilterOfFigureSchema.optional(),
});
/** @public */
export type TargetLine = z.infer<typeof targetLineSchema>;

/** A table of facts: a log, suggestions, licences. Cells are text as it is to be read. @public */
export const reportTableSchema = z.object({
  columns: z.array(
    namedIdSchema.extend({
      kind: z.enum(['text', 'number', 'instant', 'day', 'duration', 'percent']),
    }),
  ),
  rows: z.array(
    z.object({
      id: z.string(),
      cells: z.array(z.union([z.string(), z.number()]).nullable()),
      /** Path in the portal. */
      link: z.string().optional(),
    }),
  ),
  /** Where there are more rows than are shown; CSV has all. */
  more: z.number().int().optional(),
});
/** @public */
export type ReportTable = z.infer<typeof reportTableSchema>;

/** Answers to a survey, in numbers; a group that is too small is not told apart. @public */
export const satisfactionSchema = z.object({
  asked: z.number().int(),
  answered: z.number().int(),
  mean: z.number().optional(),
  /** Of 1 to 5, the best last. Absent where so few answered that they could be known. */
  scores: z.array(z.number().int()).length(5).optional(),
  /** Earlier periods with their means. */
  before: z.array(z.object({ period: z.string(), mean: z.number() })),
  comments: z.array(
    z.object({
      text: z.string(),
      score: z.number().int(),
      /** Absent: anonymous. */
      by: namedRefSchema.optional(),
    }),
  ),
  /** Why figures are kept back. */
  withheld: z.string().optional(),
});
/** @public */
export type Satisfaction = z.infer<typeof satisfactionSchema>;

const of = <K extends string, T extends z.ZodRawShape>(kind: K, shape: T) =>
  z.object({
    kind: z.literal(kind),
    title: z.string(),
    /** What it says, in one sentence without numbers that the reader cannot check below. */
    summary: z.string().optional(),
    ...shape,
  });
const counted = { lines: z.array(countedLineSchema), total: countedLineSchema };
const table = { table: reportTableSchema };

/** One part of a report. @public */
export const reportSectionSchema = z.discriminatedUnion('kind', [
  of('categories', counted),
  of('requestTypes', counted),
  of('callers', {
    ...counted,
    /** What its groups are: agencies that requests name, or teams of the callers. */
    by: z.enum(['agency', 'team']).optional(),
  }),
  of('levels', counted),
  of('targets', { lines: z.array(targetLineSchema) }),
  of('rapidResponses', table),
  of('contacts', table),
  of('incidents', table),
  of('satisfaction', { result: satisfactionSchema }),
  of('suggestions', table),
  of('licences', table),
  of('knowledge', { ...table, deflected: z.number().int() }),
  of('availability', table),
]);
/** @public */
export type ReportSection = z.infer<typeof reportSectionSchema>;

/** What came of looking at a report (S0-82, S0-86, S0-142). @public */
export const reportReviewSchema = z.object({
  id: z.string(),
  by: namedRefSchema,
  /** With whom, in words. */
  with: z.string().optional(),
  at: instantSchema,
  /** What, if any, action is needed; `no action` is one. */
  outcome: z.string(),
  actions: z.array(
    z.object({
      text: z.string(),
      owner: namedRefSchema.optional(),
      dueOn: daySchema.optional(),
      doneAt: instantSchema.optional(),
      doneBy: namedRefSchema.optional(),
      /** Whether the caller may say that it is done, or not done after all. */
      mayTick: z.boolean(),
    }),
  ),
});
/** @public */
export type ReportReview = z.infer<typeof reportReviewSchema>;

/** How a report of a period stands. @public */
export const reportStateSchema = z.object({
  period: reportPeriodSchema,
  /** Its last day by the model's schedule, in the model's zone. */
  dueOn: daySchema.optional(),
  /** Since when its figures do not change any more; absent: it is under way. */
  frozenAt: instantSchema.optional(),
  sentAt: instantSchema.optional(),
  review: z
    .object({
      state: z.enum(['notYet', 'due', 'overdue', 'reviewed']),
      /** The period that is reviewed: a quarter for a report by month. */
      period: reportPeriodSchema,
      dueOn: daySchema.optional(),
      reviewers: z.array(namedIdSchema),
      outcomeWanted: z.string().optional(),
      mayReview: z.boolean(),
    })
    .optional(),
});
/** @public */
export type ReportState = z.infer<typeof reportStateSchema>;

/** A report of a model. Every model has the report `month` besides, in which all is shown. @public */
export const reportSummarySchema = namedIdSchema.extend({
  model: z.string(),
  modelTitle: z.string(),
  /** Made by the portal for every model, or stated by the model. */
  source: z.enum(['portal', 'model']),
  isSurvey: z.boolean(),
  /** The model's words. */
  schedule: z.string(),
  /** The length of its periods. */
  every: z.enum(['month', 'quarter', 'year', 'event', 'anyTime']),
  responsible: z.array(namedIdSchema),
  sentTo: z.array(namedIdSchema),
  contents: z.array(z.string()),
  note: z.string().optional(),
  confirm: z.array(z.string()),
  /** The newest periods first. */
  periods: z.array(reportStateSchema),
});
/** @public */
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** What may be done with a report besides reviewing it; `exportTickets`: all tickets of its period. @public */
export const reportActionSchema = z.enum(['send', 'exportTickets']);
/** @public */
export type ReportAction = z.infer<typeof reportActionSchema>;

/** A report of one period. @public */
export const reportSchema = reportSummarySchema.omit({ periods: true }).extend({
  period: reportPeriodSchema,
  from: instantSchema,
  /** Where it ends, or now. */
  to: instantSchema,
  timeZone: z.string(),
  /** Of the queries by which it was made. */
  queryVersion: z.number().int(),
  state: reportStateSchema,
  /** What stands out, in sentences; `**` marks what is strong. */
  headlines: z.array(z.string()),
  sections: z.array(reportSectionSchema),
  reviews: z.array(reportReviewSchema),
  /** What the caller may do with it. */
  may: z.array(reportActionSchema),
  /** Periods that can be asked for. */
  earlier: reportPeriodSchema.optional(),
  later: reportPeriodSchema.optional(),
});
/** @public */
export type Report = z.infer<typeof reportSchema>;

/** @public */
export const reportQuerySchema = z.strictObject({
  model: z.string().min(1),
  period: reportPeriodSchema.optional(),
  /** For CSV: the section; default: the first. */
  section: reportSectionKindSchema.optional(),
});
/** @public */
export type ReportQuery = z.input<typeof reportQuerySchema>;

/** @public */
export const reviewReportSchema = z.strictObject({
  model: z.string().min(1),
  period: reportPeriodSchema,
  with: z.string().trim().max(500).optional(),
  outcome: z.string().trim().min(1).max(10_000),
  actions: z
    .array(
      z.strictObject({
        text: z.string().trim().min(1).max(2000),
        owner: z.string().min(1).optional(),
        dueOn: daySchema.optional(),
      }),
    )
    .max(50)
    .default([]),
});
/** @public */
export type ReviewReport = z.input<typeof reviewReportSchema>;

/** @public */
export const tickReportActionSchema = z.strictObject({
  model: z.string().min(1),
  done: z.boolean(),
});
/** @public */
export type TickReportAction = z.input<typeof tickReportActionSchema>;

/** Which tickets a download has. @public */
export const ticketExportQuerySchema = z.strictObject({
  model: z.string().min(1),
  from: monthSchema,
  to: monthSchema.optional(),
});
/** @public */
export type TicketExportQuery = z.input<typeof ticketExportQuerySchema>;
