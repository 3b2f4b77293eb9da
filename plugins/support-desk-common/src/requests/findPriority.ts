import { InputError } from '@backstage/errors';
import type { CompiledModel, CompiledPriority } from '../model';

/**
 * A priority of a model, by its id (`p2`), or by scale and id where two scales have the same one (`nec-priority/p2`).
 *
 * @param scale - where given, only its priorities are meant
 * @throws InputError that names the possible ones
 * @public
 */
export function findPriority(
  model: CompiledModel,
  priority: string,
  scale?: string,
): CompiledPriority {
  if (scale !== undefined && !Object.hasOwn(model.priorities, scale)) {
    throw new InputError(
      `scale: '${scale}' is not a priority scale of ${model.ref}; ${oneOf(
        Object.keys(model.priorities),
      )}`,
    );
  }
  const known = Object.values(model.priorities)
    .filter(it => scale === undefined || it.id === scale)
    .flatMap(it => Object.values(it.values));
  const found = known.filter(
    it => it.id === priority || `${it.scale}/${it.id}` === priority,
  );
  if (found.length === 1) return found[0];
  throw new InputError(
    found.length > 1
      ? `priority: '${priority}' is in several scales; ${oneOf(
          found.map(it => `${it.scale}/${it.id}`),
        )}`
      : `priority: '${priority}' is not a priority of ${model.ref}; ${oneOf(
          known.map(it => it.id),
        )}`,
  );
}

function oneOf(ids: string[]): string {
  return ids.length ? `it must be one of ${ids.join(', ')}` : 'it has none';
}
