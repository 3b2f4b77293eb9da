import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** What a cell says. A cell that a matrix leaves out is `notResponsible` (M1). @public */
export const cellValueSchema = z.enum([
  'responsible',
  'optional',
  'unknown',
  'notResponsible',
]);
/** @public */
export type CellValue = z.infer<typeof cellValueSchema>;

/** The content of a cell, on which a decision rests: another content voids it (M3). @public */
export const cellContentSchema = z.strictObject({
  value: cellValueSchema,
  /** What is charged. */
  charge: z.string().trim().min(1).max(200).optional(),
});
/** @public */
export type CellContent = z.infer<typeof cellContentSchema>;

/**
 * Where a cell stands: nobody decided in the source (`undecided`), assumed and to be confirmed, disputed, confirmed by name, or stated by
 * the source without a doubt.
 *
 * @public
 */
export const cellStateSchema = z.enum([
  'undecided',
  'toConfirm',
  'disputed',
  'confirmed',
  'stated',
]);
/** @public */
export type CellState = z.infer<typeof cellStateSchema>;

/** What somebody decided about a cell. @public */
export const cellDecisionSchema = z.object({
  id: z.string(),
  decision: z.enum(['confirm', 'dispute']),
  by: namedRefSchema,
  at: instantSchema,
  reason: z.string().optional(),
  /** What a dispute proposes, here and in other cells of the row. */
  proposals: z.array(cellContentSchema.extend({ column: z.string() })),
  /** The content that it was about. */
  content: cellContentSchema,
  /** The review in which it was decided. */
  review: z.string().optional(),
});
/** @public */
export type CellDecision = z.infer<typeof cellDecisionSchema>;

/** Who is what for a task. @public */
export const matrixCellSchema = cellContentSchema.extend({
  /** Id of the column. */
  column: z.string(),
  /** Path in the model: `responsibilities.groups.monitoring.rows.errors.cells.client-it`. */
  path: z.string(),
  /** Of its content; a decision names it. */
  hash: z.string(),
  basis: z.enum(['stated', 'prose', 'meaning', 'pattern', 'weak']).optional(),
  note: z.string().optional(),
  /** Why it is to be confirmed, in the author's words. */
  confirm: z.array(z.string()),
  state: cellStateSchema,
  /** The decision that holds. */
  decision: cellDecisionSchema.optional(),
  /** One that a change of the model voided, with what was decided then. */
  voided: cellDecisionSchema.optional(),
  /** What a dispute elsewhere in the row proposes for this one. */
  proposed: cellContentSchema.extend({ decision: z.string() }).optional(),
  comments: z.number().int(),
  /** What it was when the reader last looked. */
  changed: cellContentSchema.optional(),
  /** The caller may confirm or dispute it. */
  mayDecide: z.boolean(),
});
/** @public */
export type MatrixCell = z.infer<typeof matrixCellSchema>;

/** A task. @public */
export const matrixRowSchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  /** Id of the group. */
  group: z.string(),
  /** The row of which it is a part. */
  parent: z.string().optional(),
  /** The marks as they survive in the source. */
  marks: z.string().optional(),
  basis: z.enum(['stated', 'prose', 'meaning', 'pattern', 'weak']),
  /** Columns in which a mark of the row may have stood. */
  alternatives: z.array(namedIdSchema),
  note: z.string().optional(),
  confirm: z.array(z.string()),
  /** One for each column, in their order. */
  cells: z.array(matrixCellSchema),
  /** Nobody is responsible, and nobody is undecided (M2). */
  isEmpty: z.boolean(),
  /** The caller's own party is responsible, optional or undecided. */
  isMine: z.boolean(),
});
/** @public */
export type MatrixRow = z.infer<typeof matrixRowSchema>;

/** How many cells of each kind. @public */
export const matrixCountsSchema = z.object({
  rows: z.number().int(),
  responsible: z.number().int(),
  optional: z.number().int(),
  unknown: z.number().int(),
  charged: z.number().int(),
  /** Cells with a mark of any kind. */
  filled: z.number().int(),
  /** Of these, by where they stand. */
  states: z.record(cellStateSchema, z.number().int()),
});
/** @public */
export type MatrixCounts = z.infer<typeof matrixCountsSchema>;

/** Which rows: all filters together; an open one is undecided, to be confirmed, disputed, or empty. @public */
export const matrixFilterSchema = z.strictObject({
  source: z.enum(['table', 'prose']).optional(),
  group: z.string().optional(),
  row: z.string().optional(),
  /** Id of a column, or `mine`. */
  party: z.string().optional(),
  /** Words of the task. */
  q: z.string().max(200).optional(),
  /** Comma-separated: `undecided`, `toConfirm`, `disputed`, `confirmed`, `stated`, `empty`, `open`. */
  state: z.string().optional(),
  charged: z.enum(['true', 'false']).optional(),
  changed: z.enum(['true', 'false']).optional(),
  basis: z.enum(['stated', 'prose', 'meaning', 'pattern', 'weak']).optional(),
});
/** @public */
export type MatrixFilter = z.input<typeof matrixFilterSchema>;

/** What `GET /responsibilities` takes; as `text/csv` the same as a file. @public */
export const matrixQuerySchema = matrixFilterSchema.extend({
  /** Full reference, or `namespace/name`. */
  model: z.string().min(1),
});
/** @public */
export type MatrixQuery = z.input<typeof matrixQuerySchema>;

/** The matrix of a model as a reader sees it. @public */
export const matrixSchema = z.object({
  model: z.string(),
  modelTitle: z.string(),
  title: z.string(),
  scope: z.string().optional(),
  statements: z.array(z.string()),
  /** The transition from which on it applies (S4-02). */
  applies: z
    .object({ title: z.string(), since: z.string().optional() })
    .optional(),
  /** Of the whole matrix's content. */
  version: z.string(),
  /** When the portal first saw this content. */
  since: instantSchema,
  columns: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      party: z.string().optional(),
      /** The caller belongs to it. */
      isMine: z.boolean(),
      confirm: z.array(z.string()),
      note: z.string().optional(),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string().optional(),
      source: z.enum(['table', 'prose']),
      confirm: z.array(z.string()),
      counts: matrixCountsSchema,
    }),
  ),
  /** Those that the filter leaves, in the order of the matrix. */
  rows: z.array(matrixRowSchema),
  /** Of the rows that the filter leaves. */
  counts: matrixCountsSchema,
  byColumn: z.record(z.string(), matrixCountsSchema),
  /** When the reader last looked, and at which content. */
  lookedAt: z.object({ at: instantSchema, version: z.string() }).optional(),
  /** The review that is open. */
  review: z
    .object({
      id: z.string(),
      title: z.string(),
      /** Ids of the groups that are reviewed; empty: all. */
      groups: z.array(z.string()),
      /** Ids of the columns for which the reader reviews. */
      mine: z.array(z.string()),
    })
    .optional(),
  /** Where it is edited in Git. */
  editUrl: z.string().optional(),
  mayOpenReview: z.boolean(),
});
/** @public */
export type Matrix = z.infer<typeof matrixSchema>;

/** Rows of any model about some words or an entity, the best first: "who does this?". @public */
export const whoDoesQuerySchema = z.strictObject({
  q: z.string().trim().max(200).optional(),
  model: z.string().optional(),
  entity: entityRefSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(10),
});
/** @public */
export type WhoDoesQuery = z.input<typeof whoDoesQuerySchema>;

/** One row in an answer to "who does this?". @public */
export const whoDoesSchema = z.object({
  model: z.string(),
  modelTitle: z.string(),
  row: z.object({ id: z.string(), title: z.string(), group: z.string() }),
  parties: z.array(
    cellContentSchema.extend({
      column: z.string(),
      title: z.string(),
      party: z.string().optional(),
      state: cellStateSchema,
      isMine: z.boolean(),
    }),
  ),
});
/** @public */
export type WhoDoes = z.infer<typeof whoDoesSchema>;
