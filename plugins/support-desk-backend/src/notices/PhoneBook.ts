import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { TicketCaller } from '../tickets/TicketService';

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'];

/** Telephone numbers from the profiles of the catalog, as far as the caller may see them there. */
export class PhoneBook {
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;

  constructor(options: { catalog: Pick<CatalogService, 'getEntitiesByRefs'> }) {
    this.#catalog = options.catalog;
  }

  /** @returns numbers by full reference; of those who state none, none */
  async numbersOf(
    users: string[],
    { credentials }: TicketCaller,
  ): Promise<Map<string, string>> {
    if (users.length === 0) return new Map();
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: users, fields: FIELDS },
      { credentials },
    );
    return new Map(
      items.flatMap(it => {
        const profile = it?.spec?.profile as { phone?: unknown } | undefined;
        return it && typeof profile?.phone === 'string'
          ? [[stringifyEntityRef(it), profile.phone] as const]
          : [];
      }),
    );
  }
}
