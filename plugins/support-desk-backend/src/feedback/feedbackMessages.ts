import {
  firstCharacters,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../outbox/types';
import { say } from '../words';
import { feedbackLink } from './feedbackLink';
import type { StoredFeedback } from './FeedbackStore';

/** How much of a text a notification shows. */
const MOST_CHARACTERS = 200;

/** What those are told who look after feedback, at once. Nothing where there is no name: the instant of a notice would tell when it was given. */
export function givenMessages(
  feedback: StoredFeedback,
  words: { model: string; giver: string; recipients: string[] },
): NotificationMessage[] {
  if (!feedback.givenBy) return [];
  return [
    {
      ...notification(feedback, 'given'),
      recipients: words.recipients.filter(it => it !== feedback.about),
      exclude: feedback.givenBy,
      title: say(`feedbackGiven.${feedback.kind}`, {
        giver: words.giver,
        model: words.model,
      }),
      description: firstCharacters(feedback.text, MOST_CHARACTERS),
    },
  ];
}

/** What they are told the next day of what was given without a name. */
export function namelessMessage(
  { ref, title }: Pick<CompiledModel, 'ref' | 'title'>,
  options: { count: number; day: string; recipients: string[] },
): NotificationMessage {
  const { count, day, recipients } = options;
  return {
    kind: 'notification',
    recipients,
    title: say('feedback.nameless', { model: title, count }),
    link: feedbackLink({ model: ref }),
    severity: 'normal',
    topic: 'support-desk.feedback',
    scope: `support-desk.feedback.${ref}.${day}`,
  };
}

/** What whoever gave it is told of what comes of it (S0-82). */
export function decidedMessages(
  feedback: StoredFeedback,
  words: { model: string; decider: string },
): NotificationMessage[] {
  const { givenBy, decision, kind, status } = feedback;
  if (!givenBy || !decision) return [];
  return [
    {
      ...notification(feedback, 'decided'),
      recipients: [givenBy],
      exclude: decision.by,
      title: say(`feedbackDecided.${status}`, {
        yours: say(`feedbackYours.${kind}`),
        model: words.model,
      }),
      description: `${words.decider}: ${firstCharacters(
        decision.text,
        MOST_CHARACTERS,
      )}`,
    },
  ];
}

function notification({ id }: StoredFeedback, occasion: string) {
  return {
    kind: 'notification' as const,
    link: feedbackLink({ id }),
    severity: 'normal' as const,
    topic: 'support-desk.feedback',
    scope: `support-desk.feedback.${id}.${occasion}`,
  };
}
