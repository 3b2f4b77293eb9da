import type { WorkFailure } from './workFailure';

/** What is wrong, by the field that it is about; `rest`: what is about none of them. */
export interface FieldProblems<Field extends string> {
  problems: Partial<Record<Field, string>>;
  rest?: string;
}

/**
 * Which field of a form each problem of an answer of the back end is about.
 *
 * @param fieldOf - the field that a name in the answer stands for, if any
 */
export function fieldProblems<Field extends string>(
  failure: WorkFailure | undefined,
  fieldOf: (name: string) => Field | undefined,
): FieldProblems<Field> {
  if (!failure || failure.kind === 'stale') return { problems: {} };
  const given =
    failure.kind === 'fields' ? failure.fields : [splitField(failure.message)];
  const problems: Partial<Record<Field, string>> = {};
  const rest: string[] = [];
  for (const { field, message } of given) {
    // `body.to` is `to`.
    const known = fieldOf(field.split('.').pop()!);
    if (known) problems[known] = message;
    else rest.push(field ? `${field}: ${message}` : message);
  }
  return { problems, ...(rest.length > 0 && { rest: rest.join(' ') }) };
}

/** `from: is away already` is about the field `from`. */
function splitField(text: string) {
  const [, field = '', message = text] = /^(\w+): (.+)$/s.exec(text) ?? [];
  return { field, message };
}
