import { z } from 'zod';
import { ticketMentionSchema } from './relations';
import {
  entityRefSchema,
  instantSchema,
  namedRefSchema,
  pageQuerySchema,
} from './shared';

/** What became of a mail. @public */
export const mailOutcomeSchema = z.enum([
  /** A ticket of its own. */
  'ticket',
  /** Part of a ticket that there was. */
  'reply',
  /** Its sender was told why it is no ticket, and where to go. */
  'refused',
  /** It waits for somebody's decision. */
  'held',
  /** No person wrote it. */
  'automatic',
  /** It could not be read. */
  'unreadable',
  /** Somebody decided that it is nothing. */
  'discarded',
]);
/** @public */
export type MailOutcome = z.infer<typeof mailOutcomeSchema>;

/** @public */
export const mailAddressSchema = z.object({
  address: z.string(),
  name: z.string().optional(),
});

/** What can be done with a mail that came in. @public */
export const mailActionSchema = z.enum([
  /** Take a held one after all. */
  'release',
  /** It is nothing. */
  'discard',
  /** Somebody else wrote it than was taken for its sender. */
  'setSender',
  /** It is about something else than the ticket that it went on with: make it one of its own. */
  'split',
]);
/** @public */
export type MailAction = z.infer<typeof mailActionSchema>;

/** A mail that came in at a mailbox, and what became of it. @public */
export const mailSchema = z.object({
  id: z.string(),
  mailbox: z.object({ id: z.string(), title: z.string() }),
  /** Full reference. */
  model: z.string(),
  modelTitle: z.string(),
  from: mailAddressSchema,
  /** Who that is in the portal; a guest is `user:guest/…`. Absent: nobody whom it was taken for. */
  person: namedRefSchema.optional(),
  isGuest: z.boolean(),
  subject: z.string(),
  receivedAt: instantSchema,
  /** When it was taken. */
  recordedAt: instantSchema,
  outcome: mailOutcomeSchema,
  /** Why it is no ticket, or not quite what it seems: `unknownSender`, `storm`, `doubtful`, `autoReply`, `bounce`, `list`, `own`, `model` (a rule of the model), `outsider` (it names a ticket of which its sender is no part), … */
  code: z.string().optional(),
  /** The same in words. */
  reason: z.string().optional(),
  ticket: ticketMentionSchema.optional(),
  /** Of a reply: its comment. */
  comment: z.string().optional(),
  /** How it begins; of a held one all of it. */
  text: z.string(),
  /** Files that came with it; `refused`: why one is not kept. */
  attachments: z.array(
    z.object({
      name: z.string(),
      size: z.number().int(),
      refused: z.string().optional(),
    }),
  ),
  urgent: z.boolean(),
  /** Questions of the form of its request type that nobody has answered yet, as people read them. */
  missing: z.array(z.string()),
  /** What the caller may do with it now. */
  actions: z.array(mailActionSchema),
});
/** @public */
export type Mail = z.infer<typeof mailSchema>;

/** What `GET /mails` takes; the newest first. @public */
export const mailQuerySchema = pageQuerySchema.extend({
  /** Full reference or `namespace/name`. */
  model: z.string().optional(),
  mailbox: z.string().optional(),
  outcome: z.string().optional().describe('Outcomes, comma-separated.'),
  /** Received at this instant or later. */
  since: instantSchema.optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Part of a sender, of a subject or of the key of a ticket.'),
});
/** @public */
export type MailQuery = z.input<typeof mailQuerySchema>;

const mailCountsSchema = z.record(mailOutcomeSchema, z.number().int());
/** How many mails there are of each outcome. @public */
export type MailCounts = z.infer<typeof mailCountsSchema>;

/** @public */
export const mailPageSchema = z.object({
  items: z.array(mailSchema),
  nextCursor: z.string().optional(),
  totalCount: z.number().int().optional(),
  /** Of the same question whatever the outcome; on the first page only. */
  counts: mailCountsSchema.optional(),
});
/** @public */
export type MailPage = z.infer<typeof mailPageSchema>;

/** How well a mailbox works. @public */
export const mailboxStateSchema = z.object({
  state: z.enum(['up', 'down', 'starting']),
  /** Since when. */
  since: instantSchema.optional(),
  problem: z.string().optional(),
});

/** A mailbox, for those who support its model. @public */
export const mailboxSchema = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  contact: z.object({ id: z.string(), title: z.string() }),
  reading: mailboxStateSchema,
  sending: mailboxStateSchema.extend({
    /** Mails that wait to be sent. */
    waiting: z.number().int(),
    /** Mails of the last week that could not be sent, and are not tried again. */
    failed: z.number().int(),
  }),
  /** Mails of the last 30 days that no person wrote, by kind. */
  automatic: z.record(z.string(), z.number().int()),
});
/** @public */
export type Mailbox = z.infer<typeof mailboxSchema>;

/** @public */
export const discardMailSchema = z.strictObject({
  reason: z.string().trim().min(1).max(2000),
});
/** @public */
export type DiscardMail = z.input<typeof discardMailSchema>;

/** @public */
export const releaseMailSchema = z.strictObject({
  /** Who wrote it, where that is not who it says. */
  sender: entityRefSchema.optional(),
});
/** @public */
export type ReleaseMail = z.input<typeof releaseMailSchema>;

/** @public */
export const setMailSenderSchema = z.strictObject({
  /** User of the catalog. */
  user: entityRefSchema,
});
/** @public */
export type SetMailSender = z.input<typeof setMailSenderSchema>;

/** Whether the plugin works, for monitors: names no mailbox and no webhook. @public */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  mailboxes: z.object({ up: z.number().int(), down: z.number().int() }),
  webhooks: z
    .object({
      up: z.number().int(),
      down: z.number().int(),
      givenUp: z
        .number()
        .int()
        .describe('Events of the last week that were never taken.'),
    })
    .describe(
      'Receivers of events. They are not part of the portal: where one is down, `status` stays as it is.',
    )
    .optional(),
});
/** @public */
export type Health = z.infer<typeof healthSchema>;
