import type { SuperUserStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { servicesOf, statusOf } from './PortalSuperUsers';
import { rightsOn } from './rights';
import type { SuperUserListing } from './SuperUserListings';
import type { AddedSuperUser } from './SuperUserStore';

/** A line of the directory before it is put into words. */
export interface DirectoryEntry {
  /** What the caller is to its model. */
  standing: Standing;
  listing: SuperUserListing;
  status: SuperUserStatus;
  /** What the portal knows of it, where it was added there. */
  added?: AddedSuperUser;
}

/**
 * The lines of a model that the caller may see: all who are super users or were, and of nominations those that concern the caller.
 *
 * @param added - those of the model that were added in the portal
 */
export function listEntries(
  standing: Standing,
  added: AddedSuperUser[],
): DirectoryEntry[] {
  const ofModel = standing.superUsers.filter(it => it.source === 'model');
  return [
    ...ofModel.map(listing => ({
      standing,
      listing,
      status: 'active' as const,
    })),
    ...added.flatMap(it => entryOf(it, standing) ?? []),
  ];
}

/** A listing that was added in the portal as a line of the directory; none where the caller may not see it. */
export function entryOf(
  added: AddedSuperUser,
  standing: Standing,
): DirectoryEntry | undefined {
  const { registered, access } = standing;
  const { model } = registered;
  const { id, user, place, deputy } = added;
  const status = statusOf(added, model, access.context.now);
  const isPublic = status !== 'nominated' && status !== 'declined';
  if (!isPublic && !rightsOn(added, standing).sees) return undefined;
  return {
    standing,
    status,
    added,
    listing: {
      id,
      source: 'portal',
      user,
      ...(place.kind === 'area' && { area: place.id }),
      services: servicesOf(place, model),
      deputy,
    },
  };
}
