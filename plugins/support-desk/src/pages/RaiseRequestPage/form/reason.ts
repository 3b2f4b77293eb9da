import type { Translate } from '../../../translations/useMessages';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ownQuestion,
  type Question,
} from '../../../components/Questions/question';
import { scaleOf } from './questions';
import type { Answers } from '../../../components/Questions/answers';
import { reasonNeeded } from './triage';

/** The questions of a form with the one for the reason right after the priority, as soon as the priority needs one. */
export function withReason(
  questions: Question[],
  detail: ModelDetail,
  typeId: string,
  answers: Answers,
  t: Translate<'intake' | 'request'>,
): Question[] {
  const scale = scaleOf(detail, typeId);
  const needed = scale && reasonNeeded(scale, answers);
  if (!needed) return questions;
  const help =
    needed.kind === 'alike'
      ? t('intake.reason.alike', {
          priority: scale.values[String(answers.priority)].title,
          others: needed.others.map(it => it.title).join(', '),
        })
      : t('intake.reason.other', { priority: needed.suggested.title });
  const reason = ownQuestion(
    'priorityReason',
    'text',
    'how',
    t('intake.reason.title'),
    { help },
  );
  const place = questions.findIndex(it => it.id === 'priority') + 1;
  return [...questions.slice(0, place), reason, ...questions.slice(place)];
}
