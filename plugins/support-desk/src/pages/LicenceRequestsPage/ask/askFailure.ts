import {
  problemsFrom,
  type Problem,
} from '../../../components/Questions/problems';
import type { Question } from '../../../components/Questions/question';
import { workFailureOf } from '../../../hooks/workFailure';

/** The questions that a refusal is about by its first word: `day: all 10 places … are taken`. */
const QUESTIONS: Record<string, string> = {
  person: 'person',
  day: 'trainingOn',
};

/** Why a licence was not asked for: what is wrong with which answer, or that it did not get there. */
export function askFailure(
  error: Error,
  questions: Question[],
): { problems: Problem[] } | { message: string } {
  const failure = workFailureOf(error);
  if (failure.kind === 'fields')
    return { problems: problemsFrom(failure.fields, questions) };
  const message = failure.kind === 'failed' ? failure.message : error.message;
  const [, word = '', rest = ''] = /^(\w+): (.+)$/s.exec(message) ?? [];
  const field = QUESTIONS[word];
  return field
    ? { problems: problemsFrom([{ field, message: rest }], questions) }
    : { message };
}
