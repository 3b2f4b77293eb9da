import { z } from 'zod';
import {
  articleFeedbackSchema,
  articleQuerySchema,
  articleSchema,
  draftSchema,
  editDraftSchema,
  missingWordSchema,
  previewRequestSchema,
  previewSchema,
  publishDraftSchema,
  startDraftSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { versionHeader } from './headers';

const params = z.strictObject({ draft: z.string().min(1) });
const headers = versionHeader('the draft');

/** The operations on drafts of articles. @public */
export const draftEndpoints = {
  getDrafts: defineEndpoint({
    operationId: 'getDrafts',
    method: 'get',
    path: '/faq/drafts',
    summary: 'Articles that are being written, the latest first.',
    query: z.strictObject({ model: z.string().optional() }),
    response: z.object({ items: z.array(draftSchema) }),
  }),
  startDraft: defineEndpoint({
    operationId: 'startDraft',
    method: 'post',
    path: '/faq/drafts',
    summary:
      'Starts an article, from a candidate or from a page that exists. One that is being written already is answered as it is.',
    body: startDraftSchema,
    status: 201,
    response: draftSchema,
  }),
  getDraft: defineEndpoint({
    operationId: 'getDraft',
    method: 'get',
    path: '/faq/drafts/:draft',
    summary: 'A draft, and how far its publication has come.',
    params,
    response: draftSchema,
  }),
  editDraft: defineEndpoint({
    operationId: 'editDraft',
    method: 'patch',
    path: '/faq/drafts/:draft',
    summary: 'Saves a draft.',
    params,
    headers,
    body: editDraftSchema,
    response: draftSchema,
  }),
  deleteDraft: defineEndpoint({
    operationId: 'deleteDraft',
    method: 'delete',
    path: '/faq/drafts/:draft',
    summary: 'Throws a draft away; its candidate is open again.',
    params,
    headers,
    status: 204,
    response: z.undefined(),
  }),
  addDraftImage: defineEndpoint({
    operationId: 'addDraftImage',
    method: 'post',
    path: '/faq/drafts/:draft/images',
    summary: 'Adds an image, which is the body, to be shown in the article.',
    params,
    query: z.strictObject({ name: z.string().min(1).max(200) }),
    rawBody: 'application/octet-stream',
    status: 201,
    response: z.object({ draft: draftSchema, markdown: z.string() }),
  }),
  publishDraft: defineEndpoint({
    operationId: 'publishDraft',
    method: 'post',
    path: '/faq/drafts/:draft/publication',
    summary:
      'Publishes an article to where the docs live. A page that was changed there meanwhile answers 409 with what it says now.',
    params,
    headers,
    body: publishDraftSchema,
    response: draftSchema,
  }),
  previewArticle: defineEndpoint({
    operationId: 'previewArticle',
    method: 'post',
    path: '/faq/previews',
    summary: 'Shows Markdown as TechDocs will.',
    body: previewRequestSchema,
    response: previewSchema,
  }),
};

/** The operations for readers of articles. @public */
export const articleEndpoints = {
  getArticle: defineEndpoint({
    operationId: 'getArticle',
    method: 'get',
    path: '/faq/article',
    summary: 'What the caller may do at the end of a page of TechDocs.',
    query: articleQuerySchema,
    response: articleSchema,
  }),
  viewArticle: defineEndpoint({
    operationId: 'viewArticle',
    method: 'post',
    path: '/faq/article/views',
    summary: 'Counts that a page was opened; not by whom.',
    body: articleQuerySchema.extend({ title: z.string().max(300) }),
    status: 204,
    response: z.undefined(),
  }),
  rateArticle: defineEndpoint({
    operationId: 'rateArticle',
    method: 'put',
    path: '/faq/article/feedback',
    summary: 'Says whether a page answered the question, and what was missing.',
    body: articleFeedbackSchema,
    response: articleSchema,
  }),
  getMissingWords: defineEndpoint({
    operationId: 'getMissingWords',
    method: 'get',
    path: '/models/:namespace/:name/missing-words',
    summary: 'What readers said was missing; for those who write the FAQ.',
    params: z.strictObject({ namespace: z.string(), name: z.string() }),
    response: z.object({ items: z.array(missingWordSchema) }),
  }),
};
