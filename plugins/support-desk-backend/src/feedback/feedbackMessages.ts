import {
  firstCharacters,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../outbox/types';
import { feedbackLink } from './feedbackLink';
import type { StoredFeedback } from './FeedbackStore';

/** How much of a text a notification shows. */
const MOST_CHARACTERS = 200;

const KINDS: Record<StoredFeedback['kind'], string> = {
  praise: 'Praise',
  complaint: 'A complaint',
  suggestion: 'A suggestion',
  comment: 'A comment',
};

const STATUSES: Record<StoredFeedback['status'], string> = {
  new: 'is new',
  accepted: 'was accepted',
  planned: 'is planned',
  done: 'is done',
  declined: 'was declined',
  noted: 'was noted',
};

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
      title: `${KINDS[feedback.kind]} of ${words.giver} about ${words.model}`,
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
    title:
      count === 1
        ? `Feedback about ${title} was given without a name`
        : `Feedback about ${title} was given ${count} times without a name`,
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
      title: `Your ${kind} about ${words.model} ${STATUSES[status]}`,
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
