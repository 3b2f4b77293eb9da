import {
  localDate,
  type CompiledModel,
  type SuperUserStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import DataLoader from 'dataloader';
import type { RegisteredModel } from '../models';
import type { SuperUserListing, SuperUserListings } from './SuperUserListings';
import type { AddedSuperUser, Place, SuperUserStore } from './SuperUserStore';

/** The super users who were added in the portal and approved, on the days that were named for them. */
export class PortalSuperUsers implements SuperUserListings {
  readonly #added: DataLoader<string, AddedSuperUser[]>;

  constructor({ store }: { store: Pick<SuperUserStore, 'list'> }) {
    // Many models are asked about in one moment; nothing of it is kept.
    this.#added = new DataLoader(
      async models => {
        const added = await store.list([...new Set(models)]);
        return models.map(ref => added.filter(it => it.modelRef === ref));
      },
      { cache: false },
    );
  }

  async activeOf(
    { model }: Pick<RegisteredModel, 'model'>,
    at: Date,
  ): Promise<SuperUserListing[]> {
    const added = await this.#added.load(model.ref);
    return added
      .filter(it => statusOf(it, model, at) === 'active')
      .map(({ id, user, place, deputy }) => ({
        id,
        source: 'portal',
        user,
        ...(place.kind === 'area' && { area: place.id }),
        services: servicesOf(place, model),
        deputy,
      }));
  }
}

/** Where a listing stands at an instant, in days of the model's zone. One for a place that the model no longer has is over. */
export function statusOf(
  { decision, from, to, place }: AddedSuperUser,
  model: CompiledModel,
  at: Date,
): SuperUserStatus {
  if (!decision) return 'nominated';
  if (!decision.approved) return 'declined';
  const today = localDate(model, at);
  if (!hasPlace(model, place) || (to && to < today)) return 'ended';
  return from && today < from ? 'upcoming' : 'active';
}

/** Ids of the services that a place covers. */
export function servicesOf(place: Place, model: CompiledModel): string[] {
  if (!hasPlace(model, place)) return [];
  return place.kind === 'module'
    ? [place.id]
    : model.superUsers!.areas[place.id].services;
}

/** Whether a model has an area or a service of this id. */
export function hasPlace(model: CompiledModel, { kind, id }: Place): boolean {
  const known =
    kind === 'module' ? model.services : model.superUsers?.areas ?? {};
  return Object.hasOwn(known, id);
}
