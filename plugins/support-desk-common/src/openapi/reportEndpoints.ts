import { z } from 'zod';
import {
  reportQuerySchema,
  reportReviewSchema,
  reportSchema,
  reportSummarySchema,
  reviewReportSchema,
  tickReportActionSchema,
  ticketExportQuerySchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader } from './headers';

const params = z.strictObject({ report: z.string().min(1) });

/** The operations on reports. @public */
export const reportEndpoints = {
  getReports: defineEndpoint({
    operationId: 'getReports',
    method: 'get',
    path: '/reports',
    summary: 'Reports that the caller may see, and what is due.',
    query: z.strictObject({ model: z.string().min(1).optional() }),
    response: z.object({ items: z.array(reportSummarySchema) }),
  }),
  exportTickets: defineEndpoint({
    operationId: 'exportTickets',
    method: 'get',
    path: '/reports/tickets',
    summary:
      'Every ticket of some months with its times, as CSV of any length.',
    query: ticketExportQuerySchema,
    response: z.string(),
    rawResponse: ['text/csv'],
  }),
  getReport: defineEndpoint({
    operationId: 'getReport',
    method: 'get',
    path: '/reports/:report',
    summary:
      'A report of one period: as it was frozen, or as it stands while the period runs.',
    params,
    query: reportQuerySchema,
    response: reportSchema,
    otherMedia: ['text/csv'],
  }),
  reviewReport: defineEndpoint({
    operationId: 'reviewReport',
    method: 'post',
    path: '/reports/:report/reviews',
    summary: 'Records what came of looking at a report, as its reviewer.',
    params,
    headers: idempotencyHeader,
    body: reviewReportSchema,
    status: 201,
    response: reportReviewSchema,
  }),
  tickReportAction: defineEndpoint({
    operationId: 'tickReportAction',
    method: 'put',
    path: '/reports/:report/reviews/:review/actions/:action',
    summary:
      'Says that an action of a review is done, or takes that back; as its owner or as a reviewer.',
    params: params.extend({
      review: z.string().min(1),
      action: z.coerce.number().int().min(1),
    }),
    body: tickReportActionSchema,
    response: reportReviewSchema,
  }),
  sendReport: defineEndpoint({
    operationId: 'sendReport',
    method: 'post',
    path: '/reports/:report/deliveries',
    summary: 'Sends a report to those whom the model names, also once more.',
    params,
    headers: idempotencyHeader,
    body: reportQuerySchema.omit({ section: true }).required({ period: true }),
    response: reportSchema,
  }),
};
