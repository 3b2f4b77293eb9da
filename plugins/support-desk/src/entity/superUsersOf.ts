import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  CompiledModel,
  SuperUser,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  listingsOf,
  placeOf,
} from '../pages/SuperUsersPage/logic/superUserSections';

/** A super user, and everything of the entity that they are asked about. */
export interface SuperUserOfEntity extends SuperUser {
  places: string[];
}

/** What the model calls the entity. */
export const servicesOf = (entity: Entity, model: CompiledModel) => {
  const ref = stringifyEntityRef(entity);
  return Object.values(model.services).filter(it => it.entity === ref);
};

/** The super users of the modules that an entity is, each once; those of all modules for the system itself. */
export function superUsersOf(
  entity: Entity,
  model: CompiledModel,
  items: SuperUser[],
): SuperUserOfEntity[] {
  const services = servicesOf(entity, model);
  const ids = new Set(services.map(it => it.id));
  const listings = listingsOf(items).filter(it => it.status === 'active');
  const own = listings.filter(it => it.services.some(({ id }) => ids.has(id)));
  const isWhole = services.some(it => it.kind === 'system');
  const people = new Map<string, SuperUserOfEntity>();
  for (const it of isWhole && own.length === 0 ? listings : own) {
    const { places = [] } = people.get(it.user.ref) ?? {};
    people.set(it.user.ref, { ...it, places: [...places, placeOf(it).title] });
  }
  return [...people.values()];
}
