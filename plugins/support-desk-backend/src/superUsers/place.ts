import type {
  CompiledModel,
  NamedId,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SuperUserListing } from './SuperUserListings';

/** The area of a listing, as the model calls it. */
export function areaOf(
  { area }: Pick<SuperUserListing, 'area'>,
  { superUsers }: CompiledModel,
): NamedId | undefined {
  return area === undefined
    ? undefined
    : { id: area, title: superUsers?.areas[area]?.title ?? area };
}

/** Modules by their ids, as the model calls them. */
export function modulesOf(services: string[], model: CompiledModel) {
  return services
    .flatMap(id => model.services[id] ?? [])
    .map(({ id, title, entity }) => ({ id, title, ...(entity && { entity }) }));
}
