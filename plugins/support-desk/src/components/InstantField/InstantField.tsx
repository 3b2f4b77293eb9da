import { commonTranslationRef } from '../../messages/common';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { FieldWithProblem } from '../FieldWithProblem';
import { InstantPicker } from './InstantPicker';

/** Asks for an instant, ISO 8601; without one it is undefined. */
export function InstantField(props: {
  label: string;
  description?: string;
  isRequired?: boolean;
  problem: string | undefined;
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
}) {
  const { t } = useMessages(commonTranslationRef, requestTranslationRef);
  const { label, description, isRequired, problem, value, onChange } = props;
  return (
    <FieldWithProblem problem={problem}>
      {input => (
        <InstantPicker
          input={{ ...input, label, description, isRequired }}
          mark={t(isRequired ? 'request.mark.required' : 'common.optional')}
          value={value}
          onChange={onChange}
        />
      )}
    </FieldWithProblem>
  );
}
