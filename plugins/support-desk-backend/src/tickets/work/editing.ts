import {
  validateRequest,
  type editTicketSchema,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { describeModule } from '../draftTicket';
import { InvalidAnswersError } from '../errors';
import type { StoredTicket } from '../TicketStore';
import { malformed, modelOf, requestTypeOf } from './actions/modelWords';
import type { Outcome, WorkContext } from './WorkContext';

/** What is to be edited, checked against its schema. */
export type TicketEdit = z.output<typeof editTicketSchema>;

/**
 * What an edit makes of a ticket; undefined: nothing is different.
 *
 * @throws MalformedRequestError for an unknown module
 * @throws InvalidAnswersError for answers that do not fit, or are not the caller's to give
 */
export function editTicket(
  context: WorkContext,
  edit: TicketEdit,
): Outcome | undefined {
  const { ticket: before } = context;
  const ticket: StoredTicket = {
    ...withModule(context, edit.module),
    summary: edit.summary ?? before.summary,
    description: edit.description ?? before.description,
    fields: answers(before.fields, edit.fields),
  };
  const problems = checkAnswers(
    context,
    ticket,
    Object.keys(edit.fields ?? {}),
  );
  if (problems.length > 0) throw new InvalidAnswersError(problems);

  const fields = differences(before, ticket);
  return fields.length > 0
    ? { ticket, events: [{ type: 'edited', data: { fields } }] }
    : undefined;
}

function withModule(
  context: WorkContext,
  said: TicketEdit['module'],
): StoredTicket {
  const { ticket } = context;
  if (said === undefined) return ticket;
  const { module: _, ...snapshot } = ticket.snapshot;
  if (said === null) {
    return { ...ticket, module: undefined, moduleEntity: undefined, snapshot };
  }
  const { services, title } = modelOf(context);
  const module = Object.values(services).find(
    it => it.id === said || it.entity === said,
  );
  if (!module) {
    throw malformed(
      'module',
      `'${said}' is not a service of ${title}`,
      Object.keys(services),
    );
  }
  return {
    ...ticket,
    module: module.id,
    moduleEntity: module.entity,
    snapshot: { ...snapshot, module: describeModule(module) },
  };
}

/** Those that are left out stay; `null` takes one away. */
function answers(
  before: Record<string, unknown>,
  said: Record<string, unknown> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...before, ...said }).filter(([, it]) => it !== null),
  );
}

/** What is wrong with the answers that were given, or has become wrong by them; what was wrong before stands in nobody's way. */
function checkAnswers(
  context: WorkContext,
  after: StoredTicket,
  given: string[],
): FieldProblem[] {
  const type = requestTypeOf(context);
  if (!type) return [];
  const check = ({ fields, module, description }: StoredTicket) =>
    validateRequest(type, modelOf(context), fields, 'submit', {
      now: context.now,
      module,
      description,
    });
  const before = new Set(check(context.ticket).map(it => it.field));
  const isSupport = context.sides.includes('support');
  const notTheirs = given.flatMap(id => {
    const { filledBy, title } = type.fields[id] ?? {};
    if (filledBy !== 'system' && (isSupport || filledBy !== 'support'))
      return [];
    const whose = filledBy === 'system' ? 'the portal' : 'support';
    return [
      { field: `fields.${id}`, message: `${title} is for ${whose} to answer` },
    ];
  });
  return [
    ...notTheirs,
    ...check(after).filter(
      it =>
        !before.has(it.field) || given.some(id => it.field === `fields.${id}`),
    ),
  ];
}

function differences(before: StoredTicket, after: StoredTicket) {
  const told = ({ summary, description, module, fields }: StoredTicket) => ({
    summary,
    description,
    module,
    ...Object.fromEntries(
      Object.entries(fields).map(([id, answer]) => [`fields.${id}`, answer]),
    ),
  });
  const [from, to]: Record<string, unknown>[] = [told(before), told(after)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter(field => !isDeepStrictEqual(from[field], to[field]))
    .map(field => ({
      field,
      from: from[field] ?? null,
      to: to[field] ?? null,
    }));
}
