import { DatePicker } from '@backstage/ui';
import {
  parseAbsolute,
  type DateValue,
  type ZonedDateTime,
} from '@internationalized/date';
import { useFormat } from '../../time/useFormat';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';

/**
 * Picks an instant to the minute, written in the reader's zone, which is named.
 *
 * @param props.mark - whether it has to be said
 * @param props.value - ISO 8601
 */
export function InstantPicker(props: {
  input: {
    label: string;
    description?: string;
    isRequired?: boolean;
    isInvalid: boolean;
    validationBehavior: 'aria';
    'aria-describedby'?: string;
  };
  mark: string;
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
}) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  const { input, mark, value, onChange } = props;
  const toInstant = (picked: DateValue) =>
    (picked as ZonedDateTime).toAbsoluteString();
  return (
    <DatePicker
      {...input}
      secondaryLabel={t('request.mark.zone', {
        mark,
        zone: format.zoneName(value ?? format.now),
      })}
      granularity="minute"
      hideTimeZone
      hourCycle={24}
      placeholderValue={parseAbsolute(format.now.toISOString(), format.zone)}
      value={value ? parseAbsolute(value, format.zone) : null}
      onChange={picked => onChange(picked ? toInstant(picked) : undefined)}
    />
  );
}
