import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SuperUserListing } from '../superUsers/SuperUserListings';

/** Who reads the tickets of a model because of what they do in it: full references of users and groups. */
export interface ModelReaders {
  supporters: string[];
  /** By the id of the service that they are super users of. */
  superUsers: Record<string, string[]>;
}

/**
 * Derives from a model who works in it: its owner, the owners of its levels, those who take levels over, and whoever stands on the
 * side of support; and who its super users are. Vendors do not read tickets in the portal.
 *
 * @param added - super users whom the model does not name
 */
export function readersOf(
  model: CompiledModel,
  added: Pick<SuperUserListing, 'user' | 'services'>[] = [],
): ModelReaders {
  const supportParties = Object.values(model.parties).filter(
    party => party.side === 'support',
  );
  const supporters = [
    model.owner,
    ...Object.values(model.levels).map(level => level.owner),
    ...Object.values(model.transitions)
      .filter(transition => transition.covers.levels.length > 0)
      .flatMap(({ from, to }) => [from, to]),
    ...supportParties.flatMap(party => [
      party.entity,
      ...party.roles.flatMap(role => model.roles[role].heldBy),
    ]),
    ...Object.values(model.contacts)
      .filter(({ party }) => supportParties.some(it => it.id === party))
      .map(contact => contact.entity),
  ];

  const superUsers: Record<string, string[]> = {};
  const add = (services: string[], refs: (string | undefined)[]) => {
    for (const service of services) {
      superUsers[service] = unique([...(superUsers[service] ?? []), ...refs]);
    }
  };
  for (const area of Object.values(model.superUsers?.areas ?? {})) {
    add(area.services, [area.group, ...area.people.map(it => it.user)]);
  }
  added.forEach(({ services, user }) => add(services, [user]));
  return { supporters: unique(supporters), superUsers };
}

function unique(refs: (string | undefined)[]): string[] {
  return [...new Set(refs.filter(ref => ref !== undefined))].sort();
}
