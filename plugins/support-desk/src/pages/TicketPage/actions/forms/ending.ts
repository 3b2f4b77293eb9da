import type { CompiledField } from '@supportdesk/backstage-plugin-support-desk-common';
import { ownQuestion } from '../../../../components/Questions/question';
import {
  answeredFields,
  choiceQuestion,
  fieldsOf,
  reasonQuestion,
  textOf,
  type ActionContext,
  type ActionForm,
  type ActionForms,
  type ActionQuestion,
} from '../actionForm';
import { categoryChoices, channelChoices } from './choices';

/** Resolving, and what ends or reopens a ticket. */
export const endingForms: ActionForms = {
  resolve: resolveForm,
  confirm: confirmForm,
  close: reasonForm('close'),
  reopen: reasonForm('reopen'),
  cancel: reasonForm('cancel'),
};

function reasonForm(action: 'close' | 'reopen' | 'cancel') {
  return ({ t }: ActionContext): ActionForm => ({
    initial: {},
    questions: () => [reasonQuestion(t)],
    transition: answers => ({ action, reason: textOf(answers, 'reason')! }),
  });
}

function resolveForm(context: ActionContext): ActionForm {
  const { ticket, detail, t } = context;
  const categories = categoryChoices(detail.model);
  const questions: ActionQuestion[] = [
    ownQuestion(
      'resolution',
      'longText',
      'what',
      t('ticketWork.field.resolution'),
      { help: t('ticketWork.field.resolutionHelp') },
    ),
    ...supportQuestions(context),
    ...(categories.length > 0
      ? [
          choiceQuestion(
            'category',
            t('ticketWork.field.category'),
            categories,
            { requiredAt: 'never' },
          ),
        ]
      : []),
    ownQuestion(
      'onFirstCall',
      'checkbox',
      'how',
      t('ticketWork.field.onFirstCall'),
      { requiredAt: 'never' },
    ),
  ];
  return {
    initial: {
      ...answeredFields(ticket),
      ...(ticket.category && { category: ticket.category.id }),
    },
    questions: () => questions,
    transition: answers => ({
      action: 'resolve',
      resolution: textOf(answers, 'resolution')!,
      fields: fieldsOf(answers),
      category: textOf(answers, 'category'),
      onFirstCall: answers.onFirstCall === true || undefined,
    }),
  };
}

/** What has to be answered by the resolution; what is due later, or never, may be filled in already. */
function supportQuestions({ ticket, detail }: ActionContext): ActionQuestion[] {
  const type = detail.model.requestTypes[ticket.requestType.id];
  return Object.values(type?.fields ?? {})
    .filter(field => field.filledBy === 'support' || isOpen(field))
    .map(field => ({
      ...field,
      id: `fields.${field.id}`,
      prompt: field.prompt ?? 'what',
      alternativeTo: undefined,
      requiredAt:
        field.requiredAt === 'never' || field.requiredAt === 'closure'
          ? 'never'
          : 'submit',
    }));

  function isOpen({ id, requiredAt }: CompiledField) {
    const isDue = requiredAt === 'response' || requiredAt === 'resolution';
    return isDue && ticket.fields[id] === undefined;
  }
}

/** The requester confirms with one press; support says who did, and how. */
function confirmForm({ ticket, detail, t }: ActionContext): ActionForm {
  const isAsker = ticket.sides?.includes('requester');
  return {
    initial: {
      confirmedBy: (ticket.onBehalfOf ?? ticket.reporter).title,
    },
    questions: () =>
      isAsker
        ? []
        : [
            ownQuestion(
              'confirmedBy',
              'text',
              'who',
              t('ticketWork.field.confirmedBy'),
            ),
            choiceQuestion(
              'channel',
              t('ticketWork.field.channel'),
              channelChoices(detail.model, t),
              { requiredAt: 'never' },
            ),
          ],
    transition: answers => ({
      action: 'confirm',
      confirmedBy: textOf(answers, 'confirmedBy'),
      channel: textOf(answers, 'channel'),
    }),
  };
}
