import { NotAllowedError } from '@backstage/errors';
import type { editSuperUserSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { Standing } from '../knowledge/ModelStaff';
import { ListedAlreadyError, StaleListingError } from './errors';
import type { ListingRights } from './rights';
import type { AddedSuperUser } from './SuperUserStore';

/** @throws ListedAlreadyError for whom the model lists for that area */
export function assertUnlisted(
  listing: AddedSuperUser,
  { superUsers }: Standing,
) {
  const { user, place } = listing;
  const listed = superUsers.some(
    it => it.user === user && place.kind === 'area' && it.area === place.id,
  );
  if (listed) throw new ListedAlreadyError(listing, 'by the model');
}

/** @throws StaleListingError for another version than the stored one */
export function assertSeen(version: number, listing: AddedSuperUser) {
  if (listing.version !== version) {
    throw new StaleListingError(version, listing);
  }
}

/** @throws NotAllowedError that says whose listing it is to change */
export function assertMay(
  may: boolean,
  { nominatedBy, decision }: AddedSuperUser,
  { registered }: Standing,
) {
  if (may) return;
  const { title, owner } = registered.model;
  throw new NotAllowedError(
    `superUser: this listing is changed by whom it is about and by the owners of ${title}${
      decision ? '' : `, and until it is decided by ${nominatedBy}`
    }; ask ${owner}`,
  );
}

/** @throws NotAllowedError for days and training: for how long somebody is a super user is for those who decide on it */
export function assertPlanned(
  edit: z.output<typeof editSuperUserSchema>,
  { mayPlan }: ListingRights,
  { registered }: Standing,
) {
  const planned = (['trainedOn', 'from', 'to'] as const).filter(
    field => edit[field] !== undefined,
  );
  if (mayPlan || planned.length === 0) return;
  throw new NotAllowedError(
    `${planned.join(', ')}: the owners of ${
      registered.model.title
    } change it; you change deputy, officeHours and contact. Ask ${
      registered.model.owner
    }`,
  );
}

/** Why somebody does not decide on a nomination. */
export function notYoursToDecide({
  isOwner,
  registered,
}: Standing): NotAllowedError {
  const { title, owner } = registered.model;
  return new NotAllowedError(
    isOwner
      ? `superUser: nobody decides on themself; ask another one of ${owner}`
      : `superUser: the owners of ${title} decide on its nominations; ask ${owner}`,
  );
}
