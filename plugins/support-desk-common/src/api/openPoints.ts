import { z } from 'zod';
import { daySchema } from './licences';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';

/** Something of a model that somebody still has to confirm or to answer (P-08). @public */
export const openPointSchema = z.object({
  /** Path in the model, with the property where it is about one: `calendars.desk hours`. */
  id: z.string(),
  kind: z.enum(['confirm', 'question']),
  path: z.string(),
  property: z.string().optional(),
  /** What it is about, in words: the titles on the way to it. */
  about: z.string(),
  /** The reason to confirm, or the question. */
  text: z.string(),
  /** How it is handled until then. */
  handledAs: z.string().optional(),
  /** Of its content: an answer to another one no longer counts. */
  hash: z.string(),
  status: z.enum(['open', 'asked', 'answered']),
  asked: z
    .object({
      whom: namedRefSchema,
      by: namedRefSchema,
      at: instantSchema,
      dueOn: daySchema.optional(),
    })
    .optional(),
  answer: z
    .object({
      text: z.string(),
      by: namedRefSchema,
      at: instantSchema,
      /** Its cells were confirmed in the matrix; the text is the last reason, if there was one. */
      inMatrix: z.literal(true).optional(),
    })
    .optional(),
  /** What was asked or answered is about what it said before. */
  outdated: z.boolean(),
  /** Titles of whom the model wants to be asked. */
  askOf: z.array(z.string()),
  /** The caller was asked, or owns the model. */
  mayAnswer: z.boolean(),
  /** The caller may open it again. */
  mayReopen: z.boolean(),
});
/** @public */
export type OpenPoint = z.infer<typeof openPointSchema>;

/** @public */
export const openPointListSchema = z.object({
  items: z.array(openPointSchema),
  open: z.number().int(),
  answered: z.number().int(),
  mayAsk: z.boolean(),
});
/** @public */
export type OpenPointList = z.infer<typeof openPointListSchema>;

/** @public */
export const openPointStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('ask'),
    whom: entityRefSchema,
    dueOn: daySchema.optional(),
  }),
  z.strictObject({
    step: z.literal('answer'),
    text: z.string().trim().min(1, 'is empty: write the answer').max(5000),
  }),
  z.strictObject({ step: z.literal('reopen') }),
]);
/** @public */
export type OpenPointStep = z.input<typeof openPointStepSchema>;

/** @public */
export const stepOpenPointSchema = z.strictObject({
  model: z.string().min(1),
  point: z.string().min(1),
  hash: z.string().min(1),
  step: openPointStepSchema,
});
/** @public */
export type StepOpenPoint = z.input<typeof stepOpenPointSchema>;
