import type {
  CompiledModel,
  CompiledPriority,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Every priority of a model, whatever its scale. */
export function prioritiesOf(model: CompiledModel): CompiledPriority[] {
  return Object.values(model.priorities).flatMap(it =>
    Object.values(it.values),
  );
}

/** How severe it is, in the words of the model. */
export function namedPriority(model: CompiledModel, id: string) {
  const title = prioritiesOf(model).find(it => it.id === id)?.title ?? id;
  return { id, title };
}
