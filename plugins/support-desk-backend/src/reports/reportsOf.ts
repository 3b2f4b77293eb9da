import {
  parseSchedule,
  type CompiledModel,
  type CompiledReport,
  type ReportSummary,
  type Schedule,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { PeriodLength } from './periods';

/** The id of the report that the portal makes for every model. */
export const PORTAL_REPORT = 'month';

/** A report of a model: one that it states, or the portal's own. */
export interface ReportDefinition {
  id: string;
  title: string;
  model: CompiledModel;
  /** As the model states it; absent: the portal's own. */
  stated?: CompiledReport;
  /** The model's words. */
  schedule: string;
  every: ReportSummary['every'];
  length: PeriodLength;
  /** Roles and parties of the model. */
  responsible: string[];
  sentTo: string[];
  reviewers: string[];
}

/** The reports of a model in its order, and the portal's own where it states none of that id. */
export function reportsOf(model: CompiledModel): ReportDefinition[] {
  const stated = Object.values(model.reports).map(it =>
    statedReport(model, it),
  );
  return stated.some(it => it.id === PORTAL_REPORT)
    ? stated
    : [...stated, portalReport(model)];
}

function statedReport(
  model: CompiledModel,
  stated: CompiledReport,
): ReportDefinition {
  const { id, title, schedule, responsible, sentTo, review } = stated;
  const when = parseSchedule(schedule);
  return {
    id,
    title,
    model,
    stated,
    schedule,
    every: everyOf(when),
    length:
      lengthOfSchedule(when) ??
      lengthOfSchedule(parseSchedule(review?.schedule ?? schedule)) ??
      'month',
    responsible,
    sentTo,
    reviewers: review?.responsible ?? [],
  };
}

function portalReport(model: CompiledModel): ReportDefinition {
  return {
    id: PORTAL_REPORT,
    title: 'Monthly report',
    model,
    schedule: 'monthly',
    every: 'month',
    length: 'month',
    responsible: [],
    sentTo: [],
    reviewers: [],
  };
}

/** The length of the periods that a schedule closes; what comes more often is told by the month. Nothing for what has no dates. */
export function lengthOfSchedule(schedule: Schedule): PeriodLength | undefined {
  if (schedule.kind === 'unscheduled') return undefined;
  if (schedule.kind !== 'period') return 'month';
  return schedule.period === 'quarter' || schedule.period === 'year'
    ? schedule.period
    : 'month';
}

function everyOf(schedule: Schedule): ReportSummary['every'] {
  if (schedule.kind !== 'unscheduled') return lengthOfSchedule(schedule)!;
  return schedule.label === 'each event' ? 'event' : 'anyTime';
}
