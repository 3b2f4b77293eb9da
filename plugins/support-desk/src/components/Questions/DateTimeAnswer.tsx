import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DatePicker } from '@backstage/ui';
import {
  parseAbsolute,
  type DateValue,
  type ZonedDateTime,
} from '@internationalized/date';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import type { AnswerProps } from './AnswerProps';

/** An instant to the minute, written in the reader's zone. */
export function DateTimeAnswer({ answer, onAnswer, input }: AnswerProps) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const toInstant = (value: DateValue) =>
    (value as ZonedDateTime).toAbsoluteString();
  return (
    <DatePicker
      {...input}
      secondaryLabel={t('request.mark.zone', {
        mark: input.secondaryLabel,
        zone: format.zoneName(typeof answer === 'string' ? answer : format.now),
      })}
      granularity="minute"
      hideTimeZone
      hourCycle={24}
      placeholderValue={parseAbsolute(format.now.toISOString(), format.zone)}
      value={
        typeof answer === 'string' ? parseAbsolute(answer, format.zone) : null
      }
      onChange={value => onAnswer(value && toInstant(value))}
    />
  );
}
