import type { JsonObject, JsonValue } from '@backstage/types';
import type { CreateTicket } from '@supportdesk/backstage-plugin-support-desk-common';
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

/** The body of the request: ids of questions are paths in it. */
export function requestOf(
  model: string,
  requestType: string,
  questions: Question[],
  answers: Answers,
  channel?: string,
): CreateTicket {
  const given = givenAnswers(questions, answers);
  const fields: JsonObject = {};
  const confirmed: Record<string, boolean> = {};
  const rest: JsonObject = {};
  for (const { id, serves, implied, ticks } of questions) {
    const answer = given[id];
    if (answer === undefined) continue;
    const [part, key] = id.split(/\.(.*)/);
    // Goes along as evidence.
    if (part === 'selfHelp') continue;
    if (part === 'fields') fields[key] = answer;
    else if (part === 'confirmed') confirmed[key] = Boolean(answer);
    else rest[id] = answer;
    // An implied field is answered by the part of the ticket that took its place.
    if (serves && !implied) fields[serves] = answer;
    if (ticks && answer === ticks.answer) fields[ticks.field] = true;
  }
  return {
    summary: '',
    ...rest,
    ...instantsOf(given),
    model,
    requestType,
    ...(channel && { channel }),
    fields,
    confirmed,
  };
}

/** The instants from which clocks start that are not that of logging, where a field is named after them. */
export function instantsOf(answers: Answers): {
  discoveredAt?: string;
  notifiedAt?: string;
} {
  const { 'fields.discovered': discoveredAt, 'fields.notified': notifiedAt } =
    answers;
  return {
    ...(typeof discoveredAt === 'string' && { discoveredAt }),
    ...(typeof notifiedAt === 'string' && { notifiedAt }),
  };
}

/** The request in words, to paste somewhere else when it cannot be sent. */
export function textOf(questions: Question[], answers: Answers): string {
  const given = givenAnswers(questions, answers);
  return questions
    .filter(
      ({ id, apart }) =>
        !apart && given[id] !== undefined && given[id] !== false,
    )
    .map(({ id, title, input }) => {
      const answer = given[id];
      if (input === 'checkbox') return title;
      return `${title}: ${Array.isArray(answer) ? answer.join(', ') : answer}`;
    })
    .join('\n');
}
