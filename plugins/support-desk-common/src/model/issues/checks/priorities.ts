import type { CompiledPriority } from '../../compiled';
import type { Check } from '../Check';

function definitionOf({ criteria }: CompiledPriority) {
  return JSON.stringify(
    criteria.map(({ text, environment }) => [text, environment]).sort(),
  );
}

/** Priorities of one scale that only their targets tell apart (S2, P-01). */
export const duplicateDefinitions: Check = ({ model }) =>
  Object.values(model.priorities).flatMap(scale => {
    const values = Object.values(scale.values);
    return values.flatMap((priority, i) => {
      const twin = values
        .slice(0, i)
        .find(other => definitionOf(other) === definitionOf(priority));
      return twin
        ? [
            {
              code: 'DUPLICATE_DEFINITION' as const,
              path: `${priority.path}.criteria`,
              message: `${twin.title} = ${priority.title}: the same criteria, so that only their targets tell them apart`,
            },
          ]
        : [];
    });
  });
