import { NotFoundError } from '@backstage/errors';
import type {
  decideSuperUserSchema,
  editSuperUserSchema,
  nominateSuperUserSchema,
  SuperUser,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import { refusalOfOutsider } from '../knowledge/refusalOfOutsider';
import type { ModelReaderStore } from '../tickets/ModelReaderStore';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import {
  assertMay,
  assertPlanned,
  assertSeen,
  assertUnlisted,
  notYoursToDecide,
} from './assertions';
import { checkListing } from './checkListing';
import { editedListing } from './editedListing';
import { DecidedAlreadyError } from './errors';
import { entryOf } from './listEntries';
import { areaOf, modulesOf } from './place';
import { mayNominate, rightsOn } from './rights';
import type { SuperUserDescriber } from './SuperUserDescriber';
import {
  decidedMessage,
  nominatedMessage,
  type ListingWords,
} from './superUserMessages';
import type {
  AddedSuperUser,
  SuperUserChange,
  SuperUserStore,
} from './SuperUserStore';

/** What the service of super users is made of. */
export interface SuperUserOptions {
  superUsers: SuperUserStore;
  staff: Pick<ModelStaff, 'of' | 'find'>;
  describer: SuperUserDescriber;
  models: Pick<TicketModels, 'isUser' | 'namesOf'>;
  readers: Pick<ModelReaderStore, 'sync'>;
  clock: ClockService;
}

/** Super users who are added in the portal: nominated by those who help already or support, approved by the owner of the model. */
export class SuperUserService {
  readonly #options: SuperUserOptions;

  constructor(options: SuperUserOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   * @throws RefusedError that names whom to ask, where they may name nobody
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws ListedAlreadyError
   */
  async nominate(
    request: z.output<typeof nominateSuperUserSchema>,
    caller: TicketCaller,
  ): Promise<SuperUser> {
    const { superUsers, staff, models, clock } = this.#options;
    const { model: name, user, area, module, ...details } = request;
    const standing = await staff.of(name, caller);
    const { model } = standing.registered;
    if (!mayNominate(standing)) {
      throw await refusalOfOutsider(standing, {
        message: `super users of ${model.title} are named by its super users and its team`,
        namesOf: refs => models.namesOf(refs),
      });
    }
    const blank: AddedSuperUser = {
      id: uuid(),
      version: 1,
      modelRef: model.ref,
      user: user.toLocaleLowerCase('en-US'),
      place: module
        ? { kind: 'module', id: module }
        : { kind: 'area', id: area! },
      nominatedBy: caller.user,
      updatedAt: clock.now(),
    };
    const listing = editedListing(blank, details);
    await this.#check(listing, standing, caller);
    assertUnlisted(listing, standing);
    const words = await this.#wordsOf(listing, standing);
    await superUsers.create({
      listing,
      change: 'nominated',
      actor: caller.user,
      messages: [nominatedMessage(listing, model.owner, words)],
    });
    return this.#describe(listing, standing);
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError for a listing that the caller does not see
   * @throws NotAllowedError for one, or a part of one, that is not theirs to change
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws StaleListingError
   */
  async edit(
    id: string,
    version: number,
    edit: z.output<typeof editSuperUserSchema>,
    caller: TicketCaller,
  ): Promise<SuperUser> {
    const { listing, standing, rights } = await this.#find(id, caller);
    assertMay(rights.mayEdit, listing, standing);
    assertPlanned(edit, rights, standing);
    assertSeen(version, listing);
    const edited = editedListing(listing, edit);
    await this.#check(edited, standing, caller);
    return this.#store({ change: 'edited', listing: edited }, standing);
  }

  /** @throws DecidedAlreadyError, and what {@link SuperUserService.edit} does */
  async decide(
    id: string,
    version: number,
    { approved, reason }: z.output<typeof decideSuperUserSchema>,
    caller: TicketCaller,
  ): Promise<SuperUser> {
    const { clock } = this.#options;
    const { listing, standing, rights } = await this.#find(id, caller);
    if (standing.isOwner && listing.decision) {
      throw new DecidedAlreadyError(listing.decision);
    }
    if (!rights.mayDecide) throw notYoursToDecide(standing);
    assertSeen(version, listing);
    if (!approved && !reason) {
      const message = 'is needed for a no: say why, it is told to both';
      throw new InvalidAnswersError([{ field: 'reason', message }]);
    }
    const decision = { approved, by: caller.user, at: clock.now(), reason };
    const words = await this.#wordsOf(listing, standing);
    return this.#store(
      {
        change: approved ? 'approved' : 'declined',
        listing: { ...listing, decision },
        messages: [decidedMessage(listing, decision, words)],
      },
      standing,
    );
  }

  /** @throws NotFoundError, NotAllowedError, StaleListingError */
  async remove(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<void> {
    const { superUsers, readers, clock } = this.#options;
    const { listing, standing, rights } = await this.#find(id, caller);
    assertMay(rights.mayRemove, listing, standing);
    assertSeen(version, listing);
    await superUsers.delete({
      listing: { ...listing, updatedAt: clock.now() },
      change: 'removed',
      actor: caller.user,
      messages: [],
    });
    await readers.sync([standing.registered.model]);
  }

  async #find(id: string, caller: TicketCaller) {
    const { superUsers, staff } = this.#options;
    const listing = await superUsers.find(id);
    const standing = listing && (await staff.find(listing.modelRef, caller));
    if (!listing || !standing || !entryOf(listing, standing)) {
      throw new NotFoundError(
        `superUser: there is no listing '${id}' that was added here and that you may see; those of a model are changed in its file`,
      );
    }
    return { listing, standing, rights: rightsOn(listing, standing) };
  }

  async #store(
    change: Pick<SuperUserChange, 'change' | 'listing'> &
      Partial<SuperUserChange>,
    standing: Standing,
  ): Promise<SuperUser> {
    const { superUsers, readers, clock } = this.#options;
    const stored = await superUsers.update({
      messages: [],
      actor: standing.access.context.caller.user,
      ...change,
      listing: { ...change.listing, updatedAt: clock.now() },
    });
    await readers.sync([standing.registered.model]);
    return this.#describe(stored, standing);
  }

  async #check(
    listing: AddedSuperUser,
    { registered }: Standing,
    caller: TicketCaller,
  ) {
    const { models } = this.#options;
    await checkListing(listing, registered.model, ref =>
      models.isUser(ref, caller),
    );
  }

  async #wordsOf(
    { user, place }: AddedSuperUser,
    { registered: { model } }: Standing,
  ): Promise<ListingWords> {
    const names = await this.#options.models.namesOf([user]);
    const found =
      place.kind === 'area'
        ? areaOf({ area: place.id }, model)
        : modulesOf([place.id], model)[0];
    return {
      name: names[user] ?? user,
      place: found?.title ?? place.id,
      model: model.title,
    };
  }

  async #describe(
    listing: AddedSuperUser,
    standing: Standing,
  ): Promise<SuperUser> {
    const entry = entryOf(listing, standing)!;
    return (await this.#options.describer.describe([entry]))[0];
  }
}
