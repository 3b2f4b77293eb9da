import type { ResolvedSpecInput } from '../../schema';
import type { RawPath } from '../source/paths';
import { type ReferenceKind, type Shape, specShape } from './shapes';

/** A reference in a model: what it names, and where it stands. */
export interface Reference {
  kind: ReferenceKind;
  value: string;
  path: RawPath;
}

function* referencesOf(
  shape: Shape | undefined,
  value: unknown,
  path: RawPath,
): Generator<Reference> {
  if (shape === undefined || value === undefined || value === null) {
    return;
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield* referencesOf(shape, item, [...path, i]);
    }
  } else if (typeof value === 'string') {
    const kind = typeof shape === 'string' ? shape : shape['.'];
    if (typeof kind === 'string') {
      yield { kind, value, path };
    }
  } else if (typeof value === 'object' && typeof shape === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield* referencesOf(shape['#'], key, [...path, key]);
      yield* referencesOf(shape[key] ?? shape['*'], inner, [...path, key]);
    }
  }
}

/** Every reference of a model, in the order of its text. */
export function referencesIn(spec: ResolvedSpecInput): Reference[] {
  return [...referencesOf(specShape, spec, [])];
}
