import type { CompiledField, CompiledModel, FieldInput } from '../model';
import { entityRefSchema, instantSchema } from '../api';

/** What is wrong with an answer, in words that follow the field's label. */
export interface AnswerProblem {
  message: string;
  allowed?: string[];
}

type Check = (
  answer: unknown,
  field: CompiledField,
  model: CompiledModel,
) => AnswerProblem | undefined;

const LONGEST_TEXT = 500;
const LONGEST_LONG_TEXT = 20_000;

function text(longest: number): Check {
  return answer => {
    if (typeof answer !== 'string') {
      return { message: 'must be a text' };
    }
    return answer.length > longest
      ? { message: `must have at most ${longest} characters` }
      : undefined;
  };
}

function entityRef(kind?: string): Check {
  const example = `${kind ?? 'component'}:default/name`;
  return answer =>
    entityRefSchema.safeParse(answer).success &&
    (!kind || String(answer).startsWith(`${kind}:`))
      ? undefined
      : { message: `must be an entity reference such as ${example}` };
}

const date: Check = answer => {
  const valid =
    typeof answer === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(answer) &&
    new Date(`${answer}T00:00:00Z`).toJSON()?.startsWith(answer);
  return valid
    ? undefined
    : { message: 'must be a date such as 2025-03-07 (YYYY-MM-DD)' };
};

const list: Check = (answer, field) => {
  if (
    !Array.isArray(answer) ||
    answer.some(item => typeof item !== 'string' || !item.trim())
  ) {
    return { message: 'must be a list of texts' };
  }
  const least = field.minItems ?? 1;
  if (answer.length < least) {
    return { message: `must have at least ${least} items` };
  }
  return new Set(answer.map(item => item.trim())).size < answer.length
    ? { message: 'must not name the same item twice' }
    : undefined;
};

const service: Check = (answer, _field, model) => {
  const known = Object.values(model.services).some(
    it => it.id === answer || it.entity === answer,
  );
  return known
    ? undefined
    : {
        message: `must be a service of ${model.title}`,
        allowed: Object.keys(model.services),
      };
};

const attachment: Check = answer => {
  const name =
    typeof answer === 'string'
      ? answer
      : (answer as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name.trim()
    ? undefined
    : { message: 'must be the name or the link of an attachment' };
};

/** How an answer to each kind of input is checked. */
const CHECKS: Record<FieldInput, Check> = {
  info: () => ({ message: 'is an information and takes no answer' }),
  text: text(LONGEST_TEXT),
  longText: text(LONGEST_LONG_TEXT),
  number: answer =>
    typeof answer === 'number' && Number.isFinite(answer)
      ? undefined
      : { message: 'must be a number' },
  date,
  datetime: answer =>
    instantSchema.safeParse(answer).success
      ? undefined
      : { message: 'must be an instant such as 2025-03-07T16:00:00Z' },
  list,
  choice: (answer, field) =>
    field.options.includes(answer as string)
      ? undefined
      : { message: 'must be one of the options', allowed: field.options },
  checkbox: answer =>
    typeof answer === 'boolean'
      ? undefined
      : { message: 'must be true or false', allowed: ['true', 'false'] },
  person: entityRef('user'),
  group: entityRef('group'),
  service,
  entity: entityRef(),
  attachment,
};

/** Checks one answer that was given; an unanswered field is not its business. */
export function checkAnswer(
  answer: unknown,
  field: CompiledField,
  model: CompiledModel,
): AnswerProblem | undefined {
  return CHECKS[field.input](answer, field, model);
}

/** Whether a field has been answered; an unticked box has not. */
export function isAnswered(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === false) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return !Array.isArray(answer) || answer.length > 0;
}
