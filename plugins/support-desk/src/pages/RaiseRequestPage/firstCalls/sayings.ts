import type { JsonValue } from '@backstage/types';
import type { FieldInput } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  isNeeded,
  type Question,
} from '../../../components/Questions/question';
import {
  givenAnswers,
  type Answers,
} from '../../../components/Questions/answers';

/** Something to say on the phone, and what the reader has written for it so far. */
export interface Saying {
  question: Question;
  answer?: JsonValue;
}

const PROMPTS: Question['prompt'][] = ['who', 'where', 'what', 'when'];
/** Nothing that can be said. */
const UNSAID: FieldInput[] = ['info', 'checkbox', 'attachment'];

/** What to say on the phone: who calls, how to reach them, and the problem (S0-105); what may stay empty only once it is answered. */
export function sayingsOf(questions: Question[], answers: Answers): Saying[] {
  const given = givenAnswers(questions, answers);
  return questions
    .filter(it => PROMPTS.includes(it.prompt) && !UNSAID.includes(it.input))
    .map(question => ({ question, answer: given[question.id] }))
    .filter(it => it.answer !== undefined || isNeeded(it.question));
}
