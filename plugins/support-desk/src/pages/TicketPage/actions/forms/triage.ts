import { questionsOf } from '../../../RaiseRequestPage/form/questions';
import type { Answers } from '../../../../components/Questions/answers';
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
import {
  categoryChoices,
  priorityChoices,
  scaleOfTicket,
  scaleOfType,
} from './choices';

/** What a ticket turns out to be. */
export const triageForms: ActionForms = {
  prioritise: prioritiseForm,
  categorise: categoriseForm,
  reclassify: reclassifyForm,
};

function prioritiseForm({ ticket, detail, t }: ActionContext): ActionForm {
  const scale = scaleOfTicket(detail, ticket);
  const title = t(`request.field.${scale?.word ?? 'priority'}`);
  const choices = scale ? priorityChoices(scale, t) : [];
  return {
    initial: ticket.priority ? { priority: ticket.priority.id } : {},
    questions: () => [
      choiceQuestion('priority', title, choices, { help: scale?.disclaimer }),
      reasonQuestion(t),
    ],
    transition: answers => ({
      action: 'prioritise',
      priority: textOf(answers, 'priority')!,
      reason: textOf(answers, 'reason')!,
    }),
  };
}

function categoriseForm({ ticket, detail, t }: ActionContext): ActionForm {
  return {
    initial: ticket.category ? { category: ticket.category.id } : {},
    questions: () => [
      choiceQuestion(
        'category',
        t('ticketWork.field.category'),
        categoryChoices(detail.model),
      ),
      reasonQuestion(t, true),
    ],
    transition: answers => ({
      action: 'categorise',
      category: textOf(answers, 'category')!,
      reason: textOf(answers, 'reason'),
    }),
  };
}

/**
 * Key, history and clocks stay; the questions of the new type are asked as far as the ticket does not answer them. What it
 * was found to be and how urgent it is may be said along with it.
 */
function reclassifyForm(context: ActionContext): ActionForm {
  const { ticket, detail, t } = context;
  const types = Object.values(detail.model.requestTypes)
    .filter(type => type.id !== ticket.requestType.id)
    .map(type => ({ id: type.id, title: type.title }));
  const typeQuestions = (type: string): ActionQuestion[] =>
    questionsOf(detail, type, t).flatMap(question => {
      const id = question.serves ? `fields.${question.serves}` : question.id;
      return id.startsWith('fields.')
        ? [{ ...question, id, serves: undefined }]
        : [];
    });
  const questions = (answers: Answers): ActionQuestion[] => {
    const type = textOf(answers, 'requestType');
    return [
      choiceQuestion('requestType', t('ticketWork.field.requestType'), types),
      ...(type ? typeQuestions(type) : []),
      ...(type ? newPriority(context, type) : []),
      ...newCategory(context),
      reasonQuestion(t),
    ];
  };
  return {
    initial: answeredFields(ticket),
    questions,
    transition: answers => ({
      action: 'reclassify',
      requestType: textOf(answers, 'requestType')!,
      priority: textOf(answers, 'priority'),
      category: textOf(answers, 'category'),
      fields: fieldsOf(answers),
      reason: textOf(answers, 'reason')!,
    }),
  };
}

/** Where the new type knows the priority that the ticket has, it keeps that unless another is chosen. */
function newPriority(
  { ticket, detail, t }: ActionContext,
  type: string,
): ActionQuestion[] {
  const scale = scaleOfType(detail, type);
  if (!scale) return [];
  const { id = '' } = ticket.priority ?? {};
  return [
    choiceQuestion(
      'priority',
      t(`request.field.${scale.word}`),
      priorityChoices(scale, t),
      { help: scale.disclaimer, ...(scale.values[id] && { preset: id }) },
    ),
  ];
}

/** Left open, the category stays as it is. */
function newCategory({ ticket, detail, t }: ActionContext): ActionQuestion[] {
  const others = categoryChoices(detail.model).filter(
    it => it.id !== ticket.category?.id,
  );
  if (others.length === 0) return [];
  const title = t('ticketWork.field.newCategory');
  return [choiceQuestion('category', title, others, { requiredAt: 'never' })];
}
