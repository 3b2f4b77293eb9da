import {
  zoneOf,
  type ReportAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { spanOf } from './periods';
import type { SeenReport } from './ReportSight';

/** What somebody who sees a report may do with that of a period. */
export function mayOf(
  { definition, standing }: SeenReport,
  period: string,
  now: Date,
): ReportAction[] {
  const { model, responsible, sentTo } = definition;
  const { isOwner, isTeam, access } = standing;
  const isOver = spanOf(period, zoneOf(model)).to <= now;
  const sends = isOwner || responsible.some(it => access.roles.has(it));
  return [
    ...(sends && isOver && sentTo.length > 0 ? (['send'] as const) : []),
    ...(isOwner || isTeam ? (['exportTickets'] as const) : []),
  ];
}
