import { InstantPicker } from '../InstantField';
import type { AnswerProps } from './AnswerProps';

/** An instant to the minute, written in the reader's zone. */
export function DateTimeAnswer({ answer, onAnswer, input }: AnswerProps) {
  return (
    <InstantPicker
      input={input}
      mark={input.secondaryLabel}
      value={typeof answer === 'string' ? answer : undefined}
      onChange={instant => onAnswer(instant ?? null)}
    />
  );
}
