import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, stringifyError } from '@backstage/errors';
import type {
  ClockService,
  ConnectedLicenceSource,
  LicenceName,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from '../../models';
import { SYSTEM_ACTOR } from '../../tickets/TicketStore';
import { changedFields } from '../changedFields';
import { StaleLicenceError } from '../errors';
import type { LicenceStore, StoredLicence } from '../LicenceStore';
import { checkUsage } from './checkUsage';
import { countedLicence, type CountedUsage } from './countedLicence';
import { wordsFor } from './LicenceSources';
import type { SeatUses } from './SeatUses';
import type { SourceState, SourceStateStore } from './SourceStateStore';

/** How often somebody else may be faster with a licence. */
const ATTEMPTS = 5;

/** What counting is made of. */
export interface LicenceCountingOptions {
  registry: Pick<SupportModelRegistry, 'get'>;
  licences: Pick<LicenceStore, 'list' | 'find' | 'update'>;
  states: Pick<SourceStateStore, 'statesOf' | 'save'>;
  uses: Pick<SeatUses, 'mark'>;
  clock: ClockService;
  logger: LoggerService;
}

/** Takes over what sources have counted. Whatever fails changes no figure: it is logged, seen by managers, and tried again. */
export class LicenceCounting {
  readonly #options: LicenceCountingOptions;

  constructor(options: LicenceCountingOptions) {
    this.#options = options;
  }

  /** Asks a source, and takes over what it says. */
  async run(
    connected: ConnectedLicenceSource,
    signal: AbortSignal,
  ): Promise<void> {
    const { logger } = this.#options;
    const failed = (error: unknown) =>
      logger.warn(
        `Licence source '${connected.id}' did not count ${wordsFor(
          connected.licence,
        )}: ${stringifyError(error)}`,
      );
    let licence: StoredLicence;
    try {
      licence = await this.#find(connected.licence);
    } catch (error) {
      failed(error);
      return;
    }
    const state = await this.#stateOf(licence, connected);
    try {
      await this.#count(licence, connected, state, signal);
    } catch (error) {
      failed(error);
      await this.#fail(state);
    }
  }

  async #count(
    licence: StoredLicence,
    { title, source }: ConnectedLicenceSource,
    state: SourceState,
    signal: AbortSignal,
  ) {
    const { states, uses, clock } = this.#options;
    const usage = await source.read({ signal, revision: state.revision });
    const { inUse, bought, people = [] } = checkUsage(usage ?? state);
    // Seats may have come and gone, although the source has nothing new to say.
    await this.#apply(licence, { inUse, bought }, title);
    await uses.mark(licence.id, people);
    await states.save({
      ...state,
      revision: usage ? usage.revision : state.revision,
      inUse,
      bought,
      countedAt: clock.now(),
      failingSince: undefined,
    });
  }

  async #apply(first: StoredLicence, usage: CountedUsage, title: string) {
    const { licences, clock } = this.#options;
    let licence: StoredLicence | undefined = first;
    for (let attempt = 1; licence; attempt++) {
      const at = clock.now();
      const counted = countedLicence(licence, usage, title, at);
      const fields = changedFields(licence, counted);
      if (fields.length === 0) return;
      try {
        await licences.update({
          licence: counted,
          record: {
            change: 'counted',
            actor: SYSTEM_ACTOR,
            at,
            reason: `counted by ${title}`,
            fields,
          },
        });
        return;
      } catch (error) {
        const isStale = error instanceof StaleLicenceError;
        if (!isStale || attempt === ATTEMPTS) throw error;
        licence = await licences.find(licence.id);
      }
    }
  }

  async #fail(state: SourceState) {
    const { states, clock } = this.#options;
    await states.save({
      ...state,
      failingSince: state.failingSince ?? clock.now(),
    });
  }

  /** What the source has said before; what another one had said of the licence is of no use. */
  async #stateOf(
    { id }: StoredLicence,
    { id: source }: ConnectedLicenceSource,
  ): Promise<SourceState> {
    const states = await this.#options.states.statesOf([id]);
    const state = states.get(id);
    return state?.source === source ? state : { licence: id, source };
  }

  async #find(name: LicenceName): Promise<StoredLicence> {
    const { registry, licences } = this.#options;
    // At the first look at a model, its licences are opened.
    const { model } = await registry.get(name.model);
    const all = await licences.list([model.ref]);
    const isKey = 'key' in name;
    const wanted = isKey ? name.key : name.title;
    const known = all.filter(it => !isKey || it.modelKey !== undefined);
    const nameOf = (it: StoredLicence) => (isKey ? it.modelKey : it.title);
    const found = known.find(it => nameOf(it) === wanted);
    if (found) return found;
    throw new NotFoundError(
      `licence.${isKey ? 'key' : 'title'}: there is no '${wanted}'; allowed: ${
        known.map(nameOf).join(', ') || 'none, the model has no licences'
      }`,
    );
  }
}
