import {
  holdersOf,
  rolesOf,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../../TicketStore';

/** The same in the light of somebody else, with the memberships that the directory of the model knows of. */
export function asSeenBy(context: RoleContext, user: string): RoleContext {
  const groups = Object.values(context.directory)
    .filter(group => group.members.includes(user))
    .map(group => group.ref);
  return { ...context, caller: { user, memberships: [user, ...groups] } };
}

/** For whom a ticket is: whoever asked, and whom they asked for. */
export function requestersOf({ reporter, onBehalfOf }: StoredTicket): string[] {
  return onBehalfOf ? [reporter, onBehalfOf] : [reporter];
}

/** Roles and parties of those for whom a ticket is. */
export function requesterRoles(
  context: RoleContext,
  ticket: StoredTicket,
): string[] {
  return requestersOf(ticket).flatMap(user => [
    ...rolesOf(asSeenBy(context, user)),
  ]);
}

/**
 * Whom a ticket concerns by their roles or parties: of roles that each agency fills, those of the requester's own. Where the catalog
 * names no members, the group itself.
 */
export function holdersFor(
  context: RoleContext,
  ticket: StoredTicket,
  ids: string[],
): string[] {
  const { model } = context;
  const found = ids.flatMap(id => {
    const holders = requestersOf(ticket).flatMap(user =>
      holdersOf(asSeenBy(context, user), id),
    );
    if (holders.length > 0) return holders;
    const entity = model.parties[id]?.entity;
    return model.roles[id]?.heldBy ?? (entity ? [entity] : []);
  });
  return [...new Set(found)];
}
