import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ModelAccess,
  type Caller,
  type CompiledModel,
  type Directory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../tickets/TicketService';

const PERSONA_ROLE = 'supportdesk.io/persona-role';

/** Who asks for help, those who ask most first. */
const ASKING = ['end-user', 'super-user', 'manager', 'client-it', 'support'];

interface Person extends Caller {
  role?: string;
}

/** The people of a model, as the catalog has them. */
export class People {
  readonly directory: Directory;
  readonly #users: Person[];
  readonly #refs: Set<string>;
  /** To find out who somebody is takes long, and is asked again and again at one instant. */
  readonly #accesses = new Map<string, ModelAccess>();
  #accessesAt = 0;

  constructor(readonly model: CompiledModel, entities: Entity[]) {
    this.#users = entities
      .filter(it => it.kind === 'User')
      .map(it => ({
        user: stringifyEntityRef(it),
        role: it.metadata.annotations?.[PERSONA_ROLE],
        memberships: [stringifyEntityRef(it), ...groupsOf(it)],
      }));
    const groups = entities.filter(it => it.kind === 'Group');
    this.#refs = new Set([...groups, ...entities].map(stringifyEntityRef));
    this.directory = Object.fromEntries(
      groups.map(it => {
        const ref = stringifyEntityRef(it);
        return [
          ref,
          {
            ref,
            type: it.spec?.type as string | undefined,
            members: this.membersOf(ref),
            annotations: it.metadata.annotations ?? {},
          },
        ];
      }),
    );
  }

  /** Whether the catalog has something. */
  knows(ref: string): boolean {
    return this.#refs.has(ref);
  }

  get all(): string[] {
    return this.#users.map(it => it.user);
  }

  /** Those who may have something to ask, the many before the few. */
  get asking(): string[] {
    return ASKING.flatMap(role => this.#having(role));
  }

  membersOf(group: string): string[] {
    return this.#users
      .filter(it => it.memberships.includes(group))
      .map(it => it.user);
  }

  /** Who works for a team, but for somebody: its members, else those who support the model at all. */
  workersOf(team: string | undefined, except: string): string[] {
    const others = (users: string[]) => users.filter(it => it !== except);
    const found = [
      this.membersOf(team ?? ''),
      this.#having('support'),
      this.#having('client-it'),
    ].map(others);
    return found.find(it => it.length > 0) ?? others(this.all);
  }

  callerOf(user: string): TicketCaller {
    const memberships = this.#users.find(it => it.user === user)?.memberships;
    return {
      user,
      memberships: memberships ?? [user],
      // Nobody has signed in, and nothing asks who did.
      credentials: { $$type: '@backstage/BackstageCredentials', principal: {} },
    };
  }

  accessOf({ user, memberships }: Caller, now: Date): ModelAccess {
    if (this.#accessesAt !== now.getTime()) this.#accesses.clear();
    this.#accessesAt = now.getTime();
    const known = this.#accesses.get(user);
    if (known) return known;
    const { model, directory } = this;
    const caller = { user, memberships };
    const access = new ModelAccess({ model, directory, caller, now });
    this.#accesses.set(user, access);
    return access;
  }

  #having(role: string): string[] {
    return this.#users.filter(it => it.role === role).map(it => it.user);
  }
}

function groupsOf({ spec }: Entity): string[] {
  return ((spec?.memberOf ?? []) as string[]).map(it =>
    it.includes(':') ? it : `group:default/${it}`,
  );
}
