import type { Condition, Otherwise } from '../compiled';
import {
  many,
  type ConditionInput,
  type OtherwiseInput,
  type RequiresInput,
} from '../schema';
import { entry, longForm } from './entries';

const conditionKeys = [
  'role',
  'contract',
  'during',
  'outside',
  'inactive',
  'situation',
  'registration',
  'training',
  'tried',
  'permission',
  'phoneCall',
] as const satisfies (keyof Condition)[];

function optionalList(value: string | string[] | undefined) {
  return value === undefined ? undefined : many(value);
}

function compileOtherwise(
  path: string,
  input: OtherwiseInput | undefined,
): Otherwise | undefined {
  if (input === undefined) {
    return undefined;
  }
  const otherwise = longForm(input, 'text');
  return {
    ...entry(path, otherwise),
    text: otherwise.text,
    ask: many(otherwise.ask),
    redirect: many(otherwise.redirect),
  };
}

function compileCondition(path: string, input: ConditionInput): Condition {
  return {
    ...entry(path, input),
    role: optionalList(input.role),
    contract: input.contract,
    during: input.during,
    outside: input.outside,
    inactive: input.inactive,
    situation: input.situation,
    registration: input.registration,
    training: input.training,
    tried: input.tried,
    permission: optionalList(input.permission),
    phoneCall: input.phoneCall
      ? longForm(input.phoneCall, 'contact')
      : undefined,
    otherwise: compileOtherwise(`${path}.otherwise`, input.otherwise),
  };
}

/** The conditions of an entry, in the order in which they are checked. */
export function compileRequires(
  path: string,
  requires: RequiresInput | undefined,
): Condition[] {
  if (Array.isArray(requires)) {
    return requires.map((condition, i) =>
      compileCondition(`${path}.${i}`, condition),
    );
  }
  return requires ? [compileCondition(path, requires)] : [];
}

/** A request type's own conditions, and every one of its level that it does not name itself. */
export function inheritConditions(
  own: Condition[],
  inherited: Condition[],
): Condition[] {
  const isNamed = (key: (typeof conditionKeys)[number]) =>
    own.some(condition => condition[key] !== undefined);
  const rest = inherited
    .map(condition => {
      const kept = { ...condition };
      for (const key of conditionKeys.filter(isNamed)) {
        delete kept[key];
      }
      return kept;
    })
    .filter(condition =>
      conditionKeys.some(key => condition[key] !== undefined),
    );
  return [...own, ...rest];
}
