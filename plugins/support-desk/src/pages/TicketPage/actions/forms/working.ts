import { ownQuestion } from '../../../RaiseRequestPage/form/question';
import type { Answers } from '../../../RaiseRequestPage/form/request';
import {
  choiceQuestion,
  reasonQuestion,
  textOf,
  type ActionContext,
  type ActionForm,
  type ActionForms,
  type ActionQuestion,
} from '../actionForm';

const atOnce = (action: 'acknowledge' | 'start' | 'resume') => () =>
  ({
    initial: {},
    questions: () => [],
    transition: () => ({ action }),
  } satisfies ActionForm);

/** Who works on a ticket, and how it stands. */
export const workingForms: ActionForms = {
  acknowledge: atOnce('acknowledge'),
  start: atOnce('start'),
  resume: atOnce('resume'),
  assign: assignForm,
  wait: waitForm,
  setModelStatus: modelStatusForm,
};

const NOBODY = 'nobody';

function assignForm({ ticket, people, t }: ActionContext): ActionForm {
  const choices = [
    ...people.map(({ ref, name }) => ({ id: ref, title: name })),
    { id: NOBODY, title: t('ticketWork.assign.nobody') },
  ];
  return {
    initial: ticket.assignee ? { assignee: ticket.assignee.ref } : {},
    questions: () => [
      choiceQuestion('assignee', t('ticketWork.field.assignee'), choices),
    ],
    transition: answers => {
      const assignee = textOf(answers, 'assignee')!;
      return {
        action: 'assign',
        assignee: assignee === NOBODY ? null : assignee,
      };
    },
  };
}

function waitForm({ ticket, t }: ActionContext): ActionForm {
  const forWhom = (['requester', 'vendor', 'team', 'date'] as const).map(
    id => ({ id, title: t(`ticketWork.waitFor.${id}`) }),
  );
  const pausing = (ticket.modelStatuses ?? []).filter(
    it => it.clock === 'pauses',
  );
  const questions = (answers: Answers): ActionQuestion[] => [
    choiceQuestion('for', t('ticketWork.field.waitFor'), forWhom),
    ...(answers.for === 'team'
      ? [ownQuestion('team', 'group', 'who', t('ticketWork.field.team'))]
      : []),
    reasonQuestion(t),
    ownQuestion('until', 'datetime', 'when', t('ticketWork.field.until'), {
      requiredAt: answers.for === 'date' ? 'submit' : 'never',
    }),
    ...(pausing.length > 0
      ? [
          choiceQuestion(
            'modelStatus',
            t('ticketWork.field.modelStatus'),
            pausing.map(it => ({
              id: it.id,
              title: it.title,
              text: it.setWhen,
            })),
            { requiredAt: 'never' },
          ),
        ]
      : []),
  ];
  return {
    initial: { for: 'requester' },
    questions,
    transition: answers => ({
      action: 'wait',
      for: textOf(answers, 'for') as 'requester',
      reason: textOf(answers, 'reason')!,
      until: textOf(answers, 'until'),
      team: textOf(answers, 'team'),
      modelStatus: textOf(answers, 'modelStatus'),
    }),
  };
}

function modelStatusForm({ ticket, t }: ActionContext): ActionForm {
  const choices = (ticket.modelStatuses ?? [])
    .filter(it => it.id !== ticket.modelStatus?.id)
    .map(it => ({
      id: it.id,
      title: it.title,
      text: [t(`model.clock.${it.clock}`), it.setWhen]
        .filter(Boolean)
        .join('. '),
    }));
  return {
    initial: {},
    questions: () => [
      choiceQuestion('modelStatus', t('ticketWork.field.modelStatus'), choices),
      reasonQuestion(t, true),
    ],
    transition: answers => ({
      action: 'setModelStatus',
      modelStatus: textOf(answers, 'modelStatus')!,
      reason: textOf(answers, 'reason'),
    }),
  };
}
