import type { CatalogDirectory, RegisteredModel } from '../models';
import type { SuperUserListing, SuperUserListings } from './SuperUserListings';

/** The super users that models name, one by one or as the members of a group. */
export class ModelSuperUsers implements SuperUserListings {
  readonly #directory: Pick<CatalogDirectory, 'groupsOf'>;

  constructor(options: { directory: Pick<CatalogDirectory, 'groupsOf'> }) {
    this.#directory = options.directory;
  }

  async activeOf({
    model,
    entity,
  }: RegisteredModel): Promise<SuperUserListing[]> {
    const areas = Object.values(model.superUsers?.areas ?? {});
    const groups = areas.some(it => it.group)
      ? await this.#directory.groupsOf(entity, [])
      : {};
    return areas.flatMap(({ id: area, services, group, people }) => {
      const named = new Map(people.map(it => [it.user, it.name]));
      const members = groups[group ?? '']?.members ?? [];
      return [...new Set([...named.keys(), ...members])].map(user => ({
        id: `${area}:${user}`,
        source: 'model' as const,
        user,
        name: named.get(user),
        area,
        services,
      }));
    });
  }
}
