import { z } from 'zod';
import {
  concernedServiceSchema,
  noticeChannelSchema,
  noticeKindSchema,
  noticeLeadSchema,
  noticeWarningSchema,
} from './notices';
import { instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** What a draft of a notice says. @public */
export const noticeFactsSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(10_000),
  points: z.array(
    z.strictObject({
      topic: z.string().min(1),
      text: z.string().trim().max(10_000),
    }),
  ),
  /** Ids of services of the model, or entity references of systems. */
  services: z.array(z.string().min(1)).max(100),
  startsAt: instantSchema,
  endsAt: instantSchema.nullable(),
  /** Of the model's channels; at least one. */
  channels: z.array(z.string().min(1)),
  /** Why service is down: one of the model's reasons, or other words (S0-11). */
  reason: z.string().trim().max(500).nullable(),
  /** What people do meanwhile. */
  backupPlan: z.string().trim().max(10_000).nullable(),
  /** Why it is told later than the model wants. */
  leadReason: z.string().trim().max(1000).nullable(),
  /** Until when replies are wanted; null: the model's, or none. */
  replyBy: instantSchema.nullable(),
});

/** `send: false` keeps a draft. @public */
export const postNoticeSchema = noticeFactsSchema
  .partial()
  .required({ title: true, text: true })
  .extend({
    model: z.string().min(1),
    /** Id of a notice of the model. */
    type: z.string().min(1),
    send: z.boolean().default(true),
    /** The notice that this one follows: those who were told of that are told. */
    follows: z.string().min(1).optional(),
    /** The ticket from which it is declared; it is linked. */
    ticket: z.string().min(1).optional(),
  });
/** @public */
export type PostNotice = z.input<typeof postNoticeSchema>;

/** @public */
export const editNoticeSchema = noticeFactsSchema.partial();
/** @public */
export type EditNotice = z.input<typeof editNoticeSchema>;

/** What the caller may post in a model, and what it has to say. @public */
export const noticeTypeSchema = namedIdSchema.extend({
  kind: noticeKindSchema,
  note: z.string().optional(),
  channels: z.array(noticeChannelSchema),
  /** In the model's words. */
  include: z.array(z.string()),
  audience: z.array(namedIdSchema),
  /** The model's reasons for planned down time. */
  reasons: z.array(z.string()),
  /** The model's phrase. */
  lead: z.string().optional(),
  wantsReply: z.boolean(),
  followedBy: z.array(namedIdSchema),
  /** Why the caller may not; absent: they may. */
  refused: z
    .object({
      message: z.string(),
      ask: z.array(
        z.object({ title: z.string(), people: z.array(namedRefSchema) }),
      ),
    })
    .optional(),
});
/** @public */
export type NoticeType = z.infer<typeof noticeTypeSchema>;

/** Whom a notice would reach and what is to be known before it is sent. @public */
export const noticePreviewSchema = z.object({
  recipients: z.number().int(),
  services: z.array(concernedServiceSchema),
  lead: noticeLeadSchema.optional(),
  warnings: z.array(noticeWarningSchema),
});
/** @public */
export type NoticePreview = z.infer<typeof noticePreviewSchema>;
