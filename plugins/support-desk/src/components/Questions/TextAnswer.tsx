import { TextField } from '@backstage/ui';
import type { AnswerProps } from './AnswerProps';

const LONGEST_SUMMARY = 200;
const LONGEST_TEXT = 500;

/** A line of text; also the name or the link of a document. */
export function TextAnswer({ question, answer, onAnswer, input }: AnswerProps) {
  return (
    <TextField
      {...input}
      size="small"
      value={String(answer ?? '')}
      onChange={onAnswer}
      maxLength={question.id === 'summary' ? LONGEST_SUMMARY : LONGEST_TEXT}
    />
  );
}
