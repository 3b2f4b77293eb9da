import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { ticketQuerySchema } from './tickets';

/** What a saved view asks for: a list of tickets, without its paging. @public */
export const savedQuerySchema = ticketQuerySchema
  .omit({ limit: true, cursor: true })
  .partial()
  .strict();
/** @public */
export type SavedQuery = z.input<typeof savedQuerySchema>;

/** A list of tickets under a name. @public */
export const savedViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  query: savedQuerySchema,
  owner: namedRefSchema,
  /** The group whose members see it too. */
  sharedWith: namedRefSchema.optional(),
  createdAt: instantSchema,
});
/** @public */
export type SavedView = z.infer<typeof savedViewSchema>;

const title = z.string().trim().min(1).max(100);

/** What `POST /views` takes. @public */
export const createViewSchema = z.strictObject({
  title,
  query: savedQuerySchema,
  sharedWith: entityRefSchema
    .optional()
    .describe('A group of which the caller is a member.'),
});
/** @public */
export type CreateView = z.input<typeof createViewSchema>;

/** What `PATCH /views/{view}` takes: what is left out stays. @public */
export const editViewSchema = z.strictObject({
  title: title.optional(),
  query: savedQuerySchema.optional(),
  sharedWith: entityRefSchema
    .nullable()
    .optional()
    .describe('A group of which the caller is a member; null: nobody.'),
});
/** @public */
export type EditView = z.input<typeof editViewSchema>;
