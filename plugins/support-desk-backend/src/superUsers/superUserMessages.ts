import type { NotificationMessage } from '../outbox/types';
import { say } from '../words';
import type { AddedSuperUser } from './SuperUserStore';

/** A listing in words. */
export interface ListingWords {
  /** Who it is about. */
  name: string;
  /** The area or module. */
  place: string;
  model: string;
}

/** What the owner of a model is told: there is something to decide. */
export function nominatedMessage(
  listing: AddedSuperUser,
  owner: string,
  { name, place, model }: ListingWords,
): NotificationMessage {
  return {
    ...notification(listing, 'nominated'),
    recipients: [owner],
    asks: { otherwise: [owner] },
    exclude: listing.nominatedBy,
    title: say('superUsers.nominated', { name, place }),
    description: say('superUsers.decide', { model }),
  };
}

/** What the nominee and whoever nominated them are told of the decision. */
export function decidedMessage(
  listing: AddedSuperUser,
  { approved, by, reason }: NonNullable<AddedSuperUser['decision']>,
  { name, place, model }: ListingWords,
): NotificationMessage {
  return {
    ...notification(listing, 'decided'),
    recipients: [...new Set([listing.user, listing.nominatedBy])],
    exclude: by,
    title: say(approved ? 'superUsers.approved' : 'superUsers.declined', {
      name,
      place,
    }),
    description: reason ? `${model}. ${reason}` : `${model}.`,
  };
}

function notification({ id, modelRef }: AddedSuperUser, occasion: string) {
  return {
    kind: 'notification' as const,
    link: `/support/super-users?model=${encodeURIComponent(modelRef)}`,
    severity: 'normal' as const,
    topic: 'support-desk.superUser',
    scope: `support-desk.superUser.${id}.${occasion}`,
  };
}
