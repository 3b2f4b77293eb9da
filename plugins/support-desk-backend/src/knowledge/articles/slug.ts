import { slugOf as cutSlug } from '@supportdesk/backstage-plugin-support-desk-common';

const MAX_LENGTH = 60;

/** A part of an address that says what a title says: `How do I refund?` becomes `how-do-i-refund`. */
export function slugOf(title: string): string {
  return cutSlug(title, { longest: MAX_LENGTH }) || 'article';
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function firstFree(
  name: string,
  isTaken: (name: string) => boolean,
): string {
  for (let i = 1; ; i += 1) {
    const candidate = i === 1 ? name : `${name}-${i}`;
    if (!isTaken(candidate)) return candidate;
  }
}
