import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type UserEntity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Somebody who has an inbox in the demo. */
export interface MailPerson {
  /** In lower-case letters. */
  address: string;
  name: string;
  /** Full reference of the User entity; absent: the catalog does not know them. */
  entityRef?: string;
}

/** Somebody outside, to try what becomes of a mail of theirs. */
const STRANGER: MailPerson = {
  address: 'jo.doe@elsewhere.example.com',
  name: 'Jo Doe',
};

/** The people of the catalog who have an address, by name, and a stranger. */
export async function listPeople(options: {
  auth: AuthService;
  catalog: CatalogService;
}): Promise<MailPerson[]> {
  const { items } = await options.catalog.getEntities(
    { filter: { kind: 'User' } },
    { credentials: await options.auth.getOwnServiceCredentials() },
  );
  const people = (items as UserEntity[]).flatMap(user => {
    const { email, displayName } = user.spec.profile ?? {};
    if (!email) return [];
    return {
      address: email.toLowerCase(),
      name: displayName ?? user.metadata.title ?? user.metadata.name,
      entityRef: stringifyEntityRef(user),
    };
  });
  people.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...people, STRANGER];
}
