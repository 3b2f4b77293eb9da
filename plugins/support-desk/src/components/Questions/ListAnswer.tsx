import { TextAreaField } from '@backstage/ui';
import type { AnswerProps } from './AnswerProps';

/** Several short answers, one on each line. */
export function ListAnswer({ answer, onAnswer, input }: AnswerProps) {
  return (
    <TextAreaField
      {...input}
      rows={3}
      value={Array.isArray(answer) ? answer.join('\n') : ''}
      onChange={text => onAnswer(text.split('\n'))}
    />
  );
}
