import { namedInGroup } from './directory';
import { groupsOfType, usersOf, type RoleContext } from './roles';

/** Somebody who holds a role. @public */
export interface Holder {
  /** Full reference. */
  user: string;
  /** Where it is held by group: the group for which they hold it. */
  group?: string;
}

/** @public */
export interface Holders {
  /** Each person once. */
  holders: Holder[];
  /** Full references of the groups in which nobody holds it. */
  without: string[];
}

/**
 * All who hold a role or are of a party, whoever asks: where it is held by group, those of every active group (S0-15). {@link holdersOf}
 * answers those whom one caller may know.
 *
 * @public
 */
export function everyHolderOf(
  context: Omit<RoleContext, 'caller'>,
  id: string,
): Holders {
  const found = holdersIn(context, id, new Set());
  const users = new Map<string, Holder>();
  for (const it of found.holders) {
    if (!users.has(it.user)) users.set(it.user, it);
  }
  return {
    holders: [...users.values()],
    without: [...new Set(found.without)],
  };
}

function holdersIn(
  context: Omit<RoleContext, 'caller'>,
  id: string,
  asked: Set<string>,
): Holders {
  if (asked.has(id)) return { holders: [], without: [] };
  asked.add(id);
  const role = context.model.roles[id];
  const party = context.model.parties[id];
  const held = (ref: string) => ofGroup(ref, usersOf(context, ref), false);
  const parts = role
    ? [
        ...role.heldBy.map(held),
        ...role.includes.map(other => holdersIn(context, other, asked)),
        ...groupsOfType(context, role.membersOfEach).map(group =>
          ofGroup(group.ref, group.members, true),
        ),
        ...groupsOfType(context, role.namedByEach).map(group =>
          ofGroup(group.ref, namedInGroup(group, id), true),
        ),
      ]
    : [
        ...(party?.entity ? [held(party.entity)] : []),
        ...(party && !party.entity
          ? party.roles.map(other => holdersIn(context, other, asked))
          : []),
      ];
  return {
    holders: parts.flatMap(it => it.holders),
    without: parts.flatMap(it => it.without),
  };
}

function ofGroup(ref: string, users: string[], isHeldByGroup: boolean) {
  return {
    holders: users.map(user => ({
      user,
      ...(isHeldByGroup && { group: ref }),
    })),
    without: users.length === 0 ? [ref] : [],
  };
}
