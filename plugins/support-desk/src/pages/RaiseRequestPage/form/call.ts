import type { Translate } from '../../../translations/useMessages';
import type { Question } from '../../../components/Questions/question';

/** How a call is told apart from what somebody writes: the channel in the address and in the ticket. */
export const CALL_CHANNEL = 'phone';

/** The questions where support writes down what somebody else says (S0-65): first of all, who calls. */
export function askCaller(
  questions: Question[],
  t: Translate<'intake'>,
): Question[] {
  const isCaller = ({ id }: Question) => id === 'onBehalfOf';
  return [
    ...questions.filter(isCaller).map(
      (question): Question => ({
        ...question,
        prompt: 'who',
        title: t('intake.caller'),
        requiredAt: 'submit',
        implied: false,
      }),
    ),
    ...questions.filter(it => !isCaller(it)),
  ];
}
