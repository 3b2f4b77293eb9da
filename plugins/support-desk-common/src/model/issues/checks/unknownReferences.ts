import { suggest } from '../../schema/suggest';
import type { Check, CheckContext } from '../Check';
import { candidatesFor } from '../references/candidates';
import { type Reference, referencesIn } from '../references/referencesIn';
import { formatPath, resolvePath } from '../source/paths';

function describeUnknown(value: string, noun: string, ids: string[]) {
  const guess = suggest(value, ids);
  const hint = guess ? `; did you mean "${guess}"?` : '.';
  const choice = ids.length
    ? `Possible: ${[...new Set(ids)].join(', ')}`
    : 'The model has none';
  return `"${value}" is no ${noun}${hint} ${choice}`;
}

function unknownPath({ spec }: CheckContext, { value }: Reference) {
  const { path, rest } = resolvePath(spec, value);
  if (rest === '') {
    return undefined;
  }
  const known = formatPath(spec, path);
  return `"${value}" leads nowhere: there is no "${rest}" below ${
    known || 'spec'
  }`;
}

function unknownId(context: CheckContext, reference: Reference) {
  const candidates = candidatesFor({ ...context, reference });
  if (!candidates || candidates.ids.includes(reference.value)) {
    return undefined;
  }
  return describeUnknown(reference.value, candidates.noun, candidates.ids);
}

/** References that name nothing in the model. */
export const unknownReferences: Check = context =>
  referencesIn(context.spec).flatMap(reference => {
    const message =
      reference.kind === 'path'
        ? unknownPath(context, reference)
        : unknownId(context, reference);
    const path = formatPath(context.spec, reference.path);
    return message ? [{ code: 'UNKNOWN_REFERENCE', path, message }] : [];
  });
