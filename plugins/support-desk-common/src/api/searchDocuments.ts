import { z } from 'zod';
import { instantSchema, pageQuerySchema, namedRefSchema } from './shared';
import { cellContentSchema, cellStateSchema } from './responsibilities';
import { namedIdSchema } from './superUsers';

const ofModel = {
  /** Full reference; who may see the model may see the document. */
  model: z.string(),
  modelTitle: z.string(),
};

/** A super user as the portal's search knows them: one document a person and model. @public */
export const superUserDocumentSchema = z.object({
  ...ofModel,
  user: namedRefSchema,
  /** Titles of the areas and modules that they help with. */
  areas: z.array(z.string()),
  modules: z.array(z.string()),
});
/** @public */
export type SuperUserDocument = z.infer<typeof superUserDocumentSchema>;

/** An entry of the FAQ as the portal's search knows it; what the article says is found by the documentation's own search. @public */
export const faqDocumentSchema = z.object({
  ...ofModel,
  id: z.string(),
  /** The question. */
  title: z.string(),
  module: namedIdSchema.optional(),
  /** How many times it was asked. */
  asked: z.number().int(),
  publishedAt: instantSchema.optional(),
  /** Path in the portal of the article. */
  url: z.string(),
});
/** @public */
export type FaqDocument = z.infer<typeof faqDocumentSchema>;

/** A known error as the portal's search knows it. @public */
export const knownErrorDocumentSchema = z.object({
  ...ofModel,
  key: z.string(),
  title: z.string(),
  description: z.string(),
  workaround: z.string(),
  module: namedIdSchema.optional(),
});
/** @public */
export type KnownErrorDocument = z.infer<typeof knownErrorDocumentSchema>;

/** A task of a responsibility matrix as the portal's search knows it. @public */
export const responsibilityDocumentSchema = z.object({
  ...ofModel,
  /** Path in the model. */
  path: z.string(),
  /** The task. */
  title: z.string(),
  group: namedIdSchema,
  /** Those that have something to do with it, in the order of the matrix. */
  parties: z.array(
    cellContentSchema.extend({ title: z.string(), state: cellStateSchema }),
  ),
});
/** @public */
export type ResponsibilityDocument = z.infer<
  typeof responsibilityDocumentSchema
>;

/** @public */
export const searchDocumentQuerySchema = pageQuerySchema.strict();
/** @public */
export type SearchDocumentQuery = z.output<typeof searchDocumentQuerySchema>;

/** How the portal's search calls these documents. @public */
export const searchDocumentTypes = {
  superUser: 'support-desk-super-user',
  faq: 'support-desk-faq',
  knownError: 'support-desk-known-error',
  responsibility: 'support-desk-responsibility',
} as const;
