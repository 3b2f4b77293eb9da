import type { CompiledModel, CompiledStep } from '../../compiled';
import type { ResolvedSpecInput } from '../../schema';
import { valueAt } from '../source/paths';
import type { Reference } from './referencesIn';
import type { ReferenceKind } from './shapes';

interface Scope {
  model: CompiledModel;
  spec: ResolvedSpecInput;
  reference: Reference;
}

/** What a reference may name: in words, and its ids. */
export interface Candidates {
  noun: string;
  ids: string[];
}

const keysOf = (map: object | undefined) => Object.keys(map ?? {});

function everyone({ roles, parties }: CompiledModel) {
  return [...keysOf(roles), ...keysOf(parties), 'requester'];
}

/** The ids of steps, those within steps included. */
export function stepIds(steps: CompiledStep[]): string[] {
  return steps.flatMap(step => [step.id, ...stepIds(step.steps)]);
}

const candidates: Record<
  Exclude<ReferenceKind, 'entity' | 'techdocs' | 'path'>,
  (scope: Scope) => Candidates
> = {
  calendar: ({ model }) => ({
    noun: 'calendar',
    ids: keysOf(model.calendars),
  }),
  category: ({ model }) => ({
    noun: 'category',
    ids: keysOf(model.categories),
  }),
  column: ({ model }) => ({
    noun: 'column of the matrix',
    ids: (model.responsibilities?.columns ?? []).map(column => column.id),
  }),
  contact: ({ model }) => ({ noun: 'contact', ids: keysOf(model.contacts) }),
  evidence: ({ model }) => ({
    noun: 'field of a request type',
    ids: Object.values(model.requestTypes).flatMap(type => keysOf(type.fields)),
  }),
  field: ({ spec, reference: { path } }) => ({
    noun: 'field of the same form',
    ids: keysOf(valueAt(spec, path.slice(0, -2)) as object),
  }),
  form: ({ model }) => ({ noun: 'form', ids: keysOf(model.forms) }),
  helper: ({ model }) => ({
    noun: 'role or party',
    ids: [...everyone(model), 'colleagues', 'otherGroups'],
  }),
  level: ({ model }) => ({ noun: 'level', ids: keysOf(model.levels) }),
  notice: ({ model }) => ({ noun: 'notice', ids: keysOf(model.notices) }),
  party: ({ model }) => ({ noun: 'party', ids: keysOf(model.parties) }),
  priority: ({ model }) => ({
    noun: 'priority',
    ids: Object.values(model.priorities).flatMap(scale => keysOf(scale.values)),
  }),
  procedure: ({ model }) => ({
    noun: 'procedure',
    ids: keysOf(model.procedures),
  }),
  requestType: ({ model }) => ({
    noun: 'request type',
    ids: keysOf(model.requestTypes),
  }),
  role: ({ model }) => ({ noun: 'role', ids: keysOf(model.roles) }),
  row: ({ model }) => ({
    noun: 'row of the matrix',
    ids: Object.values(model.responsibilities?.groups ?? {}).flatMap(group =>
      keysOf(group.rows),
    ),
  }),
  scale: ({ model }) => ({
    noun: 'scale of priorities',
    ids: keysOf(model.priorities),
  }),
  service: ({ model }) => ({ noun: 'service', ids: keysOf(model.services) }),
  source: ({ model }) => ({
    noun: 'source of knowledge',
    ids: keysOf(model.knowledge.sources),
  }),
  status: ({ model, reference: { path } }) => ({
    noun: 'status of the level',
    ids: keysOf(model.levels[path[1]].statuses),
  }),
  step: ({ model, reference: { path } }) => ({
    noun: 'step of the procedure',
    ids: stepIds(model.procedures[path[1]].steps),
  }),
  topic: ({ model }) => ({
    noun: 'topic',
    ids: Object.values(model.contacts).flatMap(contact =>
      keysOf(contact.topics),
    ),
  }),
  transition: ({ model }) => ({
    noun: 'transition',
    ids: keysOf(model.transitions),
  }),
  who: ({ model }) => ({ noun: 'role or party', ids: everyone(model) }),
};

/** What a reference within the model may name; undefined for references to what is outside it. */
export function candidatesFor(scope: Scope): Candidates | undefined {
  const { kind } = scope.reference;
  return kind in candidates
    ? candidates[kind as keyof typeof candidates](scope)
    : undefined;
}
