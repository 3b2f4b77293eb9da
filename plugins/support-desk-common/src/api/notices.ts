import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** Kinds of notices of the format. The first two are about an interruption of service: a notice and the interruption are one thing. @public */
export const noticeKindSchema = z.enum([
  'plannedDowntime',
  'unplannedInterruption',
  'serviceResumed',
  'release',
  'change',
  'general',
]);
/** @public */
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/**
 * `draft`: nobody was told yet. `scheduled`: told, and begins later. `open`: under way, or valid now. `resumptionDue`: over, but the notice
 * that has to follow was not sent yet (S0-26). `closed` and `cancelled` are final.
 *
 * @public
 */
export const noticeStateSchema = z.enum([
  'draft',
  'scheduled',
  'open',
  'resumptionDue',
  'closed',
  'cancelled',
]);
/** @public */
export type NoticeState = z.infer<typeof noticeStateSchema>;

/** A way by which the model has it told. @public */
export const noticeChannelSchema = namedIdSchema;

/** One of the things that the notice has to say: the words of the model (`include`) and what is said. @public */
export const noticePointSchema = z.object({
  topic: z.string(),
  text: z.string(),
});
/** @public */
export type NoticePoint = z.infer<typeof noticePointSchema>;

/** A service that a notice concerns. @public */
export const concernedServiceSchema = namedIdSchema.extend({
  entity: z.string().optional(),
  /** Absent: named by the notice. Else the service of the notice on which it depends, by the catalog. */
  dependsOn: namedIdSchema.optional(),
});
/** @public */
export type ConcernedService = z.infer<typeof concernedServiceSchema>;

/** How much ahead it was told (S0-16). @public */
export const noticeLeadSchema = z.object({
  /** The model's phrase: `7 days`. */
  wanted: z.string(),
  wantedMs: z.number().int(),
  /** From sending, or from now for a draft, to its start. */
  givenMs: z.number().int(),
  isTooShort: z.boolean(),
  /** Why it is told later than the model wants. */
  reason: z.string().optional(),
});
/** @public */
export type NoticeLead = z.infer<typeof noticeLeadSchema>;

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

/** What happened to a notice. @public */
export const noticeEventSchema = z.object({
  at: instantSchema,
  /** Absent: it happened by itself. */
  by: namedRefSchema.optional(),
  type: z.enum([
    'drafted',
    'sent',
    'edited',
    'rescheduled',
    'reminded',
    'started',
    'update',
    'severity',
    'recovery',
    'decision',
    'exclusions',
    'ended',
    'followUp',
    'report',
    'review',
    'tickets',
    'answered',
    'closed',
    'cancelled',
  ]),
  /** In words, where people wrote something. */
  text: z.string().optional(),
  /** Of `rescheduled` and `edited`: what changed. */
  changes: z
    .array(
      z.object({
        field: z.string(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    )
    .optional(),
});
/** @public */
export type NoticeEvent = z.infer<typeof noticeEventSchema>;

/** Something that whoever posts should know; it does not keep them from it. @public */
export const noticeWarningSchema = z.object({
  code: z.enum(['LEAD_TOO_SHORT', 'GROUP_WITHOUT_HOLDER', 'NOBODY_TO_TELL']),
  message: z.string(),
  /** Of `GROUP_WITHOUT_HOLDER`: the group in which nobody holds the role (S0-15). */
  group: namedRefSchema.optional(),
});
/** @public */
export type NoticeWarning = z.infer<typeof noticeWarningSchema>;

/** What is in a line of a list, and in a banner. @public */
export const noticeSummarySchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  /** The notice of the model that it is one of. */
  type: namedIdSchema,
  kind: noticeKindSchema,
  state: noticeStateSchema,
  title: z.string(),
  /** What happens, in Markdown. */
  text: z.string(),
  services: z.array(concernedServiceSchema),
  /** Planned, or as it was for what has begun. */
  startsAt: instantSchema.optional(),
  /** Expected, until it has ended. */
  endsAt: instantSchema.optional(),
  startedAt: instantSchema.optional(),
  endedAt: instantSchema.optional(),
  postedBy: namedRefSchema,
  sentAt: instantSchema.optional(),
  /** Only for those who may see who replied. */
  replies: noticeRepliesSchema.optional(),
  /** How the caller stands as one of those who are told. */
  mine: recipientStateSchema.optional(),
  /** The notice that has to follow, by type, and whether it is due. */
  followUp: namedIdSchema
    .extend({ isDue: z.boolean(), notice: z.string().optional() })
    .optional(),
  version: z.number().int(),
});
/** @public */
export type NoticeSummary = z.infer<typeof noticeSummarySchema>;

/** What may be done with a notice by the caller. @public */
export const noticeActionSchema = z.enum([
  'edit',
  'send',
  'start',
  'end',
  'update',
  'cancel',
  'close',
  'acknowledge',
  'chase',
  'remind',
  'severity',
  'recovery',
  'decision',
  'exclusions',
  'report',
  'review',
  'tickets',
  'answer',
  'followUp',
]);
/** @public */
export type NoticeAction = z.infer<typeof noticeActionSchema>;

/** What a list of notices may be narrowed down to. @public */
export const noticeFilterSchema = z.object({
  model: z.string().min(1).optional(),
  kind: noticeKindSchema.optional(),
  /** One state, or several by commas. */
  state: z.string().min(1).optional(),
  /** A system or module, by entity reference: also what depends on those named. */
  entity: entityRefSchema.optional(),
  /** Only those in which the caller has to reply. */
  mine: z.stringbool().optional(),
  q: z.string().trim().max(200).optional(),
});
/** @public */
export type NoticeFilter = z.input<typeof noticeFilterSchema>;

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
