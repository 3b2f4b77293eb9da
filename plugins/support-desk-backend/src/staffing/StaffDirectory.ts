import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  isMember,
  modelReadPermission,
  ownerOfLevel,
  type Directory,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  ModelViews,
  RegisteredModel,
  SupportModelRegistry,
} from '../models';
import type { SuperUserListings } from '../superUsers/SuperUserListings';
import type { TicketCaller } from '../tickets/TicketService';

/** The people of models in the light of one caller, as full references of users. */
export interface Staff {
  /** Whose absences the caller may record and change. */
  led: Set<string>;
  /** Whose absences the caller may see. */
  seen: Set<string>;
  /** Who is not to be named to the caller, for they are behind contacts that are not for them (P-12). */
  hidden: Set<string>;
  /** Members of the caller's own groups, and the caller. */
  colleagues: Set<string>;
  /** Who stands in a model, by its full reference; only models that the caller may see, and only whom they may see there. */
  ofModels: Map<string, string[]>;
}

/** Knows who stands in which model: members of the owners of levels, the people of contacts, and super users. */
export class StaffDirectory {
  readonly #registry: SupportModelRegistry;
  readonly #views: ModelViews;
  readonly #permissions: PermissionsService;
  readonly #listings: SuperUserListings;

  constructor(options: {
    registry: SupportModelRegistry;
    views: ModelViews;
    permissions: PermissionsService;
    listings: SuperUserListings;
  }) {
    this.#registry = options.registry;
    this.#views = options.views;
    this.#permissions = options.permissions;
    this.#listings = options.listings;
  }

  /** Whose absences are the caller's to see and to record, now. */
  async of(caller: TicketCaller): Promise<Staff> {
    const ofModels = new Map<string, string[]>();
    const led = new Set([caller.user]);
    const colleagues = new Set([caller.user]);
    const refused = new Set<string>();
    for (const registered of await this.#readable(caller)) {
      const access = await this.#views.accessOf(registered, caller);
      const { directory, model, now } = access.context;
      const superUsers = await this.#listings.activeOf(registered, now);
      const people = standingIn(
        access,
        superUsers.map(it => it.user),
      );
      ofModels.set(model.ref, people);
      refusedIn(access).forEach(it => refused.add(it));
      ledIn(access, people).forEach(it => led.add(it));
      membersOf(directory, caller.memberships).forEach(it =>
        colleagues.add(it),
      );
    }
    const seen = new Set([
      ...led,
      ...colleagues,
      ...[...ofModels.values()].flat(),
    ]);
    const hidden = new Set([...refused].filter(it => !seen.has(it)));
    return { led, seen, hidden, colleagues, ofModels };
  }

  async #readable(caller: TicketCaller): Promise<RegisteredModel[]> {
    const models = await this.#registry.list();
    const decisions = await this.#permissions.authorize(
      models.map(({ model }) => ({
        permission: modelReadPermission,
        resourceRef: model.ref,
      })),
      caller,
    );
    return models.filter(
      (_, i) => decisions[i].result === AuthorizeResult.ALLOW,
    );
  }
}

/** Whom the caller may see in a model: of contacts that are not for them nobody (P-12). */
function standingIn(access: ModelAccess, superUsers: string[]): string[] {
  const { model, directory } = access.context;
  const people = Object.values(model.contacts)
    .filter(contact => !access.contactRefusal(contact.id))
    .flatMap(contact => contact.people.map(it => it.user));
  return [
    ...new Set([
      ...people,
      ...superUsers,
      ...membersOf(directory, ownersOfLevels(access)),
    ]),
  ];
}

function refusedIn(access: ModelAccess): string[] {
  return Object.values(access.context.model.contacts)
    .filter(contact => access.contactRefusal(contact.id))
    .flatMap(contact => contact.people.map(it => it.user));
}

/** The owner of a model leads all who stand in it, the owner of a level its members. */
function ledIn(access: ModelAccess, people: string[]): string[] {
  if (access.owner) return people;
  const { context } = access;
  const own = ownersOfLevels(access).filter(ref => isMember(context, ref));
  return membersOf(context.directory, own);
}

function ownersOfLevels({ context: { model, now } }: ModelAccess): string[] {
  return Object.keys(model.levels).flatMap(
    level => ownerOfLevel(model, level, now) ?? [],
  );
}

function membersOf(directory: Directory, refs: string[]): string[] {
  return refs.flatMap(ref =>
    ref.startsWith('user:') ? [ref] : directory[ref]?.members ?? [],
  );
}
