import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';

/** Which seats are listed: those to be taken back, those beyond what was bought, or all. */
export const SHOWN = ['all', 'reclaim', 'overUse'] as const;

/** @see SHOWN */
export type Shown = (typeof SHOWN)[number];

const IS_SHOWN: Record<Shown, (seat: Seat) => boolean> = {
  all: () => true,
  reclaim: it => it.reclaim !== undefined,
  overUse: it => it.overUseReason !== undefined,
};

const textOf = ({ holder, givenBy, note }: Seat) =>
  [holder.title, holder.ref, givenBy.title, note]
    .join('\n')
    .toLocaleLowerCase();

/** The seats of a kind, one of whose words has what was typed. */
export function filterSeats(seats: Seat[], shown: Shown, words: string) {
  const wanted = words.trim().toLocaleLowerCase();
  return seats.filter(it => IS_SHOWN[shown](it) && textOf(it).includes(wanted));
}

/** Of some seats, those whose holders can be asked: they left them unused for long, and are still there to answer. */
export const askable = (seats: Seat[]): Seat[] =>
  seats.filter(it => it.reclaim === 'inactive');
