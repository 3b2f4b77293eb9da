import type { JsonValue } from '@backstage/types';
import type { Question } from './question';

/** Answers by the id of their question. */
export type Answers = Record<string, JsonValue>;

/** Answers as they are sent: only to what this form asks, without blanks. */
export function givenAnswers(questions: Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, input, preset }) => {
      const answer = withoutBlanks(answers[id] ?? preset);
      return answer === undefined || input === 'info' ? [] : [[id, answer]];
    }),
  );
}

function withoutBlanks(answer: JsonValue | undefined): JsonValue | undefined {
  if (typeof answer === 'string') return answer.trim() || undefined;
  if (Array.isArray(answer)) {
    const items = answer.map(it => String(it).trim()).filter(Boolean);
    return items.length ? items : undefined;
  }
  return answer ?? undefined;
}
