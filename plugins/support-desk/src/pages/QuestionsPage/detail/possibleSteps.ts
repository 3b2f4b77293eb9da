import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';

/** What can be done with a question. */
export interface PossibleSteps {
  /** Who helps answers; who asked asks on. */
  write?: 'answer' | 'askAgain';
  take: boolean;
  passOn: boolean;
  solve: boolean;
  withdraw: boolean;
  raise: boolean;
  suggest: boolean;
}

/**
 * What makes sense for the reader by where the question stands and what they are to it; whether they may is the back end's word.
 *
 * @param me - full reference of the reader
 */
export function possibleSteps(
  question: QuestionDetail,
  me: string | undefined,
): PossibleSteps {
  const { sides, status, offeredTo, mayPassTo, candidate } = question;
  const isAsker = sides.includes('asker');
  const helps = sides.includes('superUser') || sides.includes('team');
  const isOpen = status === 'open' || status === 'answered';
  const goesOn = isOpen || status === 'solved';
  // Once it is answered the next word is the asker's.
  const waits = status === 'open' && helps && !isAsker;
  const answers = helps && !isAsker && isOpen;
  return {
    ...(answers && { write: 'answer' as const }),
    ...(isAsker && goesOn && { write: 'askAgain' as const }),
    take: waits && sides.includes('superUser') && offeredTo?.ref !== me,
    passOn: waits && mayPassTo.length > 0,
    solve: isAsker && isOpen,
    withdraw: isAsker && isOpen,
    raise: (isAsker || helps) && isOpen,
    suggest: helps && !candidate && status !== 'withdrawn',
  };
}
