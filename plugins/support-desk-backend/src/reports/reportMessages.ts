import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../outbox/types';
import { joined, say, unmarked } from '../words';
import { headlinesSaid } from './headlines';
import { movePeriod, spanOf } from './periods';
import type { ReportContent } from './ReportMaker';
import type { ReportDefinition } from './reportsOf';
import type { StoredReportReview } from './ReportStore';

type Definition = Pick<ReportDefinition, 'id' | 'title'> & {
  model: Pick<CompiledModel, 'ref' | 'title' | 'owner'>;
};

/** What those are told to whom a report is sent. */
export function sentMessage(
  definition: Definition,
  period: string,
  options: { recipients: string[]; content: ReportContent; occasion: string },
): NotificationMessage {
  const { recipients, content, occasion } = options;
  return {
    ...message(definition, period, recipients),
    title: say('reports.sent', {
      report: definition.title,
      period: { period },
    }),
    description: joined(
      [
        `${definition.model.title}.`,
        ...headlinesSaid(content.sections, periodOf(period, content)).map(
          unmarked,
        ),
      ],
      ' ',
    ),
    scope: scopeOf(definition, period, occasion),
  };
}

/**
 * What reviewers are told whose review is due.
 *
 * @param shown - the period of the report that they are led to
 */
export function reminderMessage(
  definition: Definition,
  term: { period: string; dueOn: string },
  options: { recipients: string[]; shown: string },
): NotificationMessage {
  const { title, model } = definition;
  return {
    ...message(definition, options.shown, options.recipients),
    asks: { otherwise: [model.owner] },
    title: say('reports.pleaseReview', {
      report: title,
      period: { period: term.period },
    }),
    description: say('reports.dueOn', {
      model: model.title,
      day: { day: term.dueOn },
    }),
    scope: scopeOf(definition, term.period, 'review'),
  };
}

/** What those are told who prepare a report, of what came of it. */
export function reviewedMessage(
  definition: Definition,
  { period, reviewer, outcome, id }: StoredReportReview,
  options: { recipients: string[]; by: string; shown: string },
): NotificationMessage {
  return {
    ...message(definition, options.shown, options.recipients),
    exclude: reviewer,
    title: say('reports.reviewed', {
      report: definition.title,
      period: { period },
    }),
    description: `${options.by}: ${outcome}`,
    scope: scopeOf(definition, period, id),
  };
}

function message(
  { id, model }: Definition,
  period: string,
  recipients: string[],
) {
  const query = new URLSearchParams({ model: model.ref, period });
  return {
    kind: 'notification' as const,
    recipients,
    link: `/support/reports/${id}?${query}`,
    severity: 'normal' as const,
    topic: 'support-desk.report',
  };
}

function periodOf(period: string, { to, timeZone }: ReportContent) {
  const isOver = to === spanOf(period, timeZone).to.toISOString();
  return { before: movePeriod(period, -1), isOver };
}

function scopeOf({ id, model }: Definition, period: string, occasion: string) {
  return `support-desk.report.${model.ref}.${id}.${period}.${occasion}`;
}
