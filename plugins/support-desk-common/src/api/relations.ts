import { z } from 'zod';
import { instantSchema, namedRefSchema } from './shared';
import { ticketStatusSchema } from './tickets';

/** How a ticket belongs to another: this one is a duplicate of, is caused by, has to do with, is a part of the other. @public */
export const linkKindSchema = z.enum([
  'duplicateOf',
  'causedBy',
  'relatedTo',
  'childOf',
]);
/** @public */
export type LinkKind = z.infer<typeof linkKindSchema>;

/** A ticket in the words of a list of others. @public */
export const ticketMentionSchema = z.object({
  id: z.string(),
  key: z.string(),
  summary: z.string(),
  status: ticketStatusSchema,
  statusTitle: z.string().optional(),
  level: z.string(),
});

/** A link, seen from a ticket. @public */
export const ticketLinkSchema = z.object({
  kind: linkKindSchema,
  /** `out`: as the kind says; `in`: the other way round. */
  direction: z.enum(['out', 'in']),
  /** Of a ticket that the caller may not see, only its key. */
  ticket: ticketMentionSchema.partial().required({ key: true }),
});
/** @public */
export type TicketLink = z.infer<typeof ticketLinkSchema>;

/** @public */
export const createLinkSchema = z.strictObject({
  kind: linkKindSchema,
  /** Id or key. */
  ticket: z.string().min(1),
});
/** @public */
export type CreateLink = z.input<typeof createLinkSchema>;

/** A problem in ITIL's sense: the cause of one or more tickets; with a work-around it is a known error. @public */
export const problemSchema = z.object({
  id: z.string(),
  /** `IHMS-P3`. */
  key: z.string(),
  model: z.string(),
  module: z.string().optional(),
  title: z.string(),
  description: z.string(),
  workaround: z.string().optional(),
  cause: z.string().optional(),
  status: z.enum(['open', 'knownError', 'resolved']),
  createdBy: namedRefSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: z.number().int(),
  /** How many tickets it gathers, all and still open. */
  tickets: z.number().int(),
  openTickets: z.number().int(),
  /** Whether the caller may change it. */
  mayEdit: z.boolean().optional(),
});
/** @public */
export type Problem = z.infer<typeof problemSchema>;

/** A problem with the tickets that it gathers, as far as the caller may see them. @public */
export const problemDetailSchema = problemSchema.extend({
  gathered: z.array(ticketMentionSchema),
});
/** @public */
export type ProblemDetail = z.infer<typeof problemDetailSchema>;

/** A page of problems. @public */
export const problemPageSchema = z.object({
  items: z.array(problemSchema),
  nextCursor: z.string().optional(),
  /** References of the models in which the caller may open a problem. */
  mayOpenIn: z.array(z.string()).optional(),
});
/** @public */
export type ProblemPage = z.infer<typeof problemPageSchema>;

/** @public */
export const createProblemSchema = z.strictObject({
  model: z.string().min(1),
  module: z.string().min(1).optional(),
  title: z.string().trim().min(3).max(200),
  description: z.string().max(20_000).default(''),
  workaround: z.string().trim().max(20_000).optional(),
  /** Ids or keys of tickets that it gathers. */
  tickets: z.array(z.string().min(1)).max(200).default([]),
});
/** @public */
export type CreateProblem = z.input<typeof createProblemSchema>;

/** @public */
export const editProblemSchema = z
  .strictObject({
    title: z.string().trim().min(3).max(200),
    description: z.string().max(20_000),
    workaround: z.string().trim().max(20_000).nullable(),
    cause: z.string().trim().max(20_000).nullable(),
    module: z.string().min(1).nullable(),
    status: z.enum(['open', 'knownError', 'resolved']),
  })
  .partial();
/** @public */
export type EditProblem = z.input<typeof editProblemSchema>;

/** What looks like the same thing, while somebody writes. @public */
export const similarSchema = z.object({
  tickets: z.array(
    ticketMentionSchema.extend({
      createdAt: instantSchema,
      sameModule: z.boolean(),
      /** People who have it, the requester included. */
      affected: z.number().int(),
      /** Words by which it was found. */
      words: z.array(z.string()),
    }),
  ),
  problems: z.array(problemSchema.extend({ words: z.array(z.string()) })),
});
/** @public */
export type Similar = z.infer<typeof similarSchema>;

/** What `GET /tickets/similar` takes. @public */
export const similarQuerySchema = z.object({
  model: z.string().min(1),
  module: z.string().optional(),
  text: z.string().min(1).max(2000),
  /** Left out of the answer: the ticket itself. */
  except: z.string().optional(),
});
/** @public */
export type SimilarQuery = z.input<typeof similarQuerySchema>;
