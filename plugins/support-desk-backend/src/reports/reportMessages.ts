import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { NotificationMessage } from '../outbox/types';
import { periodInWords } from './periods';
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
    title: `${definition.title}: ${periodInWords(period)}`,
    description: [
      `${definition.model.title}.`,
      ...content.headlines.map(it => it.replaceAll('**', '')),
    ].join(' '),
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
    title: `Please review ${title}: ${periodInWords(term.period)}`,
    description: `${model.title}. Due on ${dayInWords(term.dueOn)}.`,
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
    title: `${definition.title} was reviewed: ${periodInWords(period)}`,
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

function scopeOf({ id, model }: Definition, period: string, occasion: string) {
  return `support-desk.report.${model.ref}.${id}.${period}.${occasion}`;
}

function dayInWords(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat('cccc d LLLL yyyy');
}
