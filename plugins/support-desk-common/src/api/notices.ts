import { z } from 'zod';
import { noticeRepliesSchema, recipientStateSchema } from './noticeReplies';
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
    'stepTicked',
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
  /** Only those to which a ticket is linked, by its id or key. */
  ticket: z.string().min(1).optional(),
  /** Only those in which the caller has to reply. */
  mine: z.stringbool().optional(),
  q: z.string().trim().max(200).optional(),
});
/** @public */
export type NoticeFilter = z.input<typeof noticeFilterSchema>;
