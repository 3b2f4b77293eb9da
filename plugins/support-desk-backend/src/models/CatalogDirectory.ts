import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type Directory,
  listCatalogReferences,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { isGuest, type MailGuests } from '../mail/MailGuests';
import { oncePer } from '../oncePer';

/** How long an entity is taken as it was read. */
const FRESH_MS = 30_000;

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.profile.displayName',
  'spec.profile.email',
  'relations',
];

/** To walk through a whole model takes longer than most requests do. */
const referencesOf = oncePer(({ spec }: Entity) =>
  listCatalogReferences(spec as Parameters<typeof listCatalogReferences>[0]),
);

interface Kept<T> {
  value: T;
  until: number;
}

/**
 * What the catalog knows of the entities that models refer to, read in batches and kept for half a minute.
 *
 * Reads with the plugin's own credentials: whom a model names does not depend on what its reader may see in the catalog.
 */
export class CatalogDirectory {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: ClockService;
  readonly #guests?: Pick<MailGuests, 'namesOf'>;
  readonly #entities = new Map<string, Kept<Entity | undefined>>();
  readonly #types = new Map<string, Kept<Entity[]>>();

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    clock: ClockService;
    /** People whom only a mail has named; default: none. */
    guests?: Pick<MailGuests, 'namesOf'>;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#clock = options.clock;
    this.#guests = options.guests;
  }

  /** The entities that a model refers to, with the groups of the types that it names; those that the catalog has. */
  async entitiesOf(model: Entity): Promise<Entity[]> {
    const { entities, groupTypes } = referencesOf(model);
    const found = await Promise.all([
      this.#byRefs(entities),
      ...groupTypes.map(type => this.#groupsOfType(type)),
    ]);
    return found.flat();
  }

  /** The groups that matter to a model and to a caller with these memberships. */
  async groupsOf(model: Entity, memberships: string[]): Promise<Directory> {
    const [ofModel, ofCaller] = await Promise.all([
      this.entitiesOf(model),
      this.#byRefs(memberships.filter(ref => ref.startsWith('group:'))),
    ]);
    return Object.fromEntries(
      [...ofModel, ...ofCaller]
        .filter(it => it.kind === 'Group')
        .map(group => {
          const ref = stringifyEntityRef(group);
          return [ref, { ref, ...groupFacts(group) }];
        }),
    );
  }

  /** The names that people read for users, groups and guests; the catalog may lack some. */
  async namesOf(refs: string[]): Promise<Record<string, string>> {
    const entities = await this.#byRefs(refs.filter(ref => !isGuest(ref)));
    return {
      ...(await this.#guests?.namesOf(refs)),
      ...Object.fromEntries(
        entities.map(it => [stringifyEntityRef(it), displayName(it)]),
      ),
    };
  }

  /** The addresses of users, as far as the catalog has them. */
  async addressesOf(users: string[]): Promise<Record<string, string>> {
    const entities = await this.#byRefs(users);
    return Object.fromEntries(
      entities.flatMap(it => {
        const { email } = (it.spec?.profile ?? {}) as { email?: string };
        return email ? [[stringifyEntityRef(it), email]] : [];
      }),
    );
  }

  /** The groups that users are members of, as full references, by user; the catalog may lack some. */
  async teamsOf(users: string[]): Promise<Record<string, string[]>> {
    const entities = await this.#byRefs(users);
    return Object.fromEntries(
      entities.map(it => [
        stringifyEntityRef(it),
        targetsOf(it, RELATION_MEMBER_OF),
      ]),
    );
  }

  async #byRefs(refs: string[]): Promise<Entity[]> {
    const wanted = [...new Set(refs)];
    const found = new Map<string, Entity | undefined>();
    for (const ref of wanted) {
      const kept = this.#entities.get(ref);
      if (this.#isFresh(kept)) found.set(ref, kept.value);
    }
    const missing = wanted.filter(ref => !found.has(ref));
    if (missing.length) {
      const read = await this.#read(missing);
      this.#forgetOld();
      const until = this.#until();
      missing.forEach((ref, i) => {
        found.set(ref, read[i]);
        this.#entities.set(ref, { value: read[i], until });
      });
    }
    return [...found.values()].filter(it => it !== undefined);
  }

  async #read(entityRefs: string[]) {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: FIELDS },
      { credentials },
    );
    return items;
  }

  async #groupsOfType(type: string): Promise<Entity[]> {
    const kept = this.#types.get(type);
    if (this.#isFresh(kept)) return kept.value;
    const value = await this.#readGroups(type);
    this.#types.set(type, { value, until: this.#until() });
    return value;
  }

  async #readGroups(type: string): Promise<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { items } = await this.#catalog.getEntities(
      { filter: { kind: 'Group', 'spec.type': type }, fields: FIELDS },
      { credentials },
    );
    return items;
  }

  #isFresh<T>(kept: Kept<T> | undefined): kept is Kept<T> {
    return kept !== undefined && this.#clock.now().getTime() < kept.until;
  }

  #forgetOld() {
    for (const [ref, kept] of this.#entities) {
      if (!this.#isFresh(kept)) this.#entities.delete(ref);
    }
  }

  #until() {
    return this.#clock.now().getTime() + FRESH_MS;
  }
}

function groupFacts(group: Entity) {
  return {
    type: group.spec?.type as string | undefined,
    annotations: group.metadata.annotations ?? {},
    members: targetsOf(group, RELATION_HAS_MEMBER),
  };
}

function targetsOf({ relations = [] }: Entity, type: string): string[] {
  return relations.filter(it => it.type === type).map(it => it.targetRef);
}

function displayName(entity: Entity): string {
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return profile?.displayName ?? entity.metadata.title ?? entity.metadata.name;
}
