import type { NotificationMessage } from '../outbox/types';
import { say, type Said } from '../words';
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
    title: say('surveys.asks', { model: model.title, question: run.question }),
    description: say('surveys.until', {
      survey: title,
      day: { day: run.closesOn },
      promise: promise(run),
    }),
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
    title: say('surveys.stillAsks', {
      model: definition.model.title,
      question: run.question,
    }),
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
    description: say('surveys.sayHow', {
      summary: ticket.summary,
      promise: promise(asked),
    }),
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
  const counted = { survey: title, answered, asked };
  const query = new URLSearchParams({ model: model.ref });
  return {
    ...aboutRound(run, 'result'),
    recipients: options.recipients,
    title:
      mean === undefined
        ? say('surveys.tooFew', counted)
        : say('surveys.result', {
            ...counted,
            mean: { figure: mean, digits: 1 },
          }),
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

function promise({ anonymous }: { anonymous: boolean }): Said {
  return say(anonymous ? 'surveys.anonymous' : 'surveys.named');
}
