import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogDirectory } from '../../models';
import type { TicketCaller } from '../../tickets/TicketService';
import { isGuest } from '../MailGuests';

/** Finds out who wrote a mail, as the catalog knows them. */
export class Senders {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #directory: Pick<CatalogDirectory, 'teamsOf'>;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    directory: Pick<CatalogDirectory, 'teamsOf'>;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#directory = options.directory;
  }

  /**
   * The users of the catalog who have an address, by `spec.profile.email` or as one of `spec.profile.otherEmails`; usually one or none.
   *
   * @param address - whatever its case
   */
  async usersOf(address: string): Promise<string[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: ['email', 'otherEmails'].map(key => ({
          kind: 'User',
          [`spec.profile.${key}`]: address,
        })),
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.map(stringifyEntityRef);
  }

  /** A person with what they are in the portal: what a mail does, it does as they would there. */
  async callerOf(person: string): Promise<TicketCaller> {
    const teams = isGuest(person)
      ? {}
      : await this.#directory.teamsOf([person]);
    return {
      user: person,
      memberships: [person, ...(teams[person] ?? [])],
      credentials: await this.#auth.getOwnServiceCredentials(),
    };
  }
}
