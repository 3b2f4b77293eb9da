import { z } from 'zod';
import { daySchema } from './licences';
import { matrixCountsSchema } from './responsibilities';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** One name under a review, with the exact content that it stands for. @public */
export const signOffSchema = z.object({
  by: namedRefSchema,
  at: instantSchema,
  /** For which column they signed; absent: for all. */
  column: namedIdSchema.optional(),
  /** Of the matrix with its decisions, as it was signed. */
  hash: z.string(),
  /** Of the content of the matrix. */
  version: z.string(),
  statement: z.string().optional(),
});
/** @public */
export type SignOff = z.infer<typeof signOffSchema>;

/** A round of review of a matrix. @public */
export const responsibilityReviewSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  title: z.string(),
  status: z.enum(['open', 'signed', 'closed']),
  dueOn: daySchema,
  isOverdue: z.boolean(),
  openedBy: namedRefSchema,
  openedAt: instantSchema,
  /** Of the matrix when it was opened. */
  version: z.string(),
  /** Groups that are reviewed; empty: all. */
  groups: z.array(namedIdSchema),
  reviewers: z.array(
    z.object({
      column: namedIdSchema,
      /** Users and groups. */
      people: z.array(namedRefSchema),
      progress: matrixCountsSchema,
      remindedAt: instantSchema.optional(),
      signOffs: z.array(signOffSchema),
    }),
  ),
  progress: matrixCountsSchema,
  byGroup: z.array(
    z.object({ group: namedIdSchema, counts: matrixCountsSchema }),
  ),
  closed: z
    .object({
      by: namedRefSchema,
      at: instantSchema,
      reason: z.string().optional(),
    })
    .optional(),
  /** Columns for which the caller reviews. */
  mine: z.array(z.string()),
  /** Why it cannot be signed yet, in words; absent: the caller can. */
  cannotSign: z.string().optional(),
  mayEdit: z.boolean(),
  revision: z.number().int(),
});
/** @public */
export type ResponsibilityReview = z.infer<typeof responsibilityReviewSchema>;

const facts = {
  title: z.string().trim().min(1).max(200),
  dueOn: daySchema,
  groups: z.array(z.string().min(1)),
  reviewers: z
    .array(
      z.strictObject({
        column: z.string().min(1),
        people: z.array(entityRefSchema).min(1).max(50),
      }),
    )
    .min(1),
};

/** @public */
export const openReviewSchema = z
  .strictObject({ model: z.string().min(1), ...facts })
  .partial({ title: true, groups: true });
/** @public */
export type OpenReview = z.input<typeof openReviewSchema>;

/** @public */
export const editReviewSchema = z.strictObject(facts).partial();
/** @public */
export type EditReview = z.input<typeof editReviewSchema>;

/** `remind`: those who have something left; `close`: without the names that are missing, with a reason. @public */
export const reviewStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('remind') }),
  z.strictObject({
    step: z.literal('sign'),
    /** Default: every column for which the caller reviews. */
    column: z.string().optional(),
    /** Of the matrix that the caller saw; another one answers 409 and signs nothing. */
    version: z.string().min(1).optional(),
    statement: z.string().trim().max(2000).optional(),
  }),
  z.strictObject({
    step: z.literal('close'),
    reason: z.string().trim().min(1).max(2000),
  }),
]);
/** @public */
export type ReviewStep = z.input<typeof reviewStepSchema>;
