import { ownQuestion } from '../../../../components/Questions/question';
import {
  reasonQuestion,
  textOf,
  type ActionContext,
  type ActionForm,
  type ActionForms,
} from '../actionForm';

/** Merging with another ticket, parting from it, and following today's model. */
export const joiningForms: ActionForms = {
  merge: mergeForm,
  unmerge: () => ({
    initial: {},
    questions: () => [],
    transition: () => ({ action: 'unmerge' }),
  }),
  applyModel: () => ({
    isPreviewed: true,
    initial: {},
    questions: () => [],
    transition: () => ({ action: 'applyModel' }),
  }),
};

function mergeForm({ t }: ActionContext): ActionForm {
  return {
    initial: {},
    questions: () => [
      {
        ...ownQuestion('into', 'text', 'what', t('ticketWork.field.into'), {
          help: t('ticketWork.field.intoHelp'),
        }),
        picksTicket: true,
      },
      reasonQuestion(t, true),
    ],
    transition: answers => ({
      action: 'merge',
      into: textOf(answers, 'into')!,
      reason: textOf(answers, 'reason'),
    }),
  };
}
