import { z } from 'zod';
import {
  acknowledgeNoticeSchema,
  answeredTicketsSchema,
  answerNoticeTicketsSchema,
  chaseRecipientSchema,
  checklistSchema,
  editNoticeSchema,
  fileIncidentReportSchema,
  incidentReportDraftSchema,
  linkNoticeTicketsSchema,
  noticeFilterSchema,
  noticePreviewSchema,
  noticeRecipientSchema,
  noticeSchema,
  noticeStepSchema,
  noticeSummarySchema,
  noticeTypeSchema,
  pageQuerySchema,
  postNoticeSchema,
  tickStepSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader, versionHeader } from './headers';

const params = z.strictObject({ notice: z.string().min(1) });
const headers = versionHeader('the notice');
const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item) });

/** The operations on notices: what is told, to whom, and who replied. @public */
export const noticeEndpoints = {
  getNotices: defineEndpoint({
    operationId: 'getNotices',
    method: 'get',
    path: '/notices',
    summary: 'Notices that the caller may see, those that come next first.',
    query: z.strictObject({
      ...noticeFilterSchema.shape,
      ...pageQuerySchema.shape,
    }),
    response: z.object({
      items: z.array(noticeSummarySchema),
      nextCursor: z.string().optional(),
      totalCount: z.number().int().optional(),
    }),
    otherMedia: ['text/csv'],
  }),
  getNoticeTypes: defineEndpoint({
    operationId: 'getNoticeTypes',
    method: 'get',
    path: '/notice-types',
    summary: 'What may be posted in a model, by whom, and what it has to say.',
    query: z.strictObject({ model: z.string().min(1) }),
    response: listOf(noticeTypeSchema),
  }),
  previewNotice: defineEndpoint({
    operationId: 'previewNotice',
    method: 'post',
    path: '/notices/preview',
    summary: 'Whom a notice would reach, and what to know before it is sent.',
    body: postNoticeSchema.partial({ title: true, text: true }),
    response: noticePreviewSchema,
  }),
  postNotice: defineEndpoint({
    operationId: 'postNotice',
    method: 'post',
    path: '/notices',
    summary: 'Posts a notice, or keeps it as a draft.',
    headers: idempotencyHeader,
    body: postNoticeSchema,
    status: 201,
    response: noticeSchema,
  }),
  getNotice: defineEndpoint({
    operationId: 'getNotice',
    method: 'get',
    path: '/notices/:notice',
    summary: 'A notice with what happened to it.',
    params,
    response: noticeSchema,
  }),
  editNotice: defineEndpoint({
    operationId: 'editNotice',
    method: 'patch',
    path: '/notices/:notice',
    summary:
      'Changes what a notice says; another time of a sent one asks for replies anew.',
    params,
    headers,
    body: editNoticeSchema,
    response: noticeSchema,
  }),
  stepNotice: defineEndpoint({
    operationId: 'stepNotice',
    method: 'post',
    path: '/notices/:notice/steps',
    summary: 'Sends, starts, ends, closes a notice, or says how it stands.',
    params,
    headers,
    body: noticeStepSchema,
    response: noticeSchema,
  }),
};

/** The operations on replies to notices. @public */
export const noticeReplyEndpoints = {
  getNoticeRecipients: defineEndpoint({
    operationId: 'getNoticeRecipients',
    method: 'get',
    path: '/notices/:notice/recipients',
    summary: 'Who was told, who replied, and whom to phone.',
    params,
    query: z.strictObject({
      /** Several by commas. */
      state: z.string().min(1).optional(),
    }),
    response: listOf(noticeRecipientSchema),
    otherMedia: ['text/csv'],
  }),
  acknowledgeNotice: defineEndpoint({
    operationId: 'acknowledgeNotice',
    method: 'post',
    path: '/notices/:notice/acknowledgements',
    summary: 'Confirms that the caller has got the notice.',
    params,
    body: acknowledgeNoticeSchema,
    response: noticeSchema,
  }),
  chaseRecipient: defineEndpoint({
    operationId: 'chaseRecipient',
    method: 'post',
    path: '/notices/:notice/chases',
    summary: 'Records a call to somebody who had not replied.',
    params,
    body: chaseRecipientSchema,
    status: 201,
    response: noticeRecipientSchema,
  }),
};

const checklistParams = params.extend({
  checklist: z.string().min(1),
  step: z.string().min(1),
});

/** The operations on interruptions of service: what is done about them. @public */
export const interruptionEndpoints = {
  tickNoticeStep: defineEndpoint({
    operationId: 'tickNoticeStep',
    method: 'put',
    path: '/notices/:notice/checklists/:checklist/steps/:step',
    summary: 'Ticks a step of what the model has people do.',
    params: checklistParams,
    headers,
    body: tickStepSchema,
    response: listOf(checklistSchema),
  }),
  draftIncidentReport: defineEndpoint({
    operationId: 'draftIncidentReport',
    method: 'get',
    path: '/notices/:notice/reports/draft',
    summary: "The model's form, filled in from what happened.",
    params,
    response: incidentReportDraftSchema,
  }),
  fileIncidentReport: defineEndpoint({
    operationId: 'fileIncidentReport',
    method: 'post',
    path: '/notices/:notice/reports',
    summary: 'Files an incident report.',
    params,
    headers,
    body: fileIncidentReportSchema,
    status: 201,
    response: noticeSchema,
  }),
  linkNoticeTickets: defineEndpoint({
    operationId: 'linkNoticeTickets',
    method: 'post',
    path: '/notices/:notice/tickets',
    summary: 'Links tickets about it, all or none.',
    params,
    headers,
    body: linkNoticeTicketsSchema,
    response: noticeSchema,
  }),
  answerNoticeTickets: defineEndpoint({
    operationId: 'answerNoticeTickets',
    method: 'post',
    path: '/notices/:notice/answers',
    summary: 'Answers all linked tickets together.',
    params,
    headers: idempotencyHeader,
    body: answerNoticeTicketsSchema,
    response: answeredTicketsSchema,
  }),
};
