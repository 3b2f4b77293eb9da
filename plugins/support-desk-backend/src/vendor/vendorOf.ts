import type {
  CompiledContact,
  CompiledModel,
  CompiledParty,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  requestTypeOf,
  levelOf,
  modelOf,
  type TicketInModel,
} from '../tickets/work/actions/modelWords';
import { neededCalls } from './neededCalls';

/** The vendor with whom a ticket is. */
export interface TicketVendor {
  party: CompiledParty;
  /** Its contacts that take such a ticket, the ticket's own first. */
  contacts: CompiledContact[];
  /** The vendor's own people work on the ticket here: nobody has to report it to them. */
  worksHere: boolean;
}

/**
 * The vendor who manages a ticket (S1-21): that of its level, else of its contact, else the one whom its calls ring up.
 *
 * @returns undefined for a ticket with which no vendor has to do
 */
export function vendorOf(context: TicketInModel): TicketVendor | undefined {
  const { ticket } = context;
  const model = modelOf(context);
  const level = levelOf(context);
  const contacts = [
    ticket.contact,
    requestTypeOf(context)?.contact,
    ...(level?.contacts ?? []),
    ...neededCalls(context).map(it => it.contact.id),
  ].flatMap(id => model.contacts[id ?? ''] ?? []);
  const parties = [level?.party, ...contacts.map(it => it.party)];
  const party = parties
    .map(id => model.parties[id ?? ''])
    .find(it => it?.side === 'vendor');
  if (!party) return undefined;
  return {
    party,
    contacts: [...new Set(contacts.filter(it => it.party === party.id))],
    worksHere: groupsOf(party, model).includes(ticket.team ?? ''),
  };
}

function groupsOf(
  { entity, roles }: CompiledParty,
  model: CompiledModel,
): string[] {
  const held = roles.flatMap(id => model.roles[id]?.heldBy ?? []);
  return entity ? [entity, ...held] : held;
}
