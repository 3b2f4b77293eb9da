import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { MalformedRequestError } from './errors';
import { findUnstorable } from './findUnstorable';

/**
 * Parses a part of a request.
 *
 * @param where - the part: `query`, `body`
 * @throws MalformedRequestError that names every field, what was wrong and what is allowed
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  where: string,
): z.output<S> {
  const unstorable = findUnstorable(input, where);
  if (unstorable) throw new MalformedRequestError([unstorable]);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new MalformedRequestError(
    result.error.issues.flatMap(issue => problemsOf(issue, schema, where)),
  );
}

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  where: string,
): FieldProblem[] {
  const field = [where, ...issue.path].join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        field: `${field}.${key}`,
        message: 'is not known',
        ...(issue.path.length === 0 && { allowed: keysOf(schema) }),
      }));
    case 'invalid_value':
      return [
        {
          field,
          message: 'is not one of the values that are allowed',
          allowed: issue.values.map(String),
        },
      ];
    case 'invalid_format':
      return [{ field, message: formatMessage(issue) }];
    default:
      return [{ field, message: issue.message }];
  }
}

function formatMessage(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'datetime'
    ? `'${
        issue.input ?? ''
      }' must be an instant in ISO 8601 with its zone, such as 2025-03-07T16:00:00Z`.replace(
        "'' ",
        '',
      )
    : issue.message;
}

function keysOf(schema: z.ZodType): string[] {
  return Object.keys((schema as { shape?: object }).shape ?? {});
}
