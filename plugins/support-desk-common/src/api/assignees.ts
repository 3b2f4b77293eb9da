import { z } from 'zod';
import { namedIdSchema } from './superUsers';
import { namedRefSchema } from './shared';

/** To whom a ticket can be given, as the model says for its category (S2-17). @public */
export const assigneesSchema = z.object({
  /** The roles to which its category is assigned; empty: the team decides among itself. */
  roles: z.array(namedIdSchema),
  /** How to choose among them, in the model's words (S2-18). */
  criteria: z.array(z.string()),
  /** Those who have worked with the requester's organisation first. */
  items: z.array(
    namedRefSchema.extend({
      /** Had an earlier ticket of the same organisation (S2-19). */
      workedWithClient: z.boolean(),
      away: z
        .object({
          until: z.string().optional(),
          deputy: namedRefSchema.optional(),
        })
        .optional(),
    }),
  ),
});
/** @public */
export type Assignees = z.infer<typeof assigneesSchema>;
