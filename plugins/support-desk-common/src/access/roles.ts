import type { CompiledModel } from '../model';
import {
  isActiveGroup,
  isClient,
  namedInGroup,
  type Caller,
  type Directory,
  type DirectoryGroup,
} from './directory';
import { afterPassing, localDate, type Passing } from './transitions';

/** In what light roles are looked at. @public */
export interface RoleContext {
  model: CompiledModel;
  directory: Directory;
  caller: Caller;
  now: Date;
  /** What has passed from one group to another where the question is asked (H2). */
  passed?: Passing[];
}

/** The ids of all roles and parties that the caller has in a model (P-05). @public */
export function rolesOf(context: RoleContext): Set<string> {
  const { roles, parties } = context.model;
  const ids = [...Object.keys(roles), ...Object.keys(parties)];
  return new Set(ids.filter(id => hasRole(context, id)));
}

/** Whether the caller has a role, or is of a party. @public */
export function hasRole(
  context: RoleContext,
  id: string,
  asked = new Set<string>(),
): boolean {
  if (id === 'requester') return true;
  if (asked.has(id)) return false;
  asked.add(id);
  const has = (other: string) => hasRole(context, other, asked);

  const role = context.model.roles[id];
  if (role) {
    return (
      role.heldBy.some(ref => isMember(context, ref)) ||
      role.includes.some(has) ||
      groupsOfType(context, role.membersOfEach).some(group =>
        isMember(context, group.ref),
      ) ||
      groupsOfType(context, role.namedByEach).some(group =>
        namedInGroup(group, id).includes(context.caller.user),
      )
    );
  }
  const party = context.model.parties[id];
  return party?.entity
    ? isMember(context, party.entity)
    : Boolean(party?.roles.some(has));
}

/**
 * The users who hold a role, to be named to the caller: where it is held by group, those of the caller's own groups; of those who hold it
 * for several clients, those of the caller's (S2-05).
 *
 * @returns full references, each once
 * @public
 */
export function holdersOf(
  context: RoleContext,
  id: string,
  asked = new Set<string>(),
): string[] {
  if (asked.has(id)) return [];
  asked.add(id);
  const holders = (other: string) => holdersOf(context, other, asked);
  const ownGroups = (type?: string) =>
    groupsOfType(context, type).filter(group => isMember(context, group.ref));

  const role = context.model.roles[id];
  const party = context.model.parties[id];
  const found = role
    ? [
        ...role.heldBy.flatMap(ref => usersOf(context, ref)),
        ...role.includes.flatMap(holders),
        ...ownGroups(role.membersOfEach).flatMap(group => group.members),
        ...ownGroups(role.namedByEach).flatMap(group =>
          namedInGroup(group, id),
        ),
      ]
    : [
        ...(party?.entity ? usersOf(context, party.entity) : []),
        ...(party && !party.entity ? party.roles.flatMap(holders) : []),
      ];
  return ofOwnClient(context, [...new Set(found)]);
}

/**
 * What to call a role or party where its group has handed over: by the id of the party that took over, if the model knows it as one (H2);
 * else by its own id.
 */
export function nowHeldBy(
  { model, passed = [] }: RoleContext,
  id: string,
): string {
  const { heldBy = [] } = model.roles[id] ?? {};
  const { entity } = model.parties[id] ?? {};
  const before = entity ? [entity] : heldBy;
  const now = before.map(ref => afterPassing(ref, passed));
  if (now.some(ref => before.includes(ref))) return id;
  const taker = Object.values(model.parties).find(
    party => party.entity && now.includes(party.entity),
  );
  return taker?.id ?? id;
}

function ofOwnClient(
  { caller, directory }: RoleContext,
  users: string[],
): string[] {
  const clients = caller.memberships
    .flatMap(ref => directory[ref] ?? [])
    .filter(isClient);
  const own = users.filter(user =>
    clients.some(group => group.members.includes(user)),
  );
  return own.length > 0 ? own : users;
}

/**
 * Whether anybody has a role, or is of a party, as far as the catalog tells: a group without members, or one that is no longer active,
 * holds nothing. A person whom the model names is taken for a holder.
 *
 * @public
 */
export function isHeld(
  context: Omit<RoleContext, 'caller'>,
  id: string,
  asked = new Set<string>(),
): boolean {
  if (id === 'requester') return true;
  if (asked.has(id)) return false;
  asked.add(id);
  const held = (other: string) => isHeld(context, other, asked);
  const hasUsers = (ref: string) => usersOf(context, ref).length > 0;

  const role = context.model.roles[id];
  if (role) {
    return (
      role.heldBy.some(hasUsers) ||
      role.includes.some(held) ||
      groupsOfType(context, role.membersOfEach).some(
        group => group.members.length > 0,
      ) ||
      groupsOfType(context, role.namedByEach).some(
        group => namedInGroup(group, id).length > 0,
      )
    );
  }
  const party = context.model.parties[id];
  return party?.entity
    ? hasUsers(party.entity)
    : Boolean(party?.roles.some(held));
}

/** Whether the caller is the user, or an active member of the group, that a reference now stands for. */
export function isMember(context: RoleContext, ref: string): boolean {
  const holder = afterPassing(ref, context.passed ?? []);
  return (
    context.caller.memberships.includes(holder) &&
    isActive(context, context.directory[holder])
  );
}

/** The user, or the active members of the group, that a reference now stands for. */
export function usersOf(
  context: Omit<RoleContext, 'caller'>,
  ref: string,
): string[] {
  const holder = afterPassing(ref, context.passed ?? []);
  if (holder.startsWith('user:')) return [holder];
  const group = context.directory[holder];
  return group && isActive(context, group) ? group.members : [];
}

/** The active groups of a type. */
export function groupsOfType(
  context: Omit<RoleContext, 'caller'>,
  type?: string,
): DirectoryGroup[] {
  if (!type) return [];
  return Object.values(context.directory).filter(
    group => group.type === type && isActive(context, group),
  );
}

function isActive(
  { model, now }: Omit<RoleContext, 'caller'>,
  group?: DirectoryGroup,
) {
  return isActiveGroup(group, localDate(model, now));
}
