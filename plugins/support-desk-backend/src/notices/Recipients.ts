import {
  everyHolderOf,
  type Holder,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { CatalogDirectory, RegisteredModel } from '../models';

/** Somebody to tell. */
export interface Recipient extends Holder {
  /** The role or party for which they are told. */
  as: string;
}

/** Whom some roles and parties are now, by the catalog. */
export interface Audience {
  /** Each person once, for the first of the roles that they hold. */
  people: Recipient[];
  /** Groups in which nobody holds the role (S0-15). */
  without: { role: string; group: string }[];
}

interface RecipientsOptions {
  directory: Pick<CatalogDirectory, 'groupsOf'>;
  clock: ClockService;
}

/** Finds out who is told: every holder of a role, in every group that has one. */
export class Recipients {
  readonly #options: RecipientsOptions;

  constructor(options: RecipientsOptions) {
    this.#options = options;
  }

  /** @param roles - ids of roles and parties of the model */
  async of(
    { model, entity }: RegisteredModel,
    roles: string[],
  ): Promise<Audience> {
    const { directory, clock } = this.#options;
    const context = {
      model,
      directory: await directory.groupsOf(entity, []),
      now: clock.now(),
    };
    const found = roles.map(as => ({ as, ...everyHolderOf(context, as) }));
    const people = new Map<string, Recipient>();
    for (const { as, holders } of found) {
      for (const it of holders) {
        if (!people.has(it.user)) people.set(it.user, { ...it, as });
      }
    }
    return {
      people: [...people.values()],
      without: found.flatMap(({ as, without }) =>
        without.map(group => ({ role: as, group })),
      ),
    };
  }
}
