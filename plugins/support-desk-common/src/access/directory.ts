import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** Prefix of every annotation that Support Desk reads from catalog groups. */
const PREFIX = 'supportdesk.io/';

/** A group as the catalog knows it. @public */
export interface DirectoryGroup {
  /** Full reference. */
  ref: string;
  /** The catalog's type of the group: `provider-agency`. */
  type?: string;
  /** Full references of its users. */
  members: string[];
  annotations: Record<string, string>;
}

/** The groups that matter to a model and its caller, by full reference. @public */
export type Directory = Record<string, DirectoryGroup>;

/** Who asks. @public */
export interface Caller {
  /** Full reference of the user. */
  user: string;
  /** Full references of the user and of all groups through which they own things. */
  memberships: string[];
}

/** The users whom a group names for a role in `supportdesk.io/role.<role>`, as full references. */
export function namedInGroup(group: DirectoryGroup, role: string): string[] {
  const names = group.annotations[`${PREFIX}role.${role}`] ?? '';
  return names.split(',').flatMap(it => userRef(it.trim()) ?? []);
}

/** One malformed reference in the catalog must not take a page down. */
function userRef(ref: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind: 'user', defaultNamespace: 'default' }),
    );
  } catch {
    return undefined;
  }
}

/** The last day, `YYYY-MM-DD`, of a group's contract; undefined where the catalog does not say. */
export function lastContractDay(
  group: DirectoryGroup,
  contract: string,
): string | undefined {
  return group.annotations[`${PREFIX}contract.${contract}`];
}

/** Whether a group has a contract of any kind, over or not: it is a client of somebody. @public */
export function isClient(group: DirectoryGroup): boolean {
  return Object.keys(group.annotations).some(it =>
    it.startsWith(`${PREFIX}contract.`),
  );
}

/** Whether the members of a group count on a day (`YYYY-MM-DD`), by `supportdesk.io/inactive-since`. @public */
export function isActiveGroup(
  group: DirectoryGroup | undefined,
  today: string,
): boolean {
  const since = group?.annotations[`${PREFIX}inactive-since`];
  return !since || today < since;
}
