import { firstCharacters } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../outbox/types';
import { say } from '../words';
import type { StoredQuestion } from './QuestionStore';

/** How much of an answer a notification shows. */
const MOST_CHARACTERS = 200;

/** What notices about a question say besides it. */
export interface QuestionWords {
  /** Who does it. */
  actor: string;
  /** The model, with the module if the question names one. */
  about: string;
  /** Who looks after it where nobody else is there: the owner of the model. */
  owner: string;
}

/** What the one is told whose turn it is, and nobody else; where no super user is there, the owner of the model. */
export function turnMessages(
  question: StoredQuestion,
  { actor, about, owner }: QuestionWords,
): NotificationMessage[] {
  const { offeredTo, askedBy, updatedBy, summary } = question;
  return [
    {
      ...notification(question, 'turn'),
      recipients: [offeredTo ?? owner],
      asks: { otherwise: [owner] },
      exclude: updatedBy,
      title: say(
        updatedBy === askedBy ? 'questions.asks' : 'questions.passesOn',
        { actor, summary },
      ),
      description: say(
        offeredTo ? 'questions.yourTurn' : 'questions.nobodyThere',
        { about },
      ),
    },
  ];
}

/** What the asker is told. */
export function answeredMessages(
  question: StoredQuestion,
  { actor }: Pick<QuestionWords, 'actor'>,
  text: string,
): NotificationMessage[] {
  return [
    {
      ...notification(question, 'answered'),
      recipients: [question.askedBy],
      title: say('questions.answered', { actor, summary: question.summary }),
      description: firstCharacters(text, MOST_CHARACTERS),
    },
  ];
}

function notification({ id }: StoredQuestion, occasion: string) {
  return {
    kind: 'notification' as const,
    link: `/support/super-users/questions/${id}`,
    severity: 'normal' as const,
    topic: 'support-desk.question',
    scope: `support-desk.question.${id}.${occasion}`,
  };
}
