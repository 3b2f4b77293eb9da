import { z } from 'zod';
import { instantSchema, pageQuerySchema, namedRefSchema } from './shared';
import { namedIdSchema } from './superUsers';

/** @public */
export const candidateStatusSchema = z.enum([
  'open',
  'drafting',
  'proposed',
  'published',
  'dismissed',
  'merged',
]);
/** @public */
export type CandidateStatus = z.infer<typeof candidateStatusSchema>;

/** Something that is asked again and again and deserves an article. @public */
export const candidateSchema = z.object({
  id: z.string(),
  model: z.string(),
  modelTitle: z.string(),
  title: z.string(),
  description: z.string(),
  /** A service of the model. */
  module: namedIdSchema.optional(),
  status: candidateStatusSchema,
  /** `found`: by likeness; `added`: by a person. */
  origin: z.enum(['found', 'added']),
  /** Why these belong together: what they share, and the words. */
  because: z.object({
    /** `request type Query`, `module Rents`, `category Training`. */
    same: z.array(z.string()),
    words: z.array(z.string()),
    /** What the model calls often: 3 in 30 days; and whether that is to be confirmed. */
    threshold: z
      .object({
        count: z.number().int(),
        within: z.string(),
        confirm: z.array(z.string()).optional(),
      })
      .optional(),
  }),
  /** How many times it was asked, by how many people, from when to when. */
  count: z.number().int(),
  people: z.number().int(),
  firstAt: instantSchema.optional(),
  lastAt: instantSchema.optional(),
  assignee: namedRefSchema.optional(),
  dismissal: z
    .object({ reason: z.string(), by: namedRefSchema, at: instantSchema })
    .optional(),
  mergedInto: z.string().optional(),
  draft: z.string().optional(),
  /** Path in the portal of what came of it. */
  articleUrl: z.string().optional(),
  /** When that was published. */
  publishedAt: instantSchema.optional(),
  createdBy: namedRefSchema.optional(),
  version: z.number().int(),
});
/** @public */
export type Candidate = z.infer<typeof candidateSchema>;

/** One time that it was asked. Of what the caller may not see only the day is told. @public */
export const candidateMemberSchema = z.object({
  kind: z.enum(['ticket', 'question']),
  /** Absent: the caller may not see it. */
  id: z.string().optional(),
  key: z.string().optional(),
  summary: z.string().optional(),
  status: z.string().optional(),
  at: instantSchema,
  addedBy: namedRefSchema.optional(),
});
/** @public */
export type CandidateMember = z.infer<typeof candidateMemberSchema>;

/** @public */
export const candidateDetailSchema = candidateSchema.extend({
  members: z.array(candidateMemberSchema),
});
/** @public */
export type CandidateDetail = z.infer<typeof candidateDetailSchema>;

/** @public */
export const candidateQuerySchema = pageQuerySchema
  .extend({
    model: z.string().optional(),
    status: z
      .string()
      .optional()
      .describe(
        'Statuses, comma-separated; default: open, drafting, proposed.',
      ),
  })
  .strict();
/** @public */
export type CandidateQuery = z.input<typeof candidateQuerySchema>;

/** A page of candidates, of the models whose FAQ the caller may help to write. @public */
export const candidatePageSchema = z.object({
  items: z.array(candidateSchema),
  nextCursor: z.string().optional(),
  /** Models whose FAQ the caller may write: full references. */
  mayWriteIn: z.array(z.string()),
});
/** @public */
export type CandidatePage = z.infer<typeof candidatePageSchema>;

/** @public */
export const addCandidateSchema = z.strictObject({
  model: z.string().min(1),
  title: z.string().trim().min(3).max(200),
  description: z.string().trim().max(20_000).default(''),
  module: z.string().min(1).optional(),
  /** Ids or keys. */
  tickets: z.array(z.string().min(1)).max(200).default([]),
  questions: z.array(z.string().min(1)).max(200).default([]),
});
/** @public */
export type AddCandidate = z.input<typeof addCandidateSchema>;

/** @public */
export const editCandidateSchema = z
  .strictObject({
    title: z.string().trim().min(3).max(200),
    description: z.string().trim().max(20_000),
    module: z.string().min(1).nullable(),
    /** A user who may write in this FAQ. */
    assignee: z.string().min(1).nullable(),
  })
  .partial();
/** @public */
export type EditCandidate = z.input<typeof editCandidateSchema>;

/** @public */
export const candidateStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('dismiss'),
    reason: z.string().trim().min(1, 'is empty: say why').max(2000),
  }),
  z.strictObject({ step: z.literal('reopen') }),
  /** Puts this one into another, which goes on. */
  z.strictObject({ step: z.literal('merge'), into: z.string().min(1) }),
]);
/** @public */
export type CandidateStep = z.input<typeof candidateStepSchema>;
