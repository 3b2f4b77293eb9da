import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';

const SOON_MS = 24 * 3_600_000;

const isOpen = ({ state, endedAt }: NoticeSummary) =>
  state === 'open' && !endedAt;

/** What comes first: service that is away unexpectedly, then what was planned, then what has to be answered, then news. */
function rankOf(notice: NoticeSummary): number {
  if (isOpen(notice) && notice.kind === 'unplannedInterruption') return 0;
  if (isOpen(notice) && notice.kind === 'plannedDowntime') return 1;
  return notice.mine === 'outstanding' ? 2 : 3;
}

/**
 * The notices that people should not overlook: what is open, what begins within a day, and what wants their reply; the most pressing
 * first.
 */
export function pressing(notices: NoticeSummary[], now: Date): NoticeSummary[] {
  const isSoon = ({ state, startsAt }: NoticeSummary) =>
    state === 'scheduled' &&
    startsAt !== undefined &&
    Date.parse(startsAt) - now.getTime() <= SOON_MS;
  return notices
    .filter(it => isOpen(it) || isSoon(it) || it.mine === 'outstanding')
    .sort((a, b) => rankOf(a) - rankOf(b));
}
