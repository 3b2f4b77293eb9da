import type { Translate } from '../../../translations/useMessages';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  givenAnswers,
  type Answers,
} from '../../../components/Questions/answers';
import {
  checkAnswers,
  type Problem,
} from '../../../components/Questions/problems';
import type { Question } from '../../../components/Questions/question';

/** As short as the back end takes a summary. */
const SHORTEST_SUMMARY = 3;

/**
 * Checks the answers to the form of a request type as the back end will.
 *
 * @returns one problem a question, in the order of the page
 */
export function problemsOf(
  detail: ModelDetail,
  typeId: string,
  questions: Question[],
  answers: Answers,
  now: Date,
  t: Translate<'request'>,
): Problem[] {
  const { model } = detail;
  const type = model.requestTypes[typeId];
  const found = checkAnswers(type, model, questions, answers, now);
  const { summary } = givenAnswers(questions, answers);
  return questions.flatMap(({ id, title }) => {
    const problem = found.find(it => it.id === id);
    if (problem) return [problem];
    return id === 'summary' && String(summary).length < SHORTEST_SUMMARY
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
