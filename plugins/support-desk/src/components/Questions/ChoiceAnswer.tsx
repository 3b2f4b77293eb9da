import type { AnswerProps } from './AnswerProps';
import { OptionSelect } from './OptionSelect';

/** One of the options that the model gives. */
export function ChoiceAnswer({ question, ...props }: AnswerProps) {
  return (
    <OptionSelect
      {...props}
      options={question.options.map(option => ({ id: option, label: option }))}
    />
  );
}
