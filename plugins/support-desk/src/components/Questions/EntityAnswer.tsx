import { EntityPicker } from '../EntityPicker';
import type { AnswerProps } from './AnswerProps';

const KINDS: Record<string, string[]> = {
  person: ['User'],
  group: ['Group'],
  entity: ['System', 'Component', 'Resource', 'API', 'Domain'],
};

/** A person, a group or something else of the catalog. */
export function EntityAnswer({
  question,
  answer,
  onAnswer,
  input,
}: AnswerProps) {
  return (
    <EntityPicker
      kinds={KINDS[question.input]}
      value={typeof answer === 'string' ? answer : undefined}
      input={input}
      onChange={onAnswer}
    />
  );
}
