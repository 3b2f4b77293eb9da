import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';

/** No schema of ours goes deeper, and whatever walks through a value may run out of stack. */
const DEEPEST = 100;

/**
 * What of a request cannot be kept as it is, whatever its schema says: a text with U+0000, which PostgreSQL has no place for, or a value
 * that is nested without end.
 *
 * @param field - what the value is called: `body`
 */
export function findUnstorable(
  value: unknown,
  field: string,
  depth = 0,
): FieldProblem | undefined {
  if (typeof value === 'string') {
    return value.includes('\0')
      ? { field, message: 'has the character U+0000, which no text may have' }
      : undefined;
  }
  if (!value || typeof value !== 'object') return undefined;
  if (depth === DEEPEST) {
    const [part, first] = field.split('.');
    return {
      field: `${part}.${first}`,
      message: `is nested more than ${DEEPEST} deep`,
    };
  }
  for (const [key, inner] of Object.entries(value)) {
    const found =
      findUnstorable(key, field) ??
      findUnstorable(inner, `${field}.${key}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}
