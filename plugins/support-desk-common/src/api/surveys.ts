import { z } from 'zod';
import { daySchema } from './licences';
import { reportPeriodSchema, satisfactionSchema } from './reports';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** From 1, bad, to 5, good. @public */
export const scoreSchema = z.number().int().min(1).max(5);

/** A survey that waits for the caller, or that anybody may answer: one question and a word. @public */
export const surveyInvitationSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  survey: namedIdSchema,
  /** `How was the quality of technical support?` */
  question: z.string(),
  /** What is rated, for one after closing. */
  ticket: z
    .object({ id: z.string(), key: z.string(), summary: z.string() })
    .optional(),
  askedAt: instantSchema,
  closesOn: daySchema.optional(),
  /** Then nobody can tell who said what, not even from the database. */
  anonymous: z.boolean(),
  /** What the caller said so far, and may still change; never of an anonymous one. */
  answer: z
    .object({ score: scoreSchema, comment: z.string().optional() })
    .optional(),
});
/** @public */
export type SurveyInvitation = z.infer<typeof surveyInvitationSchema>;

/** @public */
export const answerSurveySchema = z.strictObject({
  score: scoreSchema,
  comment: z.string().trim().max(5000).optional(),
});
/** @public */
export type AnswerSurvey = z.input<typeof answerSurveySchema>;

/** A survey of a model. @public */
export const surveySchema = namedIdSchema.extend({
  model: z.string(),
  modelTitle: z.string(),
  about: z.string().optional(),
  /** The model's words. */
  schedule: z.string(),
  sample: z.enum(['all', 'random', 'volunteer']).optional(),
  audience: z.array(namedIdSchema),
  anonymous: z.boolean(),
  /** People who can be asked now. */
  reachable: z.number().int(),
  sentTo: z.array(namedIdSchema),
  /** Through which one may answer besides (S2-78). */
  contact: namedIdSchema
    .extend({
      channels: z.array(
        z.object({ kind: z.string(), title: z.string(), value: z.string() }),
      ),
    })
    .optional(),
  mayRun: z.boolean(),
  note: z.string().optional(),
  confirm: z.array(z.string()),
});
/** @public */
export type Survey = z.infer<typeof surveySchema>;

/** Asks some people, drawn by chance. The same seed draws the same people from the same audience (S0-83). @public */
export const runSurveySchema = z.strictObject({
  model: z.string().min(1),
  survey: z.string().min(1),
  /** How many; all, where the survey asks all. */
  size: z.number().int().min(1).max(10_000).optional(),
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
  /** Nobody who was asked within so many days. */
  notWithinDays: z.number().int().min(0).max(3650).default(90),
  question: z.string().trim().min(1).max(500).optional(),
  /** Last day for answers, in the model's zone. */
  closesOn: daySchema,
});
/** @public */
export type RunSurvey = z.input<typeof runSurveySchema>;

/** One round of asking. @public */
export const surveyRunSchema = z.object({
  id: z.string(),
  model: z.string(),
  survey: namedIdSchema,
  question: z.string(),
  startedBy: namedRefSchema,
  startedAt: instantSchema,
  closesOn: daySchema,
  closedAt: instantSchema.optional(),
  seed: z.number().int(),
  asked: z.number().int(),
  answered: z.number().int(),
  remindedAt: instantSchema.optional(),
  anonymous: z.boolean(),
  /** Who was asked; who answered is not told for an anonymous one. */
  recipients: z.array(
    namedRefSchema.extend({ answered: z.boolean().optional() }),
  ),
  result: satisfactionSchema.optional(),
  version: z.number().int(),
});
/** @public */
export type SurveyRun = z.infer<typeof surveyRunSchema>;

/** @public */
export const surveyRunStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('remind') }),
  z.strictObject({ step: z.literal('close') }),
]);
/** @public */
export type SurveyRunStep = z.input<typeof surveyRunStepSchema>;

/** Results of a survey by month or quarter, newest first. @public */
export const surveyResultsSchema = z.object({
  survey: surveySchema,
  periods: z.array(
    z.object({
      period: reportPeriodSchema,
      /** A period without a run says so (S0-86). */
      runs: z.number().int(),
      result: satisfactionSchema,
    }),
  ),
});
/** @public */
export type SurveyResults = z.infer<typeof surveyResultsSchema>;

/** @public */
export const feedbackKindSchema = z.enum([
  'praise',
  'complaint',
  'suggestion',
  'comment',
]);
/** @public */
export type FeedbackKind = z.infer<typeof feedbackKindSchema>;

/** What somebody said about support at any time, and what came of it (S2-77 to S2-80, S0-81, S0-82). @public */
export const feedbackSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  kind: feedbackKindSchema,
  text: z.string(),
  score: scoreSchema.optional(),
  /** Absent: it was given without a name, and nobody knows it. */
  by: namedRefSchema.optional(),
  at: instantSchema,
  /** The service or super user that it is about. */
  about: namedRefSchema.optional(),
  status: z.enum(['new', 'accepted', 'planned', 'done', 'declined', 'noted']),
  decision: z
    .object({ by: namedRefSchema, at: instantSchema, text: z.string() })
    .optional(),
  mayDecide: z.boolean(),
  version: z.number().int(),
});
/** @public */
export type Feedback = z.infer<typeof feedbackSchema>;

/** @public */
export const giveFeedbackSchema = z.strictObject({
  model: z.string().min(1),
  kind: feedbackKindSchema,
  text: z.string().trim().min(1).max(10_000),
  score: scoreSchema.optional(),
  about: z.string().min(1).optional(),
  /** Nothing is kept by which one could tell who said it; then no decision can be told back. */
  anonymous: z.boolean().default(false),
});
/** @public */
export type GiveFeedback = z.input<typeof giveFeedbackSchema>;

/** The decision is told to whoever gave it. @public */
export const decideFeedbackSchema = z.strictObject({
  status: z.enum(['accepted', 'planned', 'done', 'declined', 'noted']),
  text: z.string().trim().min(1).max(5000),
});
/** @public */
export type DecideFeedback = z.input<typeof decideFeedbackSchema>;

/** What a list of feedback may be narrowed down to. @public */
export const feedbackFilterSchema = z.object({
  /** Only this one. */
  id: z.string().min(1).optional(),
  model: z.string().min(1).optional(),
  kind: feedbackKindSchema.optional(),
  status: feedbackSchema.shape.status.optional(),
  mine: z.stringbool().optional(),
  /** Given in this period. */
  period: reportPeriodSchema.optional(),
});
/** @public */
export type FeedbackFilter = z.input<typeof feedbackFilterSchema>;
