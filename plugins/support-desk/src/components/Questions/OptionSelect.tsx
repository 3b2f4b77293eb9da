import { Select } from '@backstage/ui';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import type { AnswerProps } from './AnswerProps';

const NONE = '–';

/** One of some options; where it need not be answered, none of them too. */
export function OptionSelect({
  answer,
  onAnswer,
  input,
  options,
}: Pick<AnswerProps, 'answer' | 'onAnswer' | 'input'> & {
  options: { id: string; label: string }[];
}) {
  const { t } = useMessages(requestTranslationRef);
  const choices = input.isRequired
    ? options
    : [{ id: NONE, label: t('request.input.none') }, ...options];
  return (
    <Select
      {...input}
      placeholder={t('request.input.choose')}
      options={choices}
      value={typeof answer === 'string' ? answer : null}
      onChange={key => onAnswer(key === NONE ? null : key && String(key))}
    />
  );
}
