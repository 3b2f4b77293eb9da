import {
  redactModel,
  type CompiledContact,
  type ModelAccess,
  type TicketCall,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../tickets/describeTicket';
import type { MadeCall } from './madeCalls';
import type { NeededCall } from './neededCalls';
import { PHONES } from './phones';

/** A call that a ticket takes, and whether it was made. */
export interface StandingCall extends NeededCall {
  made?: MadeCall;
}

/** Calls as the caller may see them: number and menu are for those who may use the contact (P-12, S0-104). */
export function describeCalls(
  calls: StandingCall[],
  access: ModelAccess,
  names: Names,
): TicketCall[] {
  if (calls.length === 0) return [];
  const { contacts } = redactModel(access).model;
  return calls.map(({ contact: { id, title }, made }) => {
    const phone = phoneOf(contacts[id]);
    return {
      contact: id,
      title,
      ...(phone && { number: phone.value }),
      ...(phone && phone.menu.length > 0 && { menu: phone.menu }),
      ...(made && {
        madeAt: made.at.toISOString(),
        ...(made.by && { by: named(made.by, names) }),
      }),
    };
  });
}

function phoneOf({ channels, people }: CompiledContact) {
  return [channels, ...people.map(it => it.channels)]
    .flatMap(it => Object.values(it))
    .find(it => PHONES.includes(it.kind));
}
