import type { JsonObject } from '@backstage/types';
import type { CreateTicket } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  givenAnswers,
  type Answers,
} from '../../../components/Questions/answers';
import type { Question } from '../../../components/Questions/question';

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
