import { z } from 'zod';
import { instantSchema, namedRefSchema } from './shared';

/** A comment of a ticket: Markdown. @public */
export const commentSchema = z.object({
  id: z.string(),
  body: z.string(),
  internal: z.boolean(),
  author: namedRefSchema,
  at: instantSchema,
  mentions: z.array(namedRefSchema),
  /** When it was edited last. */
  editedAt: instantSchema.optional(),
  /** What it said before, the newest first. */
  earlier: z.array(
    z.object({ body: z.string(), at: instantSchema, by: namedRefSchema }),
  ),
  /** Ids of attachments that it shows. */
  attachments: z.array(z.string()),
  /** How it came, where that was not in the portal: `email`. */
  channel: z.string().optional(),
  /** What a mail quoted of earlier ones, as Markdown: to be folded away. */
  quoted: z.string().optional(),
});
/** @public */
export type TicketComment = z.infer<typeof commentSchema>;

/** What `POST …/comments` takes. People are mentioned in the text: `@lena-baird`, `@user:default/lena-baird`. @public */
export const createCommentSchema = z.strictObject({
  body: z.string().trim().min(1).max(20_000),
  /** Not for the requester. */
  internal: z.boolean().default(false),
  /** Measures that it fulfils besides the response: `actionPlan`. */
  meets: z.array(z.string().min(1)).max(10).default([]),
  attachments: z.array(z.string().min(1)).max(50).default([]),
});
/** @public */
export type CreateComment = z.input<typeof createCommentSchema>;

/** @public */
export const editCommentSchema = z.strictObject({
  body: z.string().trim().min(1).max(20_000),
});

/** How a contact ended. @public */
export const contactOutcomeSchema = z.enum([
  'reached',
  'voicemail',
  'noAnswer',
]);
/** @public */
export type ContactOutcome = z.infer<typeof contactOutcomeSchema>;

/** A line of the contact log: with whom somebody spoke or wrote, about what, with which outcome (S0-134). @public */
export const contactEntrySchema = z.object({
  id: z.string(),
  /** A kind of channel: `phone`, `email`, … */
  channel: z.string(),
  direction: z.enum(['in', 'out']),
  /** Who of support it was. */
  by: namedRefSchema,
  /** The other side, as written. */
  with: z.string(),
  /** Entity reference of the other side, where it is one. */
  withRef: z.string().optional(),
  /** Id of the contact of the model that it was with. */
  contact: z.string().optional(),
  number: z.string().optional(),
  at: instantSchema,
  recordedAt: instantSchema,
  nature: z.string(),
  outcome: contactOutcomeSchema,
  /** What was done, or is to be done. */
  notes: z.string().optional(),
  internal: z.boolean(),
});
/** @public */
export type ContactEntry = z.infer<typeof contactEntrySchema>;

/** What `POST …/contacts` takes. @public */
export const createContactEntrySchema = z.strictObject({
  channel: z.string().min(1),
  direction: z.enum(['in', 'out']),
  with: z.string().trim().min(1).max(200),
  withRef: z.string().min(1).optional(),
  /** Id of the contact of the model that it was with: a call that the request takes is then made (S0-102, S1-68). */
  contact: z.string().min(1).optional(),
  number: z.string().trim().max(60).optional(),
  /** When it was; default: now. */
  at: instantSchema.optional(),
  nature: z
    .string('is missing: say what it was about')
    .trim()
    .min(1, 'is empty: say what it was about')
    .max(2000),
  outcome: contactOutcomeSchema,
  notes: z.string().trim().max(20_000).optional(),
  internal: z.boolean().default(false),
  meets: z.array(z.string().min(1)).max(10).default([]),
});
/** @public */
export type CreateContactEntry = z.input<typeof createContactEntrySchema>;

/** The contact log of a ticket as a sheet to print (S0-140). @public */
export const contactLogSheetSchema = z.object({
  /** Of the model's own form, where it has one. */
  title: z.string(),
  key: z.string(),
  summary: z.string(),
  fields: z.array(z.object({ label: z.string(), value: z.string() })),
  entries: z.array(contactEntrySchema),
});
/** @public */
export type ContactLogSheet = z.infer<typeof contactLogSheetSchema>;

/** A file of a ticket. @public */
export const attachmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Found from its content. */
  mediaType: z.string(),
  size: z.number().int(),
  internal: z.boolean(),
  by: namedRefSchema,
  at: instantSchema,
  /** Path below the plugin's address at which it is read. */
  path: z.string(),
});
/** @public */
export type TicketAttachment = z.infer<typeof attachmentSchema>;
