import { z } from 'zod';

/**
 * How much a model wants people to have tried before a request: it advises; it asks them to acknowledge, and keeps what they say; or it
 * requires at least one step.
 *
 * @public
 */
export const selfHelpModeSchema = z.enum(['advise', 'acknowledge', 'require']);
/** @public */
export type SelfHelpMode = z.infer<typeof selfHelpModeSchema>;

/** One step to try, for the person who reads it. @public */
export const selfHelpStepSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** A source of knowledge of the model. */
  source: z.string().optional(),
  howTo: z.string().optional(),
  /** An address, or a path in the portal: `/docs/…`. */
  link: z.string().optional(),
  /** Whom to ask, as this step means it for the reader: colleagues, holders of a role, super users. */
  people: z.array(z.object({ user: z.string(), name: z.string() })).optional(),
  /** The groups to ask, where it means people of other groups. */
  groups: z.array(z.object({ ref: z.string(), title: z.string() })).optional(),
  /** The contact that it leads to, where the reader may use it. */
  contact: z.string().optional(),
  /** Why it is not for the reader; such a step is shown, and cannot be ticked. */
  notForYou: z.string().optional(),
});
/** @public */
export type SelfHelpStep = z.infer<typeof selfHelpStepSchema>;

/** What to try before a request of a type. @public */
export const selfHelpSchema = z.object({
  procedure: z.string(),
  title: z.string(),
  /** Id of the level at which it is tried. */
  level: z.string().optional(),
  mode: selfHelpModeSchema,
  ordered: z.boolean(),
  steps: z.array(selfHelpStepSchema),
});
/** @public */
export type SelfHelp = z.infer<typeof selfHelpSchema>;

/** What a person did before the request; goes along with it as evidence. @public */
export const triedBeforeSchema = z.strictObject({
  /** Ids of steps of the self-help. */
  steps: z.array(z.string().min(1)).max(50).default([]),
  /** Articles that were opened, by their path in the portal. */
  articles: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(300),
        url: z
          .string()
          .max(2000)
          .regex(
            /^(https?:\/\/|\/(?!\/))/,
            'has to be a path in the portal, such as /docs/…, or an address that begins with http:// or https://',
          )
          .optional(),
      }),
    )
    .max(20)
    .default([]),
  /** Super users who were asked, and what they answered. */
  superUsers: z
    .array(
      z.strictObject({
        user: z.string().min(1),
        answer: z.string().trim().max(2000).optional(),
      }),
    )
    .max(20)
    .default([]),
  /** Id of the question to super users that the request comes from. */
  question: z.string().max(100).optional(),
  /** Id of the visit in which it was written, so that a visit that ended in a request does not count as solved. */
  visit: z.uuid().optional(),
});
/** @public */
export type TriedBefore = z.input<typeof triedBeforeSchema>;

/** What is kept of it with the ticket. @public */
export const triedSchema = z.object({
  steps: z.array(z.object({ id: z.string(), text: z.string() })),
  articles: z.array(
    z.object({ title: z.string(), url: z.string().optional() }),
  ),
  superUsers: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      answer: z.string().optional(),
    }),
  ),
  question: z.string().optional(),
  /** The model asked, and nothing was tried (S1-20). */
  nothing: z.boolean(),
});
/** @public */
export type Tried = z.infer<typeof triedSchema>;
