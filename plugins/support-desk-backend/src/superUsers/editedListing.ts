import type { editSuperUserSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { AddedSuperUser } from './SuperUserStore';

/** A listing with what was said of it: what is left out stays, null takes it away. */
export function editedListing(
  listing: AddedSuperUser,
  edit: z.output<typeof editSuperUserSchema>,
): AddedSuperUser {
  const { deputy } = edit;
  return {
    ...listing,
    trainedOn: changed(edit.trainedOn, listing.trainedOn),
    from: changed(edit.from, listing.from),
    to: changed(edit.to, listing.to),
    deputy: changed(
      deputy?.toLocaleLowerCase('en-US') ?? deputy,
      listing.deputy,
    ),
    officeHours: changed(edit.officeHours, listing.officeHours) || undefined,
    contact: changed(edit.contact, listing.contact),
  };
}

function changed<T>(value: T | null | undefined, before: T | undefined) {
  return value === undefined ? before : value ?? undefined;
}
