import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last day on which notice can be given: so many days before the renewal, or without one before the end. */
export function noticeDayOf({
  renewal,
  contractEnd,
  noticeDays,
}: Pick<Licence, 'renewal' | 'contractEnd' | 'noticeDays'>):
  | string
  | undefined {
  const day = renewal ?? contractEnd;
  return day === undefined || noticeDays === undefined
    ? undefined
    : new Date(Date.parse(day) - noticeDays * DAY_MS)
        .toISOString()
        .slice(0, 10);
}
