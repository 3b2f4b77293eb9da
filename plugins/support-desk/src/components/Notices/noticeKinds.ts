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

/** Where a notice stands, as the reader says it: an interruption that is open was planned or not, and may be over already. */
export type NoticeStanding =
  | NoticeSummary['state']
  | 'down'
  | 'planned'
  | 'ended';

/** @see NoticeStanding */
export function standingOf({
  kind,
  state,
  endedAt,
}: Pick<NoticeSummary, 'kind' | 'state' | 'endedAt'>): NoticeStanding {
  if (state !== 'open') return state;
  if (endedAt) return 'ended';
  if (kind === 'unplannedInterruption') return 'down';
  return kind === 'plannedDowntime' ? 'planned' : 'open';
}
