import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

const filePath = z
  .string()
  .trim()
  .max(200)
  .regex(
    /^(?!\.)(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9 ._/-]*\.md$/,
    'must be a path of a Markdown file below the docs folder, such as faq/refunds.md',
  );

/** Where an article has been published, and how far it has come. @public */
export const publicationSchema = z.object({
  /** `published`: it is in the source; `proposed`: somebody has to merge it. */
  state: z.enum(['published', 'proposed']),
  /** Title of the publisher: `Local directory`, `GitHub`. */
  publisher: z.string(),
  at: instantSchema,
  by: namedRefSchema,
  /** Commit, where there is one. */
  revision: z.string().optional(),
  /** Of the pull or merge request, or the commit. */
  url: z.string().optional(),
  /** When TechDocs had built it, and search found it; absent: not yet. */
  builtAt: instantSchema.optional(),
  foundAt: instantSchema.optional(),
  /** What failed after it was published, in words; it is tried again. */
  problem: z.string().optional(),
  /** What the publisher adds, in words: that it was written, but not committed, and why. */
  notice: z.string().optional(),
  /** People who asked it and were told. */
  told: z.number().int(),
});
/** @public */
export type Publication = z.infer<typeof publicationSchema>;

/** An article that somebody writes; not lost when they leave. @public */
export const draftSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  candidate: z.string().optional(),
  /** The documented entity, and the file below its docs folder. */
  entity: namedRefSchema,
  path: z.string(),
  /** A page that exists already is changed. */
  changes: z.boolean(),
  module: namedIdSchema.optional(),
  title: z.string(),
  /** Markdown. */
  body: z.string(),
  images: z.array(
    z.object({ name: z.string(), mediaType: z.string(), size: z.number() }),
  ),
  createdBy: namedRefSchema,
  updatedBy: namedRefSchema,
  updatedAt: instantSchema,
  version: z.number().int(),
  /** Who publishes to its source; absent: nobody can, `cannotPublish` says why. */
  publisher: z
    .object({ id: z.string(), title: z.string(), proposes: z.boolean() })
    .optional(),
  cannotPublish: z.string().optional(),
  publication: publicationSchema.optional(),
  /** Path in the portal of the page. */
  url: z.string(),
});
/** @public */
export type Draft = z.infer<typeof draftSchema>;

/** Starts an article: for a candidate, of a page that exists, or an empty one. @public */
export const startDraftSchema = z.strictObject({
  model: z.string().min(1),
  candidate: z.string().min(1).optional(),
  /** A page to change: the entity and its file below the docs folder. */
  edit: z.strictObject({ entity: entityRefSchema, path: filePath }).optional(),
  title: z.string().trim().max(200).optional(),
});
/** @public */
export type StartDraft = z.input<typeof startDraftSchema>;

/** @public */
export const editDraftSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    body: z.string().max(200_000),
    path: filePath,
    module: z.string().min(1).nullable(),
  })
  .partial();
/** @public */
export type EditDraft = z.input<typeof editDraftSchema>;

/** @public */
export const publishDraftSchema = z.strictObject({
  /** What changed and why; becomes the commit message. */
  message: z.string().trim().max(2000).optional(),
});
/** @public */
export type PublishDraft = z.input<typeof publishDraftSchema>;

/** @public */
export const previewRequestSchema = z.strictObject({
  body: z.string().max(200_000),
  /** Whose images are shown. */
  draft: z.string().optional(),
});
/** @public */
export type PreviewRequest = z.input<typeof previewRequestSchema>;

/** A page as TechDocs shows it: sanitised HTML, and its style sheet. @public */
export const previewSchema = z.object({ html: z.string(), css: z.string() });
/** @public */
export type Preview = z.infer<typeof previewSchema>;

/** What a reader of an article may do; absent models: no support model covers this entity. @public */
export const articleSchema = z.object({
  entity: z.string(),
  page: z.string(),
  /** The file below the docs folder. */
  path: z.string().optional(),
  models: z.array(
    z.object({
      model: z.string(),
      title: z.string(),
      /** May write its FAQ. */
      mayEdit: z.boolean(),
      module: namedIdSchema.optional(),
      /** There is somebody to ask. */
      superUsers: z.number().int(),
      /** The request type for questions that the caller may raise. */
      requestType: namedIdSchema.optional(),
    }),
  ),
  /** What the caller said of it. */
  mine: z.object({ helped: z.boolean() }).optional(),
});
/** @public */
export type Article = z.infer<typeof articleSchema>;

/** @public */
export const articleQuerySchema = z.strictObject({
  entity: entityRefSchema,
  /** As in the address of the page: `faq/`. */
  page: z.string().max(500).default(''),
});
/** @public */
export type ArticleQuery = z.input<typeof articleQuerySchema>;

/** "Did this answer it?" One answer a person and page; the last one counts. @public */
export const articleFeedbackSchema = articleQuerySchema.extend({
  title: z.string().trim().max(300),
  helped: z.boolean(),
  /** What was missing. */
  missing: z.string().trim().max(2000).optional(),
});
/** @public */
export type ArticleFeedback = z.input<typeof articleFeedbackSchema>;

/** What readers said was missing; without names. @public */
export const missingWordSchema = z.object({
  entity: z.string(),
  page: z.string(),
  title: z.string(),
  missing: z.string(),
  at: instantSchema,
});
/** @public */
export type MissingWord = z.infer<typeof missingWordSchema>;
