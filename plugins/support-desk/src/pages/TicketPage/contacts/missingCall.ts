import type {
  CompiledModel,
  ContactEntry,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { phoneCallOf } from '../../RaiseRequestPage/form/phoneCall';
import { scaleOfTicket } from '../actions/forms/choices';

const PHONES = ['phone', 'mobile', 'tollFree'];
const OPEN = ['new', 'acknowledged', 'inProgress', 'waiting', 'reopened'];

/** The phone call that a priority asks for besides the request, as long as none is recorded (S1-24). */
export function missingCall(
  ticket: Pick<Ticket, 'priority' | 'requestType' | 'status'>,
  detail: Pick<ModelDetail, 'requestTypes'> & { model: CompiledModel },
  contacts: Pick<ContactEntry, 'channel' | 'direction'>[],
) {
  if (!ticket.priority || !OPEN.includes(ticket.status)) return undefined;
  const scale = scaleOfTicket(detail as ModelDetail, ticket);
  const priority = scale?.values[ticket.priority.id];
  const called = contacts.some(
    it => it.direction === 'out' && PHONES.includes(it.channel),
  );
  return priority && !called ? phoneCallOf(detail.model, priority) : undefined;
}
