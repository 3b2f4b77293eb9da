import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  stringifyEntityRef,
  type UserEntity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { LicenceUser } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SeatStore } from '../SeatStore';
import type { SourceStateStore } from './SourceStateStore';

interface SeatUsesOptions {
  seats: Pick<SeatStore, 'list'>;
  states: Pick<SourceStateStore, 'markUsed'>;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
}

/** Keeps when the holders of seats last used them, as sources tell; whom it does not know it passes over. */
export class SeatUses {
  readonly #options: SeatUsesOptions;

  constructor(options: SeatUsesOptions) {
    this.#options = options;
  }

  /** Finds people by their reference, or the e-mail address that the catalog has of them. */
  async mark(licence: string, people: LicenceUser[]): Promise<void> {
    const { seats, states } = this.#options;
    const lastUses = lastUsesOf(people);
    if (lastUses.size === 0) return;
    const held = await seats.list(licence);
    const emails = await this.#emailsOf(held.map(it => it.holder));
    const uses = held.flatMap(({ id, holder, lastUsedAt }) => {
      const at = [holder, emails.get(holder)]
        .flatMap(it => lastUses.get(it ?? '') ?? [])
        .sort((a, b) => b.getTime() - a.getTime())[0];
      return at && !(lastUsedAt && at <= lastUsedAt) ? [{ seat: id, at }] : [];
    });
    await states.markUsed(uses);
  }

  async #emailsOf(holders: string[]): Promise<Map<string, string>> {
    const { catalog, auth } = this.#options;
    const users = holders.filter(it => it.startsWith('user:'));
    if (users.length === 0) return new Map();
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: users, fields: ['kind', 'spec.profile.email'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Map(
      users.flatMap((user, i) => {
        const { email } = (items[i] as UserEntity)?.spec?.profile ?? {};
        return email ? [[user, email.toLowerCase()]] : [];
      }),
    );
  }
}

/** The last use of each person whom a source names, by full reference or e-mail address. */
function lastUsesOf(people: LicenceUser[]): Map<string, Date> {
  const uses = new Map<string, Date>();
  for (const { person, lastUsedAt } of people) {
    const key = keyOf(person);
    const known = key && uses.get(key);
    if (key && lastUsedAt && (!known || known < lastUsedAt)) {
      uses.set(key, lastUsedAt);
    }
  }
  return uses;
}

function keyOf(person: string): string | undefined {
  if (person.includes('@')) return person.toLowerCase();
  try {
    return stringifyEntityRef(
      parseEntityRef(person, {
        defaultKind: 'User',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    // An account that has no place in the catalog.
    return undefined;
  }
}
