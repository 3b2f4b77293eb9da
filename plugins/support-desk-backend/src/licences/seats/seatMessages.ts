import type { NotificationMessage } from '../../outbox/types';
import { say } from '../../words';
import type { StoredLicence } from '../LicenceStore';
import type { StoredSeat } from '../SeatStore';

type Title = Pick<StoredLicence, 'title'>;

/** What a holder is told who has a seat now. */
export function givenMessage(
  seat: StoredSeat,
  { title }: Title,
): NotificationMessage {
  return {
    ...notification(seat, 'given'),
    exclude: seat.givenBy,
    title: say('licences.given', { licence: title }),
    ...(seat.note && { description: seat.note }),
  };
}

/** What a holder is told whose seat was taken back. */
export function releasedMessage(
  seat: StoredSeat,
  { title }: Title,
  { actor, reason }: { actor: string; reason?: string },
): NotificationMessage {
  return {
    ...notification(seat, 'released'),
    exclude: actor,
    title: say('licences.takenBack', { licence: title }),
    ...(reason && { description: reason }),
  };
}

/** What a holder is asked who has not used a seat for long. */
export function askToReleaseMessage(
  seat: StoredSeat,
  { title }: Title,
): NotificationMessage {
  return {
    ...notification(seat, 'asked'),
    title: say('licences.stillNeeded', { licence: title }),
    description: say('licences.unused'),
    link: `/support/licences/${encodeURIComponent(seat.licence)}/seats`,
  };
}

function notification({ id, holder, licence }: StoredSeat, occasion: string) {
  return {
    kind: 'notification' as const,
    recipients: [holder],
    link: `/support/licences?licence=${encodeURIComponent(licence)}`,
    severity: 'normal' as const,
    topic: 'support-desk.licence',
    scope: `support-desk.seat.${id}.${occasion}`,
  };
}
