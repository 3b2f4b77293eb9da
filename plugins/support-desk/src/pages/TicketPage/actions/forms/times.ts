import { ownQuestion } from '../../../../components/Questions/question';
import type { Answers } from '../../../../components/Questions/answers';
import {
  choiceQuestion,
  reasonQuestion,
  textOf,
  type ActionContext,
  type ActionForm,
  type ActionForms,
  type ActionQuestion,
} from '../actionForm';

/** What is promised, and from when it counts. */
export const timesForms: ActionForms = {
  promise: promiseForm,
  correctTimes: correctTimesForm,
};

/** An hour of a day, or a day: until the end of it. */
function promiseForm({ ticket, t }: ActionContext): ActionForm {
  const open = ticket.clocks.filter(it => !it.metAt && !it.stoppedAt);
  const clocks = open.map(({ id, title, label }) => ({
    id,
    title,
    text: label,
  }));
  const precisions = (['time', 'day'] as const).map(id => ({
    id,
    title: t(`ticketWork.promise.${id}`),
  }));
  const questions = ({ precision }: Answers): ActionQuestion[] => [
    choiceQuestion('clock', t('ticketWork.field.clock'), clocks),
    choiceQuestion('precision', t('ticketWork.field.precision'), precisions),
    precision === 'day'
      ? ownQuestion('dueDay', 'date', 'when', t('ticketWork.field.dueDay'))
      : ownQuestion('dueAt', 'datetime', 'when', t('ticketWork.field.dueAt')),
    reasonQuestion(t),
  ];
  return {
    initial: {
      precision: 'time',
      ...(clocks.length === 1 && { clock: clocks[0].id }),
    },
    questions,
    transition: answers => ({
      action: 'promise',
      clock: textOf(answers, 'clock')!,
      dueAt: textOf(answers, 'dueDay') ?? textOf(answers, 'dueAt')!,
      reason: textOf(answers, 'reason')!,
    }),
  };
}

function correctTimesForm({ ticket, t }: ActionContext): ActionForm {
  const { discoveredAt, notifiedAt } = ticket;
  const time = (id: 'discoveredAt' | 'notifiedAt') =>
    ownQuestion(id, 'datetime', 'when', t(`ticketWork.field.${id}`), {
      requiredAt: 'never',
    });
  return {
    initial: {
      ...(discoveredAt && { discoveredAt }),
      ...(notifiedAt && { notifiedAt }),
    },
    questions: () => [
      time('discoveredAt'),
      time('notifiedAt'),
      reasonQuestion(t),
    ],
    transition: answers => ({
      action: 'correctTimes',
      discoveredAt: textOf(answers, 'discoveredAt') ?? null,
      notifiedAt: textOf(answers, 'notifiedAt') ?? null,
      reason: textOf(answers, 'reason')!,
    }),
  };
}
