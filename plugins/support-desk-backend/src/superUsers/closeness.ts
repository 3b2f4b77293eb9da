import type { RoleContext } from '@supportdesk/backstage-plugin-support-desk-common';

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
