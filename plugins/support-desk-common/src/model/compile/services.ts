import type {
  CompiledAvailability,
  CompiledAvailabilityTask,
  CompiledService,
} from '../compiled';
import {
  many,
  type AvailabilityInput,
  type AvailabilityTaskInput,
  type ServiceInput,
} from '../schema';
import { compileRequires } from './conditions';
import { compileMap, entityRef, entry, longForm, named } from './entries';
import { compilePolicy } from './knowledge';

function compileTask(
  path: string,
  task: AvailabilityTaskInput,
  id: string,
): CompiledAvailabilityTask {
  return {
    ...named(path, id, task),
    what: many(task.what),
    schedule: task.schedule,
    responsible: many(task.responsible),
    requires: compileRequires(`${path}.requires`, task.requires),
  };
}

function compileAvailability(
  path: string,
  input: AvailabilityInput,
): CompiledAvailability {
  return {
    ...entry(path, input),
    calendar: input.calendar,
    exclusions: many(input.exclusions),
    plannedDowntime: many(input.plannedDowntime),
    backups: compileMap(`${path}.backups`, input.backups, compileTask),
    maintenance: compileMap(
      `${path}.maintenance`,
      input.maintenance,
      compileTask,
    ),
    continuity: compileMap(
      `${path}.continuity`,
      input.continuity,
      compilePolicy,
    ),
  };
}

/** What is supported; without a kind, a system or a component as its entity is. */
export function compileService(
  path: string,
  input: ServiceInput,
  id: string,
): CompiledService {
  const service = longForm(input, 'entity');
  const entity = entityRef(service.entity);
  return {
    ...named(path, id, service),
    entity,
    kind:
      service.kind ?? (entity?.startsWith('system:') ? 'system' : 'component'),
    state: service.state,
    phase: service.phase,
    includes: many(service.includes),
    availability:
      service.availability &&
      compileAvailability(`${path}.availability`, service.availability),
  };
}
