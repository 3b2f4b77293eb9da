import { z } from 'zod';
import { suggest } from './suggest';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Something in a model that the format does not allow. @public */
export interface ModelProblem {
  /** Keys and indices from the root of what was parsed. */
  path: (string | number)[];
  /** Names the field, what was wrong and what is allowed. */
  message: string;
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

const quoted = (values: Iterable<unknown>) =>
  [...values].map(value => JSON.stringify(value)).join(', ');

function keysOfSchema({ def }: { def: z.core.$ZodTypeDef }): string[] {
  const { shape, keyType } = def as Partial<z.core.$ZodObjectDef> &
    Partial<z.core.$ZodRecordDef>;
  return shape
    ? Object.keys(shape)
    : [...(keyType?._zod.values ?? [])].map(String);
}

/** What is allowed where an issue arose, in words: the error map that {@link explain} counts on. */
export const allowed: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected];
    case 'invalid_value':
      return issue.values.length === 1
        ? quoted(issue.values)
        : `one of ${quoted(issue.values)}`;
    case 'too_small':
      return `a list of at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return keysOfSchema(issue.inst!._zod as z.core.$ZodTypeInternals).join(
        ', ',
      );
    default:
      return undefined;
  }
};

/** The branches of a union, with those of unions directly within it. */
const branchesOf = (issue: z.core.$ZodIssueInvalidUnion): Issue[][] =>
  issue.errors.flatMap(branch => {
    const [first] = branch;
    return first.code === 'invalid_union' && first.path.length === 0
      ? branchesOf(first)
      : [branch];
  });

const otherShape = ['invalid_type', 'invalid_value', 'invalid_format'];
const atRoot = (issue: Issue) => issue.path.length === 0;
const isOfOtherShape = (issue: Issue) =>
  atRoot(issue) && otherShape.includes(issue.code);

const strangeKeys = (branch: Issue[]) =>
  branch
    .map(issue => {
      if (issue.code === 'unrecognized_keys' && atRoot(issue))
        return issue.keys.length;
      return issue.code === 'invalid_key' && issue.path.length === 1 ? 1 : 0;
    })
    .reduce((sum: number, count) => sum + count, 0);

/** The branch that the author had in mind: of the value's shape, and with most of its keys. */
const meantBranch = (branches: Issue[][]): Issue[] | undefined =>
  branches
    .filter(branch => !branch.some(isOfOtherShape))
    .sort((a, b) => strangeKeys(a) - strangeKeys(b))[0];

function nameOf(path: Path): string {
  const named = path.findLastIndex(part => typeof part === 'string');
  if (named < 0) return 'the model';
  const indices = path.slice(named + 1).map(index => `[${index}]`);
  return `${path[named]}${indices.join('')}`;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

function wrongValue(path: Path, issues: Issue[]): ModelProblem {
  const words = [...new Set(issues.map(issue => issue.message))].join(', or ');
  const { input } = issues[0];
  const name = nameOf(path);
  if (input === undefined)
    return { path, message: `${name} is missing: it has to be ${words}` };
  const unquoted =
    ['number', 'boolean'].includes(typeof input) &&
    issues.some(i => i.code === 'invalid_type' && i.expected === 'string');
  const hint = unquoted ? `; as a text it needs quotes: "${input}"` : '';
  return {
    path,
    message: `${name} has to be ${words}, not ${shown(input)}${hint}`,
  };
}

function unknownKey(path: Path, key: string, allowedKeys: string) {
  const guess = suggest(key, allowedKeys.split(', '));
  const hint = guess ? `did you mean "${guess}"? ` : '';
  return {
    path: [...path, key],
    message: `unknown key "${key}"; ${hint}allowed: ${allowedKeys}`,
  };
}

/** Puts an issue of zod into words for the author of a model. Of a union it follows the branch that was meant. */
export function explain(issue: Issue, within: Path = []): ModelProblem[] {
  const path = [...within, ...(issue.path as Path)];
  switch (issue.code) {
    case 'invalid_union': {
      const branches = branchesOf(issue);
      const meant = meantBranch(branches);
      if (meant) return meant.flatMap(inner => explain(inner, path));
      return [wrongValue(path, branches.flat().filter(isOfOtherShape))];
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(path, key, issue.message));
    case 'invalid_key': {
      const words = issue.issues.map(inner => inner.message)[0];
      const message = `"${path.at(-1)}" cannot be a key: it has to be ${words}`;
      return [{ path, message }];
    }
    default:
      return [wrongValue(path, [issue])];
  }
}
