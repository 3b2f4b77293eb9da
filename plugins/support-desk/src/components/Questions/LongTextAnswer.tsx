import { TextAreaField } from '@backstage/ui';
import type { AnswerProps } from './AnswerProps';

/** Some paragraphs. */
export function LongTextAnswer({ answer, onAnswer, input }: AnswerProps) {
  return (
    <TextAreaField
      {...input}
      rows={4}
      value={String(answer ?? '')}
      onChange={onAnswer}
    />
  );
}
