import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { isNeeded, type Question } from './question';

/** The words around an input: whether it has to be answered, and the help. */
export function useInputWords(
  question: Question,
  model: CompiledModel,
  questions: Question[],
): { secondaryLabel: string; description?: string } {
  const { t } = useMessages(requestTranslationRef);
  return {
    secondaryLabel: mark(),
    description: help().filter(Boolean).join(' ') || undefined,
  };

  function mark() {
    const other = questions.find(it => it.id === question.alternativeTo);
    if (other) return t('request.mark.either', { other: other.title });
    if (isNeeded(question)) return t('request.mark.required');
    return question.requiredAt === 'never' || question.requiredAt === 'submit'
      ? t('request.mark.optional')
      : t('request.mark.later');
  }

  function help() {
    const form = question.form && model.forms[question.form]?.title;
    return [
      question.help,
      form && t('request.input.form', { form }),
      question.input === 'attachment' && t('request.input.attachment'),
      question.input === 'person' &&
        question.implied &&
        t('request.input.yourself'),
      question.input === 'list' &&
        (question.minItems
          ? t('request.input.listLeast', { least: String(question.minItems) })
          : t('request.input.list')),
    ];
  }
}
