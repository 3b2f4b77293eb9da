import {
  type AccessRefusal,
  type CompiledModel,
  holdersOf,
  ModelAccess,
  openingOf,
  type Opening,
  type RedactedModel,
  redactModel,
  type RedirectTo,
  type Refusal,
  type RouteAnswer,
  withoutSecrets,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { askedInSelfHelp } from '../selfHelp/askedPeople';
import type { SuperUserListing } from '../superUsers/SuperUserListings';

/** How many people are named who can be asked. */
const MOST_PEOPLE = 10;

/** A contact in an answer: how to reach it, now. */
export type ContactAnswer = RouteAnswer['contacts'][number];

/** A model as one caller sees it at an instant: nothing that it gives holds what the caller may not see (P-12). */
export class ModelView {
  readonly access: ModelAccess;
  /** Without what the caller may not see. */
  readonly model: CompiledModel;
  readonly #secrets: RedactedModel['secrets'];
  readonly #names: Record<string, string>;
  /** Who helps colleagues now, whether the model names them or the portal. */
  readonly superUsers: SuperUserListing[];

  constructor(
    access: ModelAccess,
    redacted: RedactedModel,
    names: Record<string, string>,
    superUsers: SuperUserListing[] = [],
  ) {
    this.access = access;
    this.model = redacted.model;
    this.#secrets = redacted.secrets;
    this.#names = names;
    this.superUsers = superUsers;
  }

  /**
   * @param namesOf - looks up the names of users and groups
   * @param superUsers - who helps colleagues now, where the view is to tell it
   */
  static async create(
    access: ModelAccess,
    namesOf: (refs: string[]) => Promise<Record<string, string>>,
    superUsers: SuperUserListing[] = [],
  ): Promise<ModelView> {
    const redacted = redactModel(access);
    const { model } = access.context;
    const holders = [
      ...Object.keys(model.roles),
      ...Object.keys(model.parties),
    ].flatMap(id => holdersOf(access.context, id).slice(0, MOST_PEOPLE));
    const refs = [
      ...refsIn(redacted.model),
      ...holders,
      ...askedInSelfHelp(access),
      ...superUsers.map(it => it.user),
    ].filter(ref => !redacted.secrets.includes(ref));
    return new ModelView(access, redacted, await namesOf(refs), superUsers);
  }

  /** The names of users and groups, as far as the catalog knows them. */
  get names(): Record<string, string> {
    return this.#names;
  }

  nameOf(ref: string): string {
    return this.#names[ref] ?? ref.replace(/^.*\//, '');
  }

  /** Whether a person is behind a contact that the caller may not use. */
  hides(user: string): boolean {
    return this.#secrets.includes(user);
  }

  /** Takes everything out of an answer that the caller may not see. */
  clean<T>(answer: T): T {
    return withoutSecrets(answer, this.#secrets);
  }

  openingOf(contact: string | undefined): Opening {
    const { model, now } = this.access.context;
    const calendar = contact ? model.contacts[contact]?.calendar : undefined;
    return openingOf(model, calendar, now);
  }

  /** A refusal in words, with people and contacts to go to (P-11). */
  refusal({ ask, redirect, ...rest }: AccessRefusal): Refusal {
    return this.clean({
      ...rest,
      ...(ask.length && { ask: ask.map(role => this.#askInstead(role)) }),
      ...(redirect.length && {
        redirectTo: redirect.map(contact => this.redirectTo(contact)),
      }),
    });
  }

  /** A contact with what the caller may see of it. */
  contact(id: string): ContactAnswer {
    const contact = this.model.contacts[id];
    return {
      id,
      title: contact.title,
      channels: this.#channelsOf(id),
      opening: this.openingOf(id),
      ...(contact.serviceArea && { serviceArea: contact.serviceArea }),
      people: contact.people.map(({ user, name, title }) => ({
        user,
        name,
        ...(title && { title }),
      })),
    };
  }

  /** A contact to go to instead, with the request type by which the caller can ask it in the portal. */
  redirectTo(contact: string): RedirectTo {
    const { levels, requestTypes } = this.model;
    const requestType = Object.values(requestTypes).find(
      type =>
        (type.contact === contact ||
          type.routes.some(route => route.contacts.includes(contact))) &&
        !this.access.requestTypeRefusal(type.id),
    );
    const level = Object.values(levels).find(it =>
      it.contacts.includes(contact),
    );
    return {
      contact,
      title: this.model.contacts[contact].title,
      channels: this.#channelsOf(contact),
      opening: this.openingOf(contact),
      ...(requestType && { requestType: requestType.id }),
      ...(level && { level: level.id }),
    };
  }

  #askInstead(role: string) {
    const { context } = this.access;
    const { roles, parties } = context.model;
    return {
      role,
      title: (roles[role] ?? parties[role])?.title ?? role,
      people: holdersOf(context, role)
        .filter(user => !this.#secrets.includes(user))
        .slice(0, MOST_PEOPLE)
        .map(user => ({ user, name: this.nameOf(user) })),
    };
  }

  #channelsOf(contact: string) {
    return Object.values(this.model.contacts[contact].channels).map(
      ({ kind, title, value, for: use, menu }) => ({
        kind,
        title,
        value,
        ...(use && { for: use }),
        ...(menu.length && { menu }),
      }),
    );
  }
}

/** Full references of users and groups that stand anywhere in a model. */
function refsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^(user|group):[^/\s]+\/\S+$/.test(value) ? [value] : [];
  }
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(it => it.flatMap(refsIn))
    : [];
}
