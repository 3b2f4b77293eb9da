import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** Replies that the model asks for (S0-17 to S0-19). @public */
export const noticeRepliesSchema = z.object({
  total: z.number().int(),
  acknowledged: z.number().int(),
  chased: z.number().int(),
  outstanding: z.number().int(),
  /** Acknowledged or chased, of all: 0 to 100. */
  percent: z.number(),
  /** Until when; absent: the model states none (O0-12). */
  deadline: instantSchema.optional(),
  isOverdue: z.boolean(),
  /** Who phones those who have not replied, and how. */
  chase: z
    .object({
      by: z.array(namedIdSchema),
      channel: z.string(),
      text: z.string().optional(),
    })
    .optional(),
});
/** @public */
export type NoticeReplies = z.infer<typeof noticeRepliesSchema>;

/** How a recipient stands: the last asking counts. @public */
export const recipientStateSchema = z.enum([
  'told',
  'outstanding',
  'acknowledged',
  'chased',
]);
/** @public */
export type RecipientState = z.infer<typeof recipientStateSchema>;

/** One call to somebody who had not replied. @public */
export const chaseSchema = z.object({
  at: instantSchema,
  by: namedRefSchema,
  channel: z.string(),
  /** Only who was reached counts as chased. */
  result: z.enum(['reached', 'notReached']),
  note: z.string().optional(),
});
/** @public */
export type Chase = z.infer<typeof chaseSchema>;

/** Somebody who was told. Telephone numbers only for those who phone. @public */
export const noticeRecipientSchema = z.object({
  user: namedRefSchema,
  /** The role or party for which they are told, and the group for which they hold it: their agency. */
  as: namedIdSchema,
  group: namedRefSchema.optional(),
  state: recipientStateSchema,
  acknowledgedAt: instantSchema.optional(),
  remark: z.string().optional(),
  phone: z.string().optional(),
  chases: z.array(chaseSchema),
});
/** @public */
export type NoticeRecipient = z.infer<typeof noticeRecipientSchema>;

/** A reply of the caller. @public */
export const acknowledgeNoticeSchema = z.strictObject({
  remark: z.string().trim().max(1000).optional(),
});
/** @public */
export type AcknowledgeNotice = z.input<typeof acknowledgeNoticeSchema>;

/** @public */
export const chaseRecipientSchema = z.strictObject({
  recipient: entityRefSchema,
  channel: z.string().min(1).default('phone'),
  /** Default: now. */
  at: instantSchema.optional(),
  result: z.enum(['reached', 'notReached']),
  note: z.string().trim().max(1000).optional(),
});
/** @public */
export type ChaseRecipient = z.input<typeof chaseRecipientSchema>;
