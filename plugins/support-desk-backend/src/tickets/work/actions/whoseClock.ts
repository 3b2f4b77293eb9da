import {
  rolesOf,
  type CompiledModel,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../../../clocks/types';
import type { StoredTicket } from '../../TicketStore';

/** Roles and parties whose promise a clock is: those whom its target names, else the party that gives the level. */
function responsibleFor(
  { id }: StoredClock,
  { level, snapshot }: StoredTicket,
  { levels }: CompiledModel,
): string[] {
  const named = snapshot.targets[id].responsible.map(it => it.id);
  const giver = levels[level]?.party;
  return named.length > 0 || !giver ? named : [giver];
}

/** Whether a clock is the promise of a vendor alone. */
export function isOfVendor(
  clock: StoredClock,
  ticket: StoredTicket,
  model: CompiledModel,
): boolean {
  const { roles, parties } = model;
  const responsible = responsibleFor(clock, ticket, model);
  return (
    responsible.length > 0 &&
    responsible.every(it => parties[roles[it]?.party ?? it]?.side === 'vendor')
  );
}

/**
 * The clocks that somebody's doing can meet: the promise of a vendor is kept by the vendor's people, not by those who passed the
 * ticket on to them.
 */
export function clocksKeptBy(
  who: RoleContext,
  ticket: StoredTicket,
): StoredClock[] {
  const held = rolesOf(who);
  return ticket.clocks.filter(
    clock =>
      !isOfVendor(clock, ticket, who.model) ||
      responsibleFor(clock, ticket, who.model).some(it => held.has(it)),
  );
}

/** The clocks that are the promise of a vendor, and of these people there. */
export function promisesOf(
  who: RoleContext,
  ticket: StoredTicket,
): StoredClock[] {
  return clocksKeptBy(who, ticket).filter(it =>
    isOfVendor(it, ticket, who.model),
  );
}
