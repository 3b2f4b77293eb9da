import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, UserEntity } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Annotation of a User entity: the id of the heading under which the person is offered. */
export const PERSONA_ROLE_ANNOTATION = 'supportdesk.io/persona-role';
/** Annotation of a User entity: the system that the person works with, as text. */
export const PERSONA_SYSTEM_ANNOTATION = 'supportdesk.io/persona-system';

/** A person of the catalog whom anybody may be, for as long as the portal is a demo. */
export interface Persona {
  entityRef: string;
  name: string;
  description: string;
  system: string;
}

/** People who do the same kind of work. */
export interface PersonaGroup {
  id: string;
  title: string;
  people: Persona[];
}

/** Finds the people of the catalog who may be chosen as a persona: those with a role annotation. */
export class PersonaDirectory {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #titles: Map<string, string>;

  private constructor(
    catalog: CatalogService,
    auth: AuthService,
    titles: Map<string, string>,
  ) {
    this.#catalog = catalog;
    this.#auth = auth;
    this.#titles = titles;
  }

  /** `config` is that of the provider; its `roles` give the headings and their order. */
  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
    config: Config;
  }): PersonaDirectory {
    const roles = options.config.getOptionalConfig('roles');
    const titles = new Map(
      (roles?.keys() ?? []).map(id => [id, roles!.getString(id)]),
    );
    return new PersonaDirectory(options.catalog, options.auth, titles);
  }

  /** All personas under their headings; a role without a heading comes last, under its id. */
  async listGroups(): Promise<PersonaGroup[]> {
    const groups = new Map<string, PersonaGroup>(
      [...this.#titles].map(([id, title]) => [id, { id, title, people: [] }]),
    );
    for (const user of await this.listUsers()) {
      const id = user.metadata.annotations![PERSONA_ROLE_ANNOTATION];
      const group = groups.get(id) ?? { id, title: id, people: [] };
      group.people.push(toPersona(user));
      groups.set(id, group);
    }
    return [...groups.values()].filter(group => group.people.length > 0);
  }

  /** The users of the catalog with a role annotation, by name. */
  async listUsers(): Promise<UserEntity[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: { kind: 'User' },
        order: { field: 'metadata.name', order: 'asc' },
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return (items as UserEntity[]).filter(
      user => user.metadata.annotations?.[PERSONA_ROLE_ANNOTATION],
    );
  }
}

function toPersona(user: UserEntity): Persona {
  return {
    entityRef: stringifyEntityRef(user),
    name:
      user.spec.profile?.displayName ??
      user.metadata.title ??
      user.metadata.name,
    description: user.metadata.description ?? '',
    system: user.metadata.annotations?.[PERSONA_SYSTEM_ANNOTATION] ?? '',
  };
}
