import { z } from 'zod';
import {
  faqDocumentSchema,
  knownErrorDocumentSchema,
  responsibilityDocumentSchema,
  searchDocumentQuerySchema,
  superUserDocumentSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().optional() });

const shared = {
  method: 'get',
  caller: 'service',
  query: searchDocumentQuerySchema,
} as const;

/** What the portal's search indexes; for other plugins of the portal only. @public */
export const searchDocumentEndpoints = {
  getSuperUserDocuments: defineEndpoint({
    ...shared,
    operationId: 'getSuperUserDocuments',
    path: '/search-documents/super-users',
    summary: 'Super users of all models, for search.',
    response: pageOf(superUserDocumentSchema),
  }),
  getFaqDocuments: defineEndpoint({
    ...shared,
    operationId: 'getFaqDocuments',
    path: '/search-documents/faq',
    summary: 'Published entries of the FAQ of all models, for search.',
    response: pageOf(faqDocumentSchema),
  }),
  getKnownErrorDocuments: defineEndpoint({
    ...shared,
    operationId: 'getKnownErrorDocuments',
    path: '/search-documents/known-errors',
    summary: 'Known errors of all models, for search.',
    response: pageOf(knownErrorDocumentSchema),
  }),
  getResponsibilityDocuments: defineEndpoint({
    ...shared,
    operationId: 'getResponsibilityDocuments',
    path: '/search-documents/responsibilities',
    summary: 'Tasks of all responsibility matrices, for search.',
    response: pageOf(responsibilityDocumentSchema),
  }),
};
