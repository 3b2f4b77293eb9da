import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { TicketCaller } from '../../tickets/TicketService';

const HOLDER = /^(user|group):/;

/** Those of some references that are users or groups whom the caller sees in the catalog, found with one look-up. */
export async function knownHolders(
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
  refs: string[],
  { credentials }: TicketCaller,
): Promise<Set<string>> {
  const entityRefs = [
    ...new Set(refs.map(it => it.toLocaleLowerCase('en-US'))),
  ].filter(it => HOLDER.test(it));
  if (entityRefs.length === 0) return new Set();
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs, fields: ['kind'] },
    { credentials },
  );
  return new Set(entityRefs.filter((_, i) => items[i] !== undefined));
}
