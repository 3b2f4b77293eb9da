import type {
  NoticeKind,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';

const INTERRUPTIONS: NoticeKind[] = [
  'plannedDowntime',
  'unplannedInterruption',
];

/** Whether service is away meanwhile; other notices only tell something. */
export const isInterruption = ({ kind }: Pick<NoticeSummary, 'kind'>) =>
  INTERRUPTIONS.includes(kind);

/** Where a notice stands, as the reader says it: an interruption that is open is one of those that were planned, or not. */
export type NoticeStanding = NoticeSummary['state'] | 'down' | 'planned';

/** @see NoticeStanding */
export function standingOf({
  kind,
  state,
}: Pick<NoticeSummary, 'kind' | 'state'>): NoticeStanding {
  if (state !== 'open') return state;
  if (kind === 'unplannedInterruption') return 'down';
  return kind === 'plannedDowntime' ? 'planned' : 'open';
}
