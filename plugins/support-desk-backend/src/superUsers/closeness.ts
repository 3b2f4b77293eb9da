import type {
  ModelAccess,
  RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SuperUserListing } from './SuperUserListings';

/**
 * How near people are to the caller: how many there are in the smallest of the caller's own groups that they are in too; `Infinity` where
 * they share none. Colleagues of the own team are asked first (S1-31), and a team is smaller than the department that it is in.
 */
export function closenessIn({
  caller,
  directory,
}: Pick<RoleContext, 'caller' | 'directory'>): (user: string) => number {
  const own = caller.memberships.flatMap(ref => directory[ref] ?? []);
  return user =>
    Math.min(
      ...own
        .filter(it => it.members.includes(user))
        .map(it => it.members.length),
    );
}

/** The nearest first, for sorting. */
export function nearestFirst(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The super users of a model, each once, those of the caller's own team first. */
export function nearestOf({
  access,
  superUsers,
}: {
  access: ModelAccess;
  superUsers: SuperUserListing[];
}): string[] {
  const closeness = closenessIn(access.context);
  return [...new Set(superUsers.map(it => it.user))].sort((a, b) =>
    nearestFirst(closeness(a), closeness(b)),
  );
}
