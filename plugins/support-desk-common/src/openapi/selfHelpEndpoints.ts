import { z } from 'zod';
import {
  recordVisitSchema,
  selfHelpReportQuerySchema,
  selfHelpReportSchema,
  suggestionQuerySchema,
  suggestionsSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

/** The operations by which requests are spared. @public */
export const selfHelpEndpoints = {
  getSuggestions: defineEndpoint({
    operationId: 'getSuggestions',
    method: 'get',
    path: '/faq/suggestions',
    summary: 'Articles and known errors that may answer what somebody types.',
    query: suggestionQuerySchema,
    response: suggestionsSchema,
  }),
  recordVisit: defineEndpoint({
    operationId: 'recordVisit',
    method: 'post',
    path: '/visits/:visit/events',
    summary:
      'Keeps what happened before a request, or instead of one. Not kept: who it was.',
    params: z.strictObject({ visit: z.uuid() }),
    body: recordVisitSchema,
    status: 204,
    response: z.undefined(),
  }),
  getSelfHelpReport: defineEndpoint({
    operationId: 'getSelfHelpReport',
    method: 'get',
    path: '/models/:namespace/:name/self-help',
    summary: 'How much ends before a request, by article; for its support.',
    params: z.strictObject({ namespace: z.string(), name: z.string() }),
    query: selfHelpReportQuerySchema,
    response: selfHelpReportSchema,
  }),
};
