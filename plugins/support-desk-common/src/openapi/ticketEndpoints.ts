import { z } from 'zod';
import {
  createTicketSchema,
  ticketClockSchema,
  ticketQuerySchema,
  ticketSchema,
  timelineEntrySchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const params = z.strictObject({
  ticket: z.string().min(1).describe('Id or key of a ticket: `IHMS-42`.'),
});

const query = ticketQuerySchema.strict();

const count = z.number().int();

/** The operations on tickets. @public */
export const ticketEndpoints = {
  createTicket: defineEndpoint({
    operationId: 'createTicket',
    method: 'post',
    path: '/tickets',
    summary: 'Logs a ticket and starts its clocks.',
    headers: {
      'Idempotency-Key':
        'A text of at most 200 characters; the same key and body twice make one ticket.',
    },
    body: createTicketSchema,
    status: 201,
    response: ticketSchema,
  }),
  getTickets: defineEndpoint({
    operationId: 'getTickets',
    method: 'get',
    path: '/tickets',
    summary:
      'Lists the tickets that the caller may see. The segments of clocks are left out, and the total is told with the first page. As CSV, the whole list.',
    otherMedia: ['text/csv'],
    query,
    response: z.object({
      items: z.array(ticketSchema),
      nextCursor: z.string().optional(),
      totalCount: count.optional(),
    }),
  }),
  getTicketCounts: defineEndpoint({
    operationId: 'getTicketCounts',
    method: 'get',
    path: '/tickets/counts',
    summary:
      'How many tickets of a filter are in each state of their next due time, and in each scope.',
    query,
    response: z.object({
      overdue: count,
      atRisk: count,
      running: count,
      paused: count,
      none: count,
      total: count,
      mine: count,
      team: count,
      all: count,
    }),
  }),
  getTicket: defineEndpoint({
    operationId: 'getTicket',
    method: 'get',
    path: '/tickets/:ticket',
    summary: 'A ticket with its clocks, now.',
    params,
    response: ticketSchema,
  }),
  getTimeline: defineEndpoint({
    operationId: 'getTimeline',
    method: 'get',
    path: '/tickets/:ticket/timeline',
    summary: 'The history of a ticket, from the beginning.',
    params,
    response: z.object({
      items: z.array(timelineEntrySchema),
      totalCount: count,
    }),
  }),
  getClocks: defineEndpoint({
    operationId: 'getClocks',
    method: 'get',
    path: '/tickets/:ticket/clocks',
    summary: 'The clocks of a ticket, now.',
    params,
    response: z.object({ items: z.array(ticketClockSchema) }),
  }),
};
