import type {
  CompiledCategory,
  CompiledLevel,
  CompiledModel,
  CompiledPriority,
  CompiledRequestType,
  CompiledStatus,
  FieldProblem,
  WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../../../http';
import type { StoredTicket } from '../../TicketStore';
import type { WorkContext } from '../WorkContext';

/** A ticket, and what its model says today. */
export type TicketInModel = Pick<WorkContext, 'ticket' | 'access'>;

/** The model of a ticket as it is today. */
export function modelOf({
  access,
}: Pick<WorkContext, 'access'>): CompiledModel {
  return access.context.model;
}

/** Its level in today's model; undefined where the model has it no more. */
export function levelOf(context: TicketInModel): CompiledLevel | undefined {
  return own(modelOf(context).levels, context.ticket.level);
}

/** Its request type in today's model; undefined where the model has it no more. */
export function requestTypeOf(
  context: TicketInModel,
): CompiledRequestType | undefined {
  return own(modelOf(context).requestTypes, context.ticket.requestType);
}

/** The priorities that a type of request may have, by its own scale or by those of its routes (O0-8). */
export function prioritiesOf(
  model: CompiledModel,
  { priorities, routes }: CompiledRequestType,
): Record<string, CompiledPriority> {
  const scales = [priorities, ...routes.map(it => it.priorities)];
  return Object.assign(
    {},
    ...scales.map(scale => model.priorities[scale ?? '']?.values ?? {}),
  );
}

/** Whether the model says who alone may be answered: support then cannot close it without their word (S0-133). */
export function needsConfirmation(context: TicketInModel): boolean {
  return (requestTypeOf(context)?.replyTo.length ?? 0) > 0;
}

/**
 * An entry of the model that a request names.
 *
 * @throws MalformedRequestError that names the possible ones
 */
export function entryOf<T>(
  entries: Record<string, T>,
  id: string,
  field: string,
  what: string,
): T {
  const found = own(entries, id);
  if (found) return found;
  throw malformed(field, `'${id}' is not ${what}`, Object.keys(entries));
}

/** The error for one field of a request that cannot be meant. */
export function malformed(
  field: string,
  message: string,
  allowed?: string[],
): MalformedRequestError {
  const problem: FieldProblem = { field, message };
  return new MalformedRequestError([
    allowed ? { ...problem, allowed } : problem,
  ]);
}

/** A ticket with a status of its model, or with none. */
export function withModelStatus(
  ticket: StoredTicket,
  status: CompiledStatus | undefined,
): StoredTicket {
  const { modelStatus: _, ...snapshot } = ticket.snapshot;
  return status
    ? {
        ...ticket,
        modelStatus: status.id,
        snapshot: {
          ...snapshot,
          modelStatus: { id: status.id, title: status.title },
        },
      }
    : { ...ticket, modelStatus: undefined, snapshot };
}

/** A ticket with a category of its model. */
export function withCategory(
  ticket: StoredTicket,
  { id, title, definition, charge }: CompiledCategory,
): StoredTicket {
  const category = {
    id,
    title,
    ...(definition && { definition }),
    ...(charge && { charge }),
  };
  return {
    ...ticket,
    category: id,
    snapshot: { ...ticket.snapshot, category },
  };
}

const VENDOR_WORDS = /\b(vendor|supplier|provider|third party)\b/i;

/** On whom a status of the model waits, by its words: a party of the vendor's side, else the requester ('Waiting for Customer', S1-64). */
export function waitsFor(
  { title }: CompiledStatus,
  { parties }: CompiledModel,
): WaitingFor {
  const words = title.toLocaleLowerCase('en');
  const namesVendor = Object.values(parties).some(
    it =>
      it.side === 'vendor' && words.includes(it.title.toLocaleLowerCase('en')),
  );
  return namesVendor || VENDOR_WORDS.test(title) ? 'vendor' : 'requester';
}

function own<T>(entries: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
