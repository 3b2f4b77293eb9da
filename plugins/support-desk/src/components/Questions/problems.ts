import {
  validateRequest,
  type CompiledModel,
  type CompiledRequestType,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { givenAnswers, type Answers } from './answers';
import type { Question } from './question';

/** Something wrong with the answer to a question. */
export interface Problem {
  /** Id of the question. */
  id: string;
  message: string;
}

/**
 * Checks the answers as the back end will: the form's questions are checked as if they were the fields of a request type.
 *
 * @returns one problem a question, in the order of the page
 */
export function checkAnswers(
  type: CompiledRequestType,
  model: CompiledModel,
  questions: Question[],
  answers: Answers,
  now: Date,
): Problem[] {
  const fields = Object.fromEntries(questions.map(it => [it.id, it]));
  const given = givenAnswers(questions, answers);
  const found = validateRequest({ ...type, fields }, model, given, 'submit', {
    now,
  });
  const byId = new Map(
    found.map(problem => [problem.field.replace(/^fields\./, ''), problem]),
  );
  return questions.flatMap(({ id, missing }) => {
    const problem = byId.get(id);
    return problem ? [{ id, message: missing ?? problem.message }] : [];
  });
}

/** What the back end found wrong, at the questions that it is about; what the form does not ask comes without one. */
export function problemsFrom(
  fields: FieldProblem[],
  questions: Question[],
): Problem[] {
  return fields.map(({ field, message, allowed }) => {
    const asked = questions.find(
      it =>
        it.id === field.replace(/\[\d+\]$/, '') ||
        (it.serves && `fields.${it.serves}` === field),
    );
    const words = allowed ? `${message} (${allowed.join(', ')})` : message;
    return { id: asked?.id ?? '', message: words };
  });
}
