import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useModels } from './useModels';

/** The support models that support an entity (P-03). */
export function useEntityModels(entity: Entity) {
  const models = useModels();
  const ref = stringifyEntityRef(entity);
  return {
    ...models,
    data: models.data?.filter(model => model.supports.includes(ref)),
  };
}
