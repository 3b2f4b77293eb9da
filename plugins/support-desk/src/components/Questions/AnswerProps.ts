import type { JsonValue } from '@backstage/types';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Question } from './question';

/** What every input of BUI takes, to be spread on it. */
export interface InputProps {
  label: string;
  /** Required, optional, later, or the alternative. */
  secondaryLabel: string;
  description?: string;
  isRequired: boolean;
  isInvalid: boolean;
  validationBehavior: 'aria';
  'aria-describedby'?: string;
}

/** How an answer is given and changed, whatever its kind. */
export interface AnswerProps {
  question: Question;
  model: CompiledModel;
  answer: JsonValue | undefined;
  onAnswer: (answer: JsonValue) => void;
  input: InputProps;
}
