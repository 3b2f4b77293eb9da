import { isActiveGroup, type DirectoryGroup } from './directory';
import type { RoleContext } from './roles';
import { localDate } from './transitions';

/**
 * The active groups in which a role is held: each of its type where it is held by group, those that hold it, and those of the roles that
 * it includes; of a party its own group, or those of its roles.
 *
 * @param id - of a role or a party
 * @public
 */
export function groupsOfRole(
  context: Omit<RoleContext, 'caller'>,
  id: string,
  asked = new Set<string>(),
): DirectoryGroup[] {
  if (asked.has(id)) return [];
  asked.add(id);
  const { model, directory, now } = context;
  const role = model.roles[id];
  const party = model.parties[id];
  const refs = role ? role.heldBy : [party?.entity ?? []].flat();
  const types = [role?.membersOfEach, role?.namedByEach].filter(Boolean);
  const others = role?.includes ?? (party?.entity ? [] : party?.roles ?? []);
  const today = localDate(model, now);
  const own = Object.values(directory)
    .filter(it => refs.includes(it.ref) || types.includes(it.type))
    .filter(it => isActiveGroup(it, today));
  const included = others.flatMap(it => groupsOfRole(context, it, asked));
  return [...new Set([...own, ...included])];
}
