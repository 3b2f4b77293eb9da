import type { CompiledPriority, CompiledPriorityScale } from '../compiled';
import {
  many,
  type CriterionInput,
  type PriorityInput,
  type PriorityScaleInput,
} from '../schema';
import { compileRequires } from './conditions';
import { compileMap, longForm, named } from './entries';
import { compileTargets, type TargetDefaults } from './targets';

function compilePriority(
  path: string,
  priority: PriorityInput,
  id: string,
  scale: string,
  defaults: TargetDefaults,
): CompiledPriority {
  return {
    ...named(path, id, priority),
    scale,
    rank: priority.rank,
    criteria: many<CriterionInput>(priority.criteria).map(input => {
      const criterion = longForm(input, 'text');
      return {
        text: criterion.text,
        environment: criterion.environment ?? 'any',
      };
    }),
    join: priority.join ?? 'or',
    treatment: priority.treatment,
    requires: compileRequires(`${path}.requires`, priority.requires),
    targets: compileTargets(`${path}.targets`, priority.targets, defaults),
  };
}

/** A scale of priority or severity, whose targets take over what it says of all of them. */
export function compileScale(
  path: string,
  scale: PriorityScaleInput,
  id: string,
  defaults: TargetDefaults,
): CompiledPriorityScale {
  const ownDefaults: TargetDefaults = {
    calendar: scale.calendar ?? defaults.calendar,
    start: scale.start,
    binding: scale.binding,
    responsible: scale.responsible,
  };
  return {
    ...named(path, id, scale),
    word: scale.word ?? 'priority',
    givenBy: many(scale.givenBy),
    when: scale.when,
    disclaimer: scale.disclaimer,
    values: compileMap(
      `${path}.values`,
      scale.values,
      (valuePath, priority, valueId) =>
        compilePriority(valuePath, priority, valueId, id, ownDefaults),
    ),
  };
}
