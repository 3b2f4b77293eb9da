import type { RequestTypeState } from '../api';
import type {
  CompiledEscalation,
  CompiledModel,
  CompiledRequestType,
  CompiledRoute,
  Condition,
} from '../model';
import {
  askedKinds,
  checkRequires,
  type AccessRefusal,
  type AskedKind,
  type Confirmed,
} from './requires';
import { isMember, rolesOf, type RoleContext } from './roles';
import { ownerOfLevel, passedOnAt } from './transitions';

/** What one caller may do with a model at an instant. Pure: it knows what it was given. @public */
export class ModelAccess {
  /** Ids of the roles and parties that the caller has. */
  readonly roles: Set<string>;
  /** The caller owns the model. */
  readonly owner: boolean;
  /** The caller owns the model or a level, and so sees all contacts. */
  readonly seesAllContacts: boolean;

  constructor(readonly context: RoleContext) {
    const { model, now } = context;
    this.roles = rolesOf(context);
    this.owner = isMember(context, model.owner);
    this.seesAllContacts =
      this.owner ||
      Object.keys(model.levels).some(id => {
        const owner = ownerOfLevel(model, id, now);
        return owner !== undefined && isMember(context, owner);
      });
  }

  /**
   * Why the caller may not bring requests to a level.
   *
   * @param confirmed - the answers to {@link ModelAccess.asksOfLevel}; left out, nothing is asked yet
   */
  levelRefusal(id: string, confirmed?: Confirmed): AccessRefusal | undefined {
    const level = this.#model.levels[id];
    const refusal = checkRequires(level.requires, this.#at(id), {
      subject: level.title,
      confirmed,
    });
    return refusal && this.#withWayBack(refusal, [id]);
  }

  /** What has to be asked before a request is brought to a level, in order. */
  asksOfLevel(id: string): RequestTypeState['asks'] {
    return this.#asksOf(this.#model.levels[id].requires);
  }

  /**
   * Why the caller may not go up a ladder; one that requires nothing is open to all who work at its level.
   *
   * @param ladder - as a ticket froze it
   * @param level - of the ticket
   */
  ladderRefusal(
    ladder: CompiledEscalation,
    level: string,
  ): AccessRefusal | undefined {
    const refusal = checkRequires(ladder.requires, this.#at(level), {
      subject: ladder.title ?? this.#model.levels[level]?.title ?? level,
    });
    return refusal && this.#withWayBack(refusal, [level]);
  }

  /** Why the caller may not use a contact: its channels and people are then not for them to see (P-12). */
  contactRefusal(id: string): AccessRefusal | undefined {
    if (this.seesAllContacts) return undefined;
    const refusal = this.#contactRule(id);
    if (!refusal) return undefined;
    const levels = levelsOf(this.#model, id);
    const besides = this.#openContacts(levels);
    return refusal.redirect.length === 0 && besides.length
      ? { ...refusal, redirect: besides }
      : this.#withWayBack(refusal, levels);
  }

  /**
   * Why the caller may not raise a request of a type, by its own rules (which hold its level's) and those of its contact, such as a
   * registration with the vendor's portal (S1-50).
   *
   * @param confirmed - the answers to {@link ModelAccess.asksOf}; left out, nothing is asked yet
   */
  requestTypeRefusal(
    id: string,
    confirmed?: Confirmed,
  ): AccessRefusal | undefined {
    const type = this.#model.requestTypes[id];
    const refusal =
      checkRequires(type.requires, this.#at(type.level), {
        subject: type.title,
        confirmed,
      }) ??
      (type.contact ? this.#contactRule(type.contact, confirmed) : undefined);
    return (
      refusal && this.#withWayBack(refusal, type.level ? [type.level] : [])
    );
  }

  /** What a form of this type has to ask before anything else, in order. */
  asksOf(id: string): RequestTypeState['asks'] {
    const { requires, contact } = this.#model.requestTypes[id];
    const ofContact = contact ? this.#model.contacts[contact].requires : [];
    return this.#asksOf([...requires, ...ofContact]);
  }

  /** The routes of a request type that apply now: of those that name a case all, of the others the first. */
  routesOf(type: CompiledRequestType): CompiledRoute[] {
    const context = this.#at(type.level);
    const applying = type.routes.filter(
      route => !checkRequires(route.requires, context, { subject: type.title }),
    );
    const first = applying.find(route => !route.when);
    return applying.filter(route => route.when || route === first);
  }

  /**
   * The contacts to which a request of a type goes now, where its routes leave no choice.
   *
   * @param chosen - the case that the requester says it is, in the words of the routes
   */
  contactsOf(id: string, chosen?: string): string[] {
    const type = this.#model.requestTypes[id];
    const told = this.routesOf(type).filter(
      route => chosen !== undefined && route.when === chosen,
    );
    if (told.length > 0) return told.flatMap(route => route.contacts);
    if (type.contact) return [type.contact];
    return this.routesOf(type).find(route => !route.when)?.contacts ?? [];
  }

  /**
   * The lowest level to which the caller may bring requests. A level from which nothing climbs and to which nothing
   * climbs, such as one for login alone, is where one starts only where there is no other.
   */
  get startLevel(): string | undefined {
    const levels = Object.values(this.#model.levels).sort(
      (a, b) => a.level - b.level,
    );
    const climbed = new Set(levels.map(level => level.escalatesTo));
    const open = levels.filter(level => !this.levelRefusal(level.id));
    const onLadder = open.find(
      level => level.escalatesTo || climbed.has(level.id),
    );
    return (onLadder ?? open[0])?.id;
  }

  get #model(): CompiledModel {
    return this.context.model;
  }

  /** Roles as they are at a level, after what has passed on there (H2). */
  #at(level: string | undefined): RoleContext {
    const { model, now } = this.context;
    return level
      ? { ...this.context, passed: passedOnAt(model, level, now) }
      : this.context;
  }

  #asksOf(requires: Condition[]): RequestTypeState['asks'] {
    return requires.flatMap(condition =>
      askedKinds.flatMap(kind => this.#ask(kind, condition[kind]) ?? []),
    );
  }

  #ask(
    kind: AskedKind,
    value: string | undefined,
  ): RequestTypeState['asks'][number] | undefined {
    if (!value) return undefined;
    return kind === 'tried'
      ? { kind, text: this.#model.levels[value].title, level: value }
      : { kind, text: value };
  }

  #contactRule(id: string, confirmed?: Confirmed): AccessRefusal | undefined {
    const contact = this.#model.contacts[id];
    const levels = levelsOf(this.#model, id);
    const places = levels.length ? levels : [undefined];
    const refusals = places.map(level =>
      checkRequires(contact.requires, this.#at(level), {
        subject: contact.title,
        confirmed,
      }),
    );
    if (refusals.some(it => !it)) return undefined;
    const [refusal] = refusals as AccessRefusal[];
    return refusal.code === 'ROLE_REQUIRED'
      ? { ...refusal, code: 'STOP' }
      : refusal;
  }

  /** Where the model names no other contact, the way goes back to the level before (S1-20). */
  #withWayBack(refusal: AccessRefusal, levels: string[]): AccessRefusal {
    if (refusal.redirect.length || refusal.code === 'TRIED_REQUIRED') {
      return refusal;
    }
    return { ...refusal, redirect: this.#before(levels, new Set(levels)) };
  }

  #before(levels: string[], seen: Set<string>): string[] {
    const before = Object.values(this.#model.levels)
      .filter(it => it.escalatesTo && levels.includes(it.escalatesTo))
      .map(it => it.id)
      .filter(id => !seen.has(id));
    if (before.length === 0) return [];
    const open = this.#openContacts(before);
    return open.length
      ? open
      : this.#before(before, new Set([...seen, ...before]));
  }

  #openContacts(levels: string[]): string[] {
    return levels
      .flatMap(id => this.#model.levels[id].contacts)
      .filter(contact => !this.#contactRule(contact));
  }
}

/** The levels at which a contact is reached: as theirs, by their request types, or in their ladder (H2). */
function levelsOf(model: CompiledModel, contact: string): string[] {
  const ofTypes = Object.values(model.requestTypes)
    .filter(
      type =>
        type.contact === contact ||
        type.routes.some(route => route.contacts.includes(contact)),
    )
    .flatMap(type => type.level ?? []);
  return Object.values(model.levels)
    .filter(
      level =>
        level.contacts.includes(contact) ||
        level.escalation?.steps.some(step => step.contact === contact) ||
        ofTypes.includes(level.id),
    )
    .map(level => level.id);
}
