import { z } from 'zod';
import { instantSchema, pageQuerySchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';
import { createTicketSchema } from './tickets';

/** An informal question has no clock: it waits, has an answer, was solved by it, became a ticket, or is no longer needed. @public */
export const questionStatusSchema = z.enum([
  'open',
  'answered',
  'solved',
  'ticket',
  'withdrawn',
]);
/** @public */
export type QuestionStatus = z.infer<typeof questionStatusSchema>;

/** A question to super users. Seen by who asked, the super users of its model, and the team of the model. @public */
export const questionSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  /** A service of the model. */
  module: namedIdSchema.optional(),
  area: namedIdSchema.optional(),
  summary: z.string(),
  details: z.string(),
  status: questionStatusSchema,
  askedBy: namedRefSchema,
  askedAt: instantSchema,
  updatedAt: instantSchema,
  /** The super user whose turn it is; any other may answer too. */
  offeredTo: namedRefSchema.optional(),
  answers: z.number().int(),
  /** What it became. */
  ticket: z.object({ id: z.string(), key: z.string() }).optional(),
  candidate: z.string().optional(),
  version: z.number().int(),
  /** What the caller is to it. */
  sides: z.array(z.enum(['asker', 'superUser', 'team'])),
});
/** @public */
export type Question = z.infer<typeof questionSchema>;

/** @public */
export const questionAnswerSchema = z.object({
  id: z.string(),
  by: namedRefSchema,
  at: instantSchema,
  /** Markdown. */
  text: z.string(),
  /** The asker said that this one solved it. */
  solved: z.boolean(),
});
/** @public */
export type QuestionAnswer = z.infer<typeof questionAnswerSchema>;

/** @public */
export const questionDetailSchema = questionSchema.extend({
  conversation: z.array(questionAnswerSchema),
  /** To whom it can be passed on. */
  mayPassTo: z.array(namedRefSchema),
});
/** @public */
export type QuestionDetail = z.infer<typeof questionDetailSchema>;

/** @public */
export const askQuestionSchema = z.strictObject({
  model: z.string().min(1),
  /** A service of the model, or the reference of its entity; one without super users is refused with the level that takes it. */
  module: z.string().min(1).optional(),
  area: z.string().min(1).optional(),
  summary: z.string().trim().min(3).max(200),
  details: z.string().trim().max(20_000).default(''),
});
/** @public */
export type AskQuestion = z.input<typeof askQuestionSchema>;

/** `mine`: that the caller asked; `toAnswer`: open ones of others in the models of which the caller is a super user, and those offered to them; `all` that they may see. @public */
export const questionQuerySchema = pageQuerySchema
  .extend({
    scope: z.enum(['mine', 'toAnswer', 'all']).default('all'),
    model: z.string().optional(),
    status: z.string().optional().describe('Statuses, comma-separated.'),
  })
  .strict();
/** @public */
export type QuestionQuery = z.input<typeof questionQuerySchema>;

/** @public */
export const answerQuestionSchema = z.strictObject({
  text: z.string().trim().min(1, 'is empty: write an answer').max(20_000),
});
/** @public */
export type AnswerQuestion = z.input<typeof answerQuestionSchema>;

/** What people do with a question: the asker says that it is solved, asks on, or no longer needs it; a super user takes it or passes it on. @public */
export const questionStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('solve'),
    /** Id of the answer that did it. */
    answer: z.string().min(1).optional(),
  }),
  z.strictObject({
    step: z.literal('askAgain'),
    text: z.string().trim().min(1).max(20_000),
  }),
  z.strictObject({ step: z.literal('withdraw') }),
  z.strictObject({ step: z.literal('take') }),
  z.strictObject({
    step: z.literal('passOn'),
    /** Default: the super user with the fewest open questions. */
    to: z.string().min(1).optional(),
  }),
]);
/** @public */
export type QuestionStep = z.input<typeof questionStepSchema>;

/** The ticket that a question becomes; it brings the question, its answers and who was asked as evidence. @public */
export const ticketOfQuestionSchema = createTicketSchema
  .omit({ model: true, channel: true, onBehalfOf: true })
  .partial({ summary: true });
/** @public */
export type TicketOfQuestion = z.input<typeof ticketOfQuestionSchema>;
