import { useModel, useModels } from '../../hooks/useModels';

/** `default/nec-ihms` of `supportmodel:default/nec-ihms`: how a model is named in addresses. */
export const nameOf = (ref: string) => ref.replace(/^[^:]*:/, '');

/**
 * What a system and its modules are called, as far as it is known yet.
 *
 * @param ref - full reference of a support model, or namespace/name; absent: none is chosen yet
 */
export function useSystem(ref: string | undefined) {
  const name = ref && nameOf(ref);
  const models = useModels();
  const model = useModel(name);
  const services = model.data?.model.services ?? {};
  const summary = models.data?.find(it => nameOf(it.ref) === name);
  return {
    title: summary?.title ?? name ?? '',
    moduleTitle: (module: string | undefined) =>
      module && (services[module]?.title ?? module),
  };
}
