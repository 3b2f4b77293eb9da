import { z } from 'zod';
import {
  escalatedTicketSchema,
  escalateTicketSchema,
  escalationsSchema,
  editVendorCaseSchema,
  levelCountsQuerySchema,
  levelCountsSchema,
  policyPreviewQuerySchema,
  policyPreviewSchema,
  recordLadderOutcomeSchema,
  ticketSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const ticket = z.string().min(1).describe('Id or key of a ticket: `IHMS-42`.');
const params = z.strictObject({ ticket });
const model = z.strictObject({ namespace: z.string(), name: z.string() });

const headers = {
  'If-Match':
    'The version of the ticket that the caller saw; another one answers 409 and changes nothing.',
};

/** The operations by which a request reaches the next party. @public */
export const escalationEndpoints = {
  getEscalations: defineEndpoint({
    operationId: 'getEscalations',
    method: 'get',
    path: '/tickets/:ticket/escalations',
    summary:
      'Where a ticket has been, where it can go and why not, and its ladder.',
    params,
    response: escalationsSchema,
  }),
  escalateTicket: defineEndpoint({
    operationId: 'escalateTicket',
    method: 'post',
    path: '/tickets/:ticket/escalations',
    summary:
      'Sends a ticket to another level, or takes the next step of its ladder.',
    params,
    headers: {
      ...headers,
      'Idempotency-Key': 'The same key twice raises one request.',
    },
    body: escalateTicketSchema,
    status: 201,
    response: escalatedTicketSchema,
  }),
  recordLadderOutcome: defineEndpoint({
    operationId: 'recordLadderOutcome',
    method: 'put',
    path: '/tickets/:ticket/escalations/:step/outcome',
    summary: 'Records how a step of the ladder ended.',
    params: z.strictObject({ ticket, step: z.coerce.number().int().min(1) }),
    headers,
    body: recordLadderOutcomeSchema,
    response: ticketSchema,
  }),
  getLevelCounts: defineEndpoint({
    operationId: 'getLevelCounts',
    method: 'get',
    path: '/models/:namespace/:name/level-counts',
    summary:
      'How many requests reached each level in a period, and how many ended there; for those who work on them or own the model.',
    params: model,
    query: levelCountsQuerySchema,
    response: levelCountsSchema,
  }),
  getPolicyPreview: defineEndpoint({
    operationId: 'getPolicyPreview',
    method: 'get',
    path: '/models/:namespace/:name/policy-preview',
    summary:
      'Who would be told what and when, of a request that nobody touches.',
    params: model,
    query: policyPreviewQuerySchema,
    response: policyPreviewSchema,
  }),
};

/** The operations on what is known of a ticket at the vendor. @public */
export const vendorEndpoints = {
  editVendorCase: defineEndpoint({
    operationId: 'editVendorCase',
    method: 'patch',
    path: '/tickets/:ticket/vendor',
    summary: 'Records reference, link, status or team at the vendor.',
    params,
    headers,
    body: editVendorCaseSchema,
    response: ticketSchema,
  }),
  sendVendorCase: defineEndpoint({
    operationId: 'sendVendorCase',
    method: 'post',
    path: '/tickets/:ticket/vendor/submissions',
    summary:
      "Sends a ticket to the vendor's portal, now or once more; it is delivered in the background.",
    params,
    headers,
    status: 202,
    response: ticketSchema,
  }),
};
