import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../../translation';
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
