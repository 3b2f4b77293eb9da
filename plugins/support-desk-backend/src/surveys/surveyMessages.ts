import { DateTime } from 'luxon';
import type { NotificationMessage } from '../outbox/types';
import { meanOf, type Pool } from './pool';
import type { StoredAsked, StoredRun } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

/** What those are told who were drawn. */
export function invitationMessage(
  { model, title }: SurveyDefinition,
  run: StoredRun,
  recipients: string[],
): NotificationMessage {
  return {
    ...aboutRound(run, 'asked'),
    recipients,
    title: `${model.title} asks you: ${run.question}`,
    description: `${title}. One question and a word, until ${inWords(
      run.closesOn,
    )}. ${promise(run)}`,
  };
}

/** What those are told who have not answered yet; it takes the place of the invitation. */
export function reminderMessage(
  definition: SurveyDefinition,
  run: StoredRun,
  recipients: string[],
): NotificationMessage {
  return {
    ...invitationMessage(definition, run, recipients),
    title: `${definition.model.title} still asks you: ${run.question}`,
  };
}

/** What whoever asked for help is told once it is over. */
export function ratingMessage(
  asked: StoredAsked,
  ticket: { key: string; summary: string },
): NotificationMessage {
  return {
    kind: 'notification',
    recipients: [asked.userRef],
    title: `${ticket.key}: ${asked.question}`,
    description: `${ticket.summary}. It is closed; say how it went. ${promise(
      asked,
    )}`,
    link: `/support/tickets/${ticket.key}`,
    severity: 'low',
    topic: 'support-desk.survey',
    scope: `support-desk.survey.${asked.round}`,
  };
}

/** What those are told to whom the result is sent (S0-85). */
export function resultMessage(
  { id, model, title }: SurveyDefinition,
  run: StoredRun,
  options: { recipients: string[]; pool: Pool },
): NotificationMessage {
  const { asked, answered } = options.pool;
  const mean = meanOf(options.pool);
  const result =
    mean === undefined
      ? 'too few to tell what they said'
      : `mean ${mean.toFixed(1)} of 5`;
  const query = new URLSearchParams({ model: model.ref });
  return {
    ...aboutRound(run, 'result'),
    recipients: options.recipients,
    title: `${title}: ${answered} of ${asked} answered, ${result}`,
    description: `${model.title}. ${run.question}`,
    link: `/support/reports/${id}?${query}`,
  };
}

function aboutRound({ id }: StoredRun, occasion: string) {
  return {
    kind: 'notification' as const,
    link: `/support/surveys/${id}`,
    severity: 'normal' as const,
    topic: 'support-desk.survey',
    scope: `support-desk.survey.${id}.${occasion}`,
  };
}

function promise({ anonymous }: { anonymous: boolean }): string {
  return anonymous
    ? 'Nobody can tell who said what.'
    : 'Your name goes with your answer.';
}

function inWords(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat('cccc d LLLL yyyy');
}
