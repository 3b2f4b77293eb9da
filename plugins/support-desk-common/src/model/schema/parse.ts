import { z } from 'zod';
import { allowed, explain, ModelProblem } from './explain';
import { specSchema } from './spec';
import { supportModelSchema } from './supportModel';
import { SpecInput, SupportModelInput } from './types';

/** @public */
export type ParsedModel =
  | { model: SupportModelInput; problems?: undefined }
  | { model?: undefined; problems: ModelProblem[] };

/** @public */
export type ParsedSpec =
  | { spec: SpecInput; problems?: undefined }
  | { spec?: undefined; problems: ModelProblem[] };

/** Finds `__proto__` as a key of a file: zod passes over it, and copying such a map would lose what stands below. */
function problemsOfNames(
  value: unknown,
  path: (string | number)[] = [],
): ModelProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__'
      ? [{ path: at, message: '"__proto__" cannot be a key: use another name' }]
      : problemsOfNames(child, at);
  });
}

function problemsOf(schema: z.ZodType, value: unknown): ModelProblem[] {
  const { error } = schema.safeParse(value, {
    error: allowed,
    reportInput: true,
  });
  return error
    ? error.issues.flatMap(issue => explain(issue))
    : problemsOfNames(value);
}

/**
 * Checks the shape of a support model as read from its file: keys, types and patterns, not whether ids exist. What it
 * returns is the value itself, so that maps keep the order in which they were written.
 *
 * @public
 */
export function parseSupportModel(value: unknown): ParsedModel {
  const problems = problemsOf(supportModelSchema, value);
  if (problems.length > 0) return { problems };
  return { model: value as SupportModelInput };
}

/**
 * Like {@link parseSupportModel}, for the `spec` alone: that of an entity from the catalog, whose metadata has more
 * keys than a file's.
 *
 * @public
 */
export function parseSupportModelSpec(value: unknown): ParsedSpec {
  const problems = problemsOf(specSchema, value);
  if (problems.length > 0) return { problems };
  return { spec: value as SpecInput };
}
