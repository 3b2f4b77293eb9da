import type { FieldInput } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ComponentType } from 'react';
import type { AnswerProps } from './AnswerProps';
import { CheckboxAnswer } from './CheckboxAnswer';
import { ChoiceAnswer } from './ChoiceAnswer';
import { DateAnswer } from './DateAnswer';
import { DateTimeAnswer } from './DateTimeAnswer';
import { EntityAnswer } from './EntityAnswer';
import { InfoText } from './InfoText';
import { ListAnswer } from './ListAnswer';
import { LongTextAnswer } from './LongTextAnswer';
import { NumberAnswer } from './NumberAnswer';
import { ServiceAnswer } from './ServiceAnswer';
import { TextAnswer } from './TextAnswer';

/** How each kind of input is drawn. */
export const INPUTS: Record<FieldInput, ComponentType<AnswerProps>> = {
  info: InfoText,
  text: TextAnswer,
  longText: LongTextAnswer,
  number: NumberAnswer,
  date: DateAnswer,
  datetime: DateTimeAnswer,
  list: ListAnswer,
  choice: ChoiceAnswer,
  checkbox: CheckboxAnswer,
  person: EntityAnswer,
  group: EntityAnswer,
  service: ServiceAnswer,
  entity: EntityAnswer,
  attachment: TextAnswer,
};

/** Inputs whose answers are short, so that two of them share a line. */
export const HALF_WIDTH: FieldInput[] = [
  'number',
  'date',
  'datetime',
  'choice',
  'person',
  'group',
  'service',
  'entity',
];
