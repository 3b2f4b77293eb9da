import { z } from 'zod';
import { cellContentSchema, cellDecisionSchema } from './responsibilities';
import { instantSchema, namedRefSchema } from './shared';

/** So many decisions are made, or taken back, at once. @public */
export const MOST_DECISIONS = 500;

/** @public */
export const decideCellsSchema = z.strictObject({
  model: z.string().min(1),
  decisions: z
    .array(
      z.strictObject({
        /** Path of the cell. */
        cell: z.string().min(1),
        /** Of the content that the caller saw; another one answers 409 and decides nothing. */
        hash: z.string().min(1),
        decision: z.enum(['confirm', 'dispute']),
        /** Needed for a dispute. */
        reason: z.string().trim().max(2000).optional(),
        /** Of a dispute: what the row should say, by column. */
        proposals: z
          .array(cellContentSchema.extend({ column: z.string().min(1) }))
          .max(20)
          .default([]),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS),
});
/** @public */
export type DecideCells = z.input<typeof decideCellsSchema>;

/** @public */
export const cellCommentSchema = z.object({
  id: z.string(),
  cell: z.string(),
  by: namedRefSchema,
  at: instantSchema,
  text: z.string(),
});
/** @public */
export type CellComment = z.infer<typeof cellCommentSchema>;

/** @public */
export const commentCellSchema = z.strictObject({
  model: z.string().min(1),
  cell: z.string().min(1),
  text: z.string().trim().min(1, 'is empty: write something').max(5000),
});
/** @public */
export type CommentCell = z.input<typeof commentCellSchema>;

/** All that was said and decided about a cell, newest first. @public */
export const cellHistorySchema = z.object({
  cell: z.string(),
  decisions: z.array(
    cellDecisionSchema.extend({
      withdrawn: z.object({ by: namedRefSchema, at: instantSchema }).optional(),
    }),
  ),
  comments: z.array(cellCommentSchema),
  /** Since when it has had which content, newest first. */
  contents: z.array(cellContentSchema.extend({ since: instantSchema })),
  /** Who may confirm or dispute it (S4-59); absent for a column that the matrix no longer has. */
  deciders: z
    .object({
      /** Title of the party of the column. */
      party: z.string().optional(),
      /** Some who belong to it. */
      people: z.array(namedRefSchema),
      /** In the review that is open. */
      reviewers: z.array(namedRefSchema),
      /** Of the model. */
      owner: namedRefSchema,
    })
    .optional(),
});
/** @public */
export type CellHistory = z.infer<typeof cellHistorySchema>;
