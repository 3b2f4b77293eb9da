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
  type Choice,
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

function assignForm(context: ActionContext): ActionForm {
  const { ticket, assignees, t } = context;
  const choices = [
    ...peopleToAssign(context),
    { id: NOBODY, title: t('ticketWork.assign.nobody') },
  ];
  return {
    initial: ticket.assignee ? { assignee: ticket.assignee.ref } : {},
    questions: () => [
      choiceQuestion('assignee', t('ticketWork.field.assignee'), choices, {
        help: assignees?.criteria.length
          ? t('ticketWork.assign.criteria', {
              criteria: assignees.criteria.join('; '),
            })
          : undefined,
      }),
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

/** Those to whom the model assigns it, else the people of the team. */
function peopleToAssign({ people, assignees, t }: ActionContext): Choice[] {
  if (!assignees?.roles.length) {
    return people.map(({ ref, name }) => ({ id: ref, title: name }));
  }
  return assignees.items.map(({ ref, title, workedWithClient, away }) => ({
    id: ref,
    title,
    text: [
      workedWithClient && t('ticketWork.assign.knowsClient'),
      away && t('ticketWork.assign.away'),
    ]
      .filter(Boolean)
      .join('. '),
  }));
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
