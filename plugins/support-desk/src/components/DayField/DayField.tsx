import { DatePicker } from '@backstage/ui';
import { parseDate } from '@internationalized/date';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { FieldWithProblem } from '../FieldWithProblem';

/** Asks for a day, `YYYY-MM-DD`; without one it is undefined. */
export function DayField(props: {
  label: string;
  isRequired?: boolean;
  problem: string | undefined;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  const { t } = useMessages(commonTranslationRef);
  const { label, isRequired, problem, value, onChange } = props;
  return (
    <FieldWithProblem problem={problem}>
      {input => (
        <DatePicker
          {...input}
          label={label}
          isRequired={isRequired}
          secondaryLabel={isRequired ? undefined : t('common.optional')}
          value={value ? parseDate(value) : null}
          onChange={day => onChange(day?.toString())}
        />
      )}
    </FieldWithProblem>
  );
}
