import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

/** What narrows the directory; it lives in the address. Ids of areas and modules are those of the model. */
export interface SuperUserFilter {
  q?: string;
  area?: string;
  module?: string;
  /** Only of the reader's own teams. */
  mine?: boolean;
}

/** The filter that an address holds. */
export const filterOf = (params: URLSearchParams): SuperUserFilter => ({
  q: params.get('q') ?? undefined,
  area: params.get('area') ?? undefined,
  module: params.get('module') ?? undefined,
  mine: params.get('mine') === 'true' || undefined,
});

/** The address after a change of the filter; the rest of it stays. */
export function withFilter(
  params: URLSearchParams,
  change: SuperUserFilter,
): URLSearchParams {
  return withParams(params, { ...filterOf(params), ...change });
}

/** The filter without what the system does not have, as it is left in the address when another system is chosen. */
export const knownFilter = (
  filter: SuperUserFilter,
  choices: { areas: { id: string }[]; modules: { id: string }[] },
): SuperUserFilter => ({
  ...filter,
  area: choices.areas.some(it => it.id === filter.area)
    ? filter.area
    : undefined,
  module: choices.modules.some(it => it.id === filter.module)
    ? filter.module
    : undefined,
});

/** The listings that a filter leaves; its words are those of the back end. */
export const filtered = (
  items: SuperUser[],
  { area, module, mine }: SuperUserFilter,
): SuperUser[] =>
  items.filter(
    it =>
      (!area || it.area?.id === area) &&
      (!module || it.services.some(({ id }) => id === module)) &&
      (!mine || it.ofMyTeam),
  );
