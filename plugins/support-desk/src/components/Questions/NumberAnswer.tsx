import { NumberField } from '@backstage/ui';
import type { AnswerProps } from './AnswerProps';

/** A number. */
export function NumberAnswer({ answer, onAnswer, input }: AnswerProps) {
  return (
    <NumberField
      {...input}
      value={typeof answer === 'number' ? answer : NaN}
      onChange={number => onAnswer(Number.isNaN(number) ? null : number)}
    />
  );
}
