import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  createLicenceSchema,
  Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import { named } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { assertOpen } from './assertOpen';
import { changedFields } from './changedFields';
import { checkLicence } from './checkLicence';
import { editedLicence, type LicenceSaying } from './editedLicence';
import { StaleLicenceError } from './errors';
import type { LicenceDescriber } from './LicenceDescriber';
import type { WaitingCounts } from './LicenceInsights';
import type { LicenceSight, LicenceStanding } from './LicenceSight';
import type { LicenceStore, StoredLicence } from './LicenceStore';
import { newLicence } from './newLicence';
import { recordedOverUse } from './recordedOverUse';

interface ServiceOptions {
  licences: LicenceStore;
  sight: LicenceSight;
  describer: LicenceDescriber;
  waiting: WaitingCounts;
  models: Pick<TicketModels, 'isUser' | 'isGroup' | 'namesOf'>;
  clock: ClockService;
}

/** Licences that are added in the portal, and what it keeps of those of the models. */
export class LicenceService {
  readonly #options: ServiceOptions;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError, NotAllowedError for a model that there is not, or whose licences are not the caller's to manage
   * @throws InvalidAnswersError that names each field that is wrong
   */
  async create(
    {
      model: name,
      service,
      overUseReason,
      ...said
    }: z.output<typeof createLicenceSchema>,
    caller: TicketCaller,
  ): Promise<Licence> {
    const { licences, sight, clock } = this.#options;
    const ofModel = await sight.in(name, caller);
    const { model } = ofModel.standing.registered;
    if (!ofModel.managesModel) throw notYoursToAdd(ofModel);
    const now = clock.now();
    const by = { user: caller.user, at: now };
    const blank = newLicence({ service, title: said.title }, model, by);
    await this.#check(said, ofModel, caller);
    const plain = editedLicence(blank, said);
    const licence = {
      ...plain,
      overUse: recordedOverUse(undefined, plain, overUseReason, by),
    };
    await licences.create({
      licence,
      record: { change: 'added', actor: caller.user, at: now },
    });
    return this.#read(licence.id, caller);
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError, NotAllowedError for a licence that is not the caller's to see, or to manage
   * @throws InvalidAnswersError that names each field that is wrong, or that the model states
   * @throws StaleLicenceError
   */
  async edit(
    id: string,
    version: number,
    said: LicenceSaying,
    caller: TicketCaller,
  ): Promise<Licence> {
    const { licences, sight, clock } = this.#options;
    const seen = await sight.manage(id, caller);
    const before = seen.licence;
    await this.#assertSeen(version, before);
    const plain = editedLicence(before, said);
    assertOpen(before, plain, seen.standing.registered);
    await this.#check(said, seen, caller);
    const now = clock.now();
    const by = { user: caller.user, at: now };
    const licence = {
      ...plain,
      overUse: recordedOverUse(before, plain, said.overUseReason, by),
    };
    const fields = changedFields(before, licence);
    if (fields.length > 0) {
      await licences.update({
        licence,
        record: { change: 'edited', actor: caller.user, at: now, fields },
      });
    }
    return this.#read(id, caller);
  }

  /**
   * @throws NotFoundError, NotAllowedError, StaleLicenceError as {@link LicenceService.edit}
   * @throws ConflictError for one of a model, and for one that somebody holds or waits for
   */
  async delete(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<void> {
    const { licences, sight, waiting, clock } = this.#options;
    const { licence } = await sight.manage(id, caller);
    await this.#assertSeen(version, licence);
    if (licence.modelKey !== undefined) {
      throw new ConflictError(
        `licence: '${licence.title}' is kept in Git; take licences.${licence.modelKey} out of the file of ${licence.modelRef}`,
      );
    }
    const requests = (await waiting.waitingOf([id])).get(id) ?? 0;
    const hindrances = [
      ...countOf(licence.seats, 'seat'),
      ...countOf(requests, 'open request'),
    ];
    if (hindrances.length > 0) {
      throw new ConflictError(
        `licence: '${licence.title}' has ${hindrances.join(
          ' and ',
        )}; take seats back and end requests first`,
      );
    }
    await licences.delete({
      licence,
      record: { change: 'removed', actor: caller.user, at: clock.now() },
    });
  }

  async #assertSeen(version: number, licence: StoredLicence) {
    if (licence.version === version) return;
    const { updatedBy } = licence;
    const names = await this.#options.models.namesOf([updatedBy]);
    const { title } = named(updatedBy, names);
    throw new StaleLicenceError(version, licence, title);
  }

  async #check(
    said: LicenceSaying,
    { standing }: LicenceStanding,
    caller: TicketCaller,
  ) {
    const { models } = this.#options;
    await checkLicence(
      said,
      standing.registered.model,
      async ref =>
        (await models.isUser(ref, caller)) ||
        (await models.isGroup(ref, caller)),
    );
  }

  async #read(id: string, caller: TicketCaller): Promise<Licence> {
    const { sight, describer } = this.#options;
    const seen = await sight.see(id, caller);
    return (await describer.describe([seen], caller))[0];
  }
}

function notYoursToAdd({ standing }: LicenceStanding): NotAllowedError {
  const { title, owner } = standing.registered.model;
  return new NotAllowedError(
    `model: the licences of ${title} are managed by ${owner}; ask them`,
  );
}

/** `2 seats`; nothing for none. */
function countOf(count: number, what: string): string[] {
  if (count === 0) return [];
  return [`${count} ${what}${count === 1 ? '' : 's'}`];
}
