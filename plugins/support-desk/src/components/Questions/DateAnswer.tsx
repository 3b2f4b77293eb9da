import { DatePicker } from '@backstage/ui';
import { parseDate } from '@internationalized/date';
import type { AnswerProps } from './AnswerProps';

/** A day: `YYYY-MM-DD`. */
export function DateAnswer({ answer, onAnswer, input }: AnswerProps) {
  return (
    <DatePicker
      {...input}
      value={typeof answer === 'string' ? parseDate(answer) : null}
      onChange={day => onAnswer(day && day.toString())}
    />
  );
}
