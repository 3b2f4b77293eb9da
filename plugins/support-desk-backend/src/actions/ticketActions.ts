import {
  createTicketSchema,
  ticketQuerySchema,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z as schema } from 'zod/v3';
import type { CommentService } from '../comments/CommentService';
import { parseInput } from '../http';
import type { TicketService } from '../tickets/TicketService';
import type { TicketGate } from '../tickets/work';
import { ADDS, READS, type SupportActions } from './SupportActions';

interface TicketActionOptions {
  tickets: TicketService;
  comments: Pick<CommentService, 'create'>;
  gate: TicketGate;
}

const TICKET = 'Key or id of a ticket: IHMS-42.';

/** A ticket in brief, for whoever asks how it stands. */
function ticketSchema(z: typeof schema) {
  return z.object({
    key: z.string(),
    model: z.string(),
    requestType: z.string(),
    summary: z.string(),
    status: z.string(),
    level: z.string(),
    priority: z.string().optional(),
    team: z.string().optional(),
    assignee: z.string().optional(),
    waitingFor: z.string().optional(),
    resolution: z.string().optional(),
    createdAt: z.string(),
    nextDueAt: z.string().nullable().describe('What is promised next.'),
    promises: z.array(
      z.object({
        title: z.string(),
        state: z.string(),
        dueAt: z.string().nullable(),
      }),
    ),
    version: z.number().int(),
    link: z.string().describe('Path in the portal.'),
  });
}

/** Tickets of the caller, or that the caller may see. */
export function addTicketActions(
  actions: SupportActions,
  { tickets, comments, gate }: TicketActionOptions,
) {
  actions.add({
    name: 'log-ticket',
    title: 'Log a ticket',
    description:
      'Logs a ticket in the name of the caller and starts its clocks. Ask find-help first: it says the model and the request type, and what to try before. Where something is missing or not allowed, the error names each field with what is allowed. Ask the person before you confirm something in their name.',
    attributes: ADDS,
    schema: {
      input: z =>
        z.object({
          model: z.string().describe('A support model, namespace/name.'),
          requestType: z.string(),
          summary: z.string().min(3).max(200),
          description: z.string().max(20_000).optional().describe('Markdown.'),
          module: z.string().optional().describe('A service of the model.'),
          priority: z.string().optional(),
          fields: z
            .record(z.unknown())
            .optional()
            .describe('Answers by id of the field: see list-request-types.'),
          confirmed: z
            .record(z.boolean())
            .optional()
            .describe('What the person confirmed: { "tried": true }.'),
          onBehalfOf: z.string().optional().describe('Reference of a user.'),
          idempotencyKey: z
            .string()
            .max(200)
            .optional()
            .describe('The same key twice makes one ticket.'),
        }),
      output: ticketSchema,
    },
    act: async ({ idempotencyKey, ...request }, caller) =>
      describe(
        await tickets.create(parseInput(createTicketSchema, request, 'input'), {
          caller,
          idempotencyKey,
        }),
      ),
  });

  actions.add({
    name: 'get-ticket-status',
    title: 'Status of a ticket',
    description:
      'How a ticket stands: its status, who works on it, what it waits for and what is promised by when.',
    attributes: READS,
    schema: {
      input: z => z.object({ ticket: z.string().describe(TICKET) }),
      output: ticketSchema,
    },
    act: async ({ ticket }, caller) =>
      describe(await tickets.get(ticket, { caller })),
  });

  actions.add({
    name: 'list-my-tickets',
    title: 'List my tickets',
    description:
      'The tickets that the caller logged or that were logged for the caller, those that are due next first.',
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          status: z
            .string()
            .optional()
            .describe(
              'Statuses, comma-separated; open for all that are not closed. Default: open.',
            ),
          limit: z.number().int().min(1).max(50).optional(),
        }),
      output: z => z.object({ tickets: z.array(ticketSchema(z)) }),
    },
    act: async ({ status = 'open', limit = 20 }, caller) => {
      const query = { scope: 'mine', status, limit };
      const { items } = await tickets.list(
        parseInput(ticketQuerySchema, query, 'input'),
        { caller },
      );
      return { tickets: items.map(describe) };
    },
  });

  actions.add({
    name: 'comment-on-ticket',
    title: 'Reply in a ticket',
    description:
      'Adds a public reply to a ticket in the name of the caller. The other side is told of it.',
    attributes: ADDS,
    schema: {
      input: z =>
        z.object({
          ticket: z.string().describe(TICKET),
          text: z.string().min(1).max(20_000).describe('Markdown.'),
        }),
      output: z => z.object({ comment: z.string(), at: z.string() }),
    },
    act: async ({ ticket, text }, caller) => {
      const { version } = await tickets.get(ticket, { caller });
      const comment = {
        body: text,
        internal: false,
        meets: [],
        attachments: [],
      };
      const visit = await gate.enter(ticket, caller);
      const { id, at } = await comments.create(visit, version, comment);
      return { comment: id, at };
    },
  });
}

function describe(ticket: Ticket) {
  const { priority, team, assignee, waiting, resolution } = ticket;
  return {
    key: ticket.key,
    model: ticket.model,
    requestType: ticket.requestType.title,
    summary: ticket.summary,
    status: ticket.modelStatus?.title ?? ticket.status,
    level: ticket.level.title,
    ...(priority && { priority: priority.title }),
    ...(team && { team: team.title }),
    ...(assignee && { assignee: assignee.title }),
    ...(waiting && { waitingFor: `${waiting.for}: ${waiting.reason}` }),
    ...(resolution && { resolution: resolution.text }),
    createdAt: ticket.createdAt,
    nextDueAt: ticket.nextDueAt,
    promises: ticket.clocks.map(({ title, state, dueAt }) => ({
      title,
      state,
      dueAt,
    })),
    version: ticket.version,
    link: `/support/tickets/${ticket.key}`,
  };
}
