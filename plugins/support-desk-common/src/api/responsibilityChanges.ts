import { z } from 'zod';
import { cellContentSchema } from './responsibilities';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** Proposals of disputes that are to become a change of the file. @public */
export const changeMatrixSchema = z.strictObject({
  model: z.string().min(1),
  /** Ids of decisions that dispute; default: all that are open. */
  decisions: z.array(z.string().min(1)).min(1).max(500).optional(),
  /** First line of the commit message. */
  message: z.string().trim().max(200).optional(),
  /** Of the preview that the caller saw; when publishing. */
  seen: z.string().optional(),
});
/** @public */
export type ChangeMatrix = z.input<typeof changeMatrixSchema>;

/** What a change does to the files, with comments and order as they are. @public */
export const matrixChangeSchema = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      /** Unified diff. */
      diff: z.string(),
    }),
  ),
  /** Names this preview: publishing another one answers 409. */
  seen: z.string(),
  /** Proposals that cannot be applied, and why. */
  problems: z.array(z.object({ decision: z.string(), message: z.string() })),
  /** Who publishes it, and whether somebody has to merge it; absent with why nobody can. */
  publisher: z
    .object({
      title: z.string(),
      proposes: z.boolean(),
      /** Address of the folder of the files, where it has one that people can open. */
      folder: z.string().optional(),
      /** On which it is proposed. */
      branch: z.string().optional(),
    })
    .optional(),
  cannotPublish: z.string().optional(),
});
/** @public */
export type MatrixChange = z.infer<typeof matrixChangeSchema>;

/** What came of publishing. @public */
export const publishedMatrixSchema = z.object({
  state: z.enum(['published', 'proposed']),
  revision: z.string().optional(),
  url: z.string().optional(),
  notice: z.string().optional(),
});
/** @public */
export type PublishedMatrix = z.infer<typeof publishedMatrixSchema>;

/** A content of a matrix that the portal has seen. @public */
export const matrixVersionSchema = z.object({
  version: z.string(),
  since: instantSchema,
  isNow: z.boolean(),
  /** Reviews that were signed on it. */
  signed: z.array(
    z.object({
      review: z.string(),
      title: z.string(),
      at: instantSchema,
      by: z.array(namedRefSchema),
    }),
  ),
});
/** @public */
export type MatrixVersion = z.infer<typeof matrixVersionSchema>;

/** Two contents of a matrix, cell by cell. @public */
export const matrixComparisonSchema = z.object({
  from: matrixVersionSchema,
  to: matrixVersionSchema,
  columns: z.array(namedIdSchema),
  /** Rows that differ, in the order of the newer one. */
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      group: z.string(),
      change: z.enum(['added', 'removed', 'changed', 'renamed']),
      /** Its former title. */
      was: z.string().optional(),
      cells: z.array(
        z.object({
          column: z.string(),
          from: cellContentSchema.optional(),
          to: cellContentSchema.optional(),
        }),
      ),
    }),
  ),
  unchanged: z.number().int(),
});
/** @public */
export type MatrixComparison = z.infer<typeof matrixComparisonSchema>;

/** A table that was pasted. @public */
export const importMatrixSchema = z.strictObject({
  /** The model whose parties the columns may be. */
  model: z.string().optional(),
  text: z.string().min(1, 'is empty: paste a table').max(2_000_000),
  format: z
    .enum(['auto', 'markdown', 'csv', 'html', 'tabs', 'marks'])
    .default('auto'),
  /** What the columns are, by their place; recognised where left out. */
  columns: z
    .array(
      z.strictObject({
        as: z.enum(['task', 'party', 'remark', 'group', 'ignore']),
        party: z.string().optional(),
        title: z.string().optional(),
      }),
    )
    .optional(),
});
/** @public */
export type ImportMatrix = z.input<typeof importMatrixSchema>;

/** What was recognised in a pasted table, and the YAML to commit. @public */
export const importedMatrixSchema = z.object({
  format: z.enum(['markdown', 'csv', 'html', 'tabs', 'marks']),
  columns: z.array(
    z.object({
      header: z.string(),
      as: z.enum(['task', 'party', 'remark', 'group', 'ignore']),
      party: z.string().optional(),
      title: z.string(),
      /** In the matrix; absent for what is no column of it. */
      id: z.string().optional(),
    }),
  ),
  rows: z.array(
    z.object({
      /** Line of the text, from 1. */
      line: z.number().int(),
      group: z.string().optional(),
      title: z.string(),
      cells: z.array(
        cellContentSchema.extend({
          column: z.string(),
          /** What else stands in it. */
          note: z.string().optional(),
          /** Why it is to be confirmed; absent: it was plain. */
          doubt: z.string().optional(),
        }),
      ),
      doubts: z.array(z.string()),
    }),
  ),
  /** Lines that are no row, and why. */
  ignored: z.array(
    z.object({ line: z.number().int(), text: z.string(), why: z.string() }),
  ),
  yaml: z.string(),
});
/** @public */
export type ImportedMatrix = z.infer<typeof importedMatrixSchema>;
