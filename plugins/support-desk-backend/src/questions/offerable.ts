import type { Whereabouts } from '../escalation/Whereabouts';
import type { SuperUserListing } from '../superUsers/SuperUserListings';

/**
 * To whom a question may be offered: super users who are there; where none is, the deputies of those who are away. Never to whoever asked.
 *
 * @param not - full references of whom it is not for
 */
export async function offerableTo(
  listings: SuperUserListing[],
  whereabouts: Whereabouts,
  at: Date,
  not: (string | undefined)[],
): Promise<string[]> {
  const wanted = listings.filter(it => !not.includes(it.user));
  const away = await whereabouts.awayAt(
    wanted.flatMap(({ user, deputy }) => (deputy ? [user, deputy] : [user])),
    at,
  );
  const present = wanted.filter(it => !away.has(it.user)).map(it => it.user);
  if (present.length > 0) return [...new Set(present)];

  const deputies = wanted
    .flatMap(it => away.get(it.user)?.deputy ?? it.deputy ?? [])
    .filter(it => !away.has(it) && !not.includes(it));
  return [...new Set(deputies)];
}

/** The listings that a question is about: those of its area, else of its module, else all. */
export function listingsFor(
  listings: SuperUserListing[],
  { area, module }: { area?: string; module?: string },
): SuperUserListing[] {
  if (area !== undefined) return listings.filter(it => it.area === area);
  return module === undefined
    ? listings
    : listings.filter(it => it.services.includes(module));
}
