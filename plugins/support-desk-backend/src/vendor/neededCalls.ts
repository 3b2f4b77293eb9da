import {
  checkRequires,
  type CompiledContact,
  type CompiledRequestType,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../tickets/TicketStore';
import {
  modelOf,
  prioritiesOf,
  requestTypeOf,
  type TicketInModel,
} from '../tickets/work/actions/modelWords';
import { PHONES } from './phones';

/** A call that has to be made before a request counts as reported. */
export interface NeededCall {
  contact: CompiledContact;
  /** Id of the field whose answer says when it was made. */
  evidence?: string;
}

/**
 * The contacts of a route that all have to be phoned, where a type of request begins by phone and its route names several of them: both
 * calls are needed (S0-101, S0-102). Those whom the model does not let the caller phone are none of theirs to call: the System
 * Administrator who reports an emergency does not ring themself (O0-10).
 *
 * @param contacts - of the route that applies
 */
export function callsOfRoute(
  type: CompiledRequestType,
  contacts: string[],
  { context }: ModelAccess,
): string[] {
  if (!beginsByPhone(type) || contacts.length < 2) return [];
  return contacts.filter(id => {
    const { requires, title } = context.model.contacts[id];
    return !checkRequires(requires, context, { subject: title });
  });
}

function beginsByPhone({ channels }: CompiledRequestType): boolean {
  return Object.entries(channels).some(
    ([kind, { use }]) => use === 'firstContact' && PHONES.includes(kind),
  );
}

/** The calls that a ticket takes: those of the route that it took, and those that its type and its priority ask for (S0-102, S1-68). */
export function neededCalls(context: TicketInModel): NeededCall[] {
  const { contacts } = modelOf(context);
  const type = requestTypeOf(context);
  if (!type) return [];
  const asked = conditionsOf(context, type).flatMap(it => it.phoneCall ?? []);
  // It may have become a request of another type since.
  const { calls: frozen = [] } = context.ticket.snapshot;
  const ofRoute = beginsByPhone(type) ? frozen : [];
  const all = [...asked, ...ofRoute.map(contact => ({ contact }))];
  const calls = new Map<string, NeededCall>();
  for (const { contact, ...call } of all) {
    if (calls.has(contact) || !Object.hasOwn(contacts, contact)) continue;
    calls.set(contact, { contact: contacts[contact], ...call });
  }
  return [...calls.values()];
}

function conditionsOf(context: TicketInModel, type: CompiledRequestType) {
  const priority = priorityOf(context.ticket, type, context);
  return [...type.requires, ...(priority?.requires ?? [])];
}

function priorityOf(
  { priority }: StoredTicket,
  type: CompiledRequestType,
  context: TicketInModel,
) {
  const known = prioritiesOf(modelOf(context), type);
  return Object.hasOwn(known, priority ?? '') ? known[priority!] : undefined;
}
