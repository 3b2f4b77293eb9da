import {
  validateRequest,
  type FieldProblem,
  type ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Question, Translate } from './question';
import { givenAnswers, type Answers } from './request';

/** As short as the back end takes a summary. */
const SHORTEST_SUMMARY = 3;

/** Something wrong with the answer to a question. */
export interface Problem {
  /** Id of the question. */
  id: string;
  message: string;
}

/**
 * Checks the answers as the back end will: the form's questions are checked as if they were the fields of its type.
 *
 * @returns one problem a question, in the order of the page
 */
export function problemsOf(
  detail: ModelDetail,
  typeId: string,
  questions: Question[],
  answers: Answers,
  now: Date,
  t: Translate,
): Problem[] {
  const type = {
    ...detail.model.requestTypes[typeId],
    fields: Object.fromEntries(questions.map(it => [it.id, it])),
  };
  const given = givenAnswers(questions, answers);
  const found = validateRequest(type, detail.model, given, 'submit', { now });
  const byId = new Map(
    found.map(problem => [problem.field.replace(/^fields\./, ''), problem]),
  );
  return questions.flatMap(({ id, title, missing }) => {
    const problem = byId.get(id);
    if (problem) return [{ id, message: missing ?? problem.message }];
    return id === 'summary' && String(given.summary).length < SHORTEST_SUMMARY
      ? [
          {
            id,
            message: t('request.problem.tooShort', {
              field: title,
              least: String(SHORTEST_SUMMARY),
            }),
          },
        ]
      : [];
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
