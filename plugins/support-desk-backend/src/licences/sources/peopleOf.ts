import type { LicenceUser } from '@supportdesk/backstage-plugin-support-desk-node';

/** Each person once, with the last use that is told of them; a reference and an e-mail address are the same in any case. */
export function peopleOf(users: LicenceUser[]): LicenceUser[] {
  const people = new Map<string, LicenceUser>();
  for (const user of users) {
    const key = user.person.toLowerCase();
    const known = people.get(key);
    const isLater =
      (user.lastUsedAt?.getTime() ?? 0) > (known?.lastUsedAt?.getTime() ?? 0);
    if (!known || isLater) people.set(key, user);
  }
  return [...people.values()];
}
