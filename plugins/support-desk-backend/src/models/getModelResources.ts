import type { ModelResource } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from './SupportModelRegistry';

/** What permission rules know of models, in the order of their references; `undefined` for one that does not exist. */
export async function getModelResources(
  registry: Pick<SupportModelRegistry, 'list'>,
  refs: string[],
): Promise<(ModelResource | undefined)[]> {
  const models = await registry.list();
  return refs.map(ref => {
    const found = models.find(({ model }) => model.ref === ref)?.model;
    return found && { ref: found.ref, owner: found.owner };
  });
}
