import { z } from 'zod';
import { problemSchema } from './relations';
import { instantSchema } from './shared';

const articleRef = {
  /** Full reference of the documented entity. */
  entity: z.string().max(255),
  /** Path of the page within its docs, as TechDocs has it in addresses: `faq/`, empty for the first page. */
  page: z.string().max(500),
};

/** What `GET /faq/suggestions` takes. @public */
export const suggestionQuerySchema = z.strictObject({
  model: z.string().min(1),
  /** A service of the model. */
  module: z.string().optional(),
  q: z.string().trim().min(1).max(500),
});
/** @public */
export type SuggestionQuery = z.input<typeof suggestionQuerySchema>;

/** An article that may answer what somebody types. @public */
export const suggestedArticleSchema = z.object({
  ...articleRef,
  title: z.string(),
  /** An excerpt around the words. */
  text: z.string(),
  /** Path in the portal. */
  url: z.string(),
  /** How often it was said to have helped, of those who said. */
  helped: z.number().int(),
  said: z.number().int(),
});
/** @public */
export type SuggestedArticle = z.infer<typeof suggestedArticleSchema>;

/** What may answer it before a request: articles that the caller may read, known errors. @public */
export const suggestionsSchema = z.object({
  articles: z.array(suggestedArticleSchema),
  knownErrors: z.array(problemSchema.extend({ words: z.array(z.string()) })),
  /** The portal's search did not answer in time: only what is known here. */
  partial: z.boolean(),
});
/** @public */
export type Suggestions = z.infer<typeof suggestionsSchema>;

/** What happens in one visit to Get help or to the form, by one person, about one thing. @public */
export const visitEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('searched'),
    text: z.string().trim().min(1).max(500),
    /** How many answers were shown. */
    results: z.number().int().min(0),
  }),
  z.strictObject({
    type: z.literal('opened'),
    ...articleRef,
    title: z.string().max(300),
  }),
  /** "This solved it": an article, a known error, or a super user. */
  z.strictObject({
    type: z.literal('solved'),
    by: z.enum(['article', 'knownError', 'superUser', 'other']),
    entity: articleRef.entity.optional(),
    page: articleRef.page.optional(),
    problem: z.string().max(100).optional(),
  }),
  z.strictObject({ type: z.literal('stepTicked'), step: z.string().max(100) }),
  /** Closed without a request. */
  z.strictObject({ type: z.literal('left') }),
]);
/** @public */
export type VisitEvent = z.input<typeof visitEventSchema>;

/** What `POST /visits/{visit}/events` takes; the id is made by the client, a version 4 UUID. @public */
export const recordVisitSchema = z.strictObject({
  model: z.string().min(1),
  module: z.string().optional(),
  events: z.array(visitEventSchema).min(1).max(50),
});
/** @public */
export type RecordVisit = z.input<typeof recordVisitSchema>;

/** What an article was good for. @public */
export const articleUseSchema = z.object({
  ...articleRef,
  title: z.string(),
  /** Path in the portal. */
  url: z.string(),
  views: z.number().int(),
  helped: z.number().int(),
  didNotHelp: z.number().int(),
  /** Visits that it solved, as people said. */
  solved: z.number().int(),
  /** Visits in which it was opened and no request followed. */
  likelySolved: z.number().int(),
  /** Visits in which it was opened and a request followed all the same. */
  raised: z.number().int(),
  changedAt: instantSchema.optional(),
  /** Why somebody should look at it: not touched for a year; many say that it did not help. */
  stale: z.array(z.enum(['old', 'unhelpful'])),
});
/** @public */
export type ArticleUse = z.infer<typeof articleUseSchema>;

/** What `GET /models/…/self-help` answers: how much ends before a request, and how. @public */
export const selfHelpReportSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  visits: z.number().int(),
  /** People said so. */
  solved: z.number().int(),
  /** An article was opened and nothing was raised. */
  likelySolved: z.number().int(),
  raised: z.number().int(),
  /** Requests in this time, and what was tried before them (S1-35). */
  requests: z.object({
    total: z.number().int(),
    withSteps: z.number().int(),
    withSuperUser: z.number().int(),
    withArticle: z.number().int(),
    nothingTried: z.number().int(),
    steps: z.array(
      z.object({ id: z.string(), text: z.string(), count: z.number().int() }),
    ),
  }),
  questions: z.object({
    asked: z.number().int(),
    solved: z.number().int(),
    becameTickets: z.number().int(),
  }),
  articles: z.array(articleUseSchema),
  /** What was looked for in vain, most often first. */
  searchesWithoutResult: z.array(
    z.object({
      text: z.string(),
      count: z.number().int(),
      lastAt: instantSchema,
    }),
  ),
});
/** @public */
export type SelfHelpReport = z.infer<typeof selfHelpReportSchema>;

/** @public */
export const selfHelpReportQuerySchema = z.strictObject({
  /** Default: 30 days before `to`. */
  from: instantSchema.optional(),
  /** Default: now. */
  to: instantSchema.optional(),
});
/** @public */
export type SelfHelpReportQuery = z.input<typeof selfHelpReportQuerySchema>;
