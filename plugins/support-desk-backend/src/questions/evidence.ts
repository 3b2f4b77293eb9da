import { firstCharacters } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketRequest } from '../tickets/TicketService';
import type { StoredAnswer } from './QuestionStore';

type Tried = NonNullable<TicketRequest['selfHelp']>;

/** What a ticket takes of it at most, as its contract says. */
const MOST_PEOPLE = 20;
const MOST_CHARACTERS = 2000;

/**
 * What was tried, with the question as evidence: who was asked, and what they answered.
 *
 * @param tried - what the requester says besides
 * @param asked - who was asked or answered, as full references
 */
export function evidenceOf(
  tried: Tried | undefined,
  question: string,
  said: StoredAnswer[],
  asked: string[],
): Tried {
  const answers = said.filter(it => it.kind === 'answer');
  const superUsers = asked.map(user => {
    const texts = answers.filter(it => it.author === user).map(it => it.text);
    return {
      user,
      ...(texts.length > 0 && {
        answer: firstCharacters(texts.join('\n\n'), MOST_CHARACTERS).trim(),
      }),
    };
  });
  const others = (tried?.superUsers ?? []).filter(
    it => !asked.includes(it.user),
  );
  return {
    steps: [],
    articles: [],
    ...tried,
    superUsers: [...superUsers, ...others].slice(0, MOST_PEOPLE),
    question,
  };
}
