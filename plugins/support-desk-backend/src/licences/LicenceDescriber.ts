import {
  localDate,
  type Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView, type CatalogDirectory } from '../models';
import type { TicketCaller } from '../tickets/TicketService';
import {
  describeLicence,
  type OfModel,
  type Surroundings,
} from './describeLicence';
import type {
  CountedElsewhere,
  Forecasts,
  WaitingCounts,
} from './LicenceInsights';
import type { SeenLicence } from './LicenceSight';
import type { WaysToGetMore } from './seatErrors';
import type { SeatStore } from './SeatStore';
import { waysToGetMore, wayToUpgrade } from './waysToGetMore';

interface DescriberOptions {
  directory: Pick<CatalogDirectory, 'namesOf'>;
  seats: Pick<SeatStore, 'heldBy'>;
  waiting: WaitingCounts;
  forecasts: Forecasts;
  elsewhere: CountedElsewhere;
}

/** Describes licences for the person who reads. */
export class LicenceDescriber {
  readonly #options: DescriberOptions;

  constructor(options: DescriberOptions) {
    this.#options = options;
  }

  /** In the order in which they are given. */
  async describe(
    seen: SeenLicence[],
    caller: TicketCaller,
  ): Promise<Licence[]> {
    const surroundings = await this.#surroundingsOf(seen, caller);
    return seen.map(it => describeLicence(it, surroundings));
  }

  /** How the caller gets one more, for a refusal that says so (S1-99, P-11). */
  async waysToGetMore({
    licence,
    standing,
  }: SeenLicence): Promise<WaysToGetMore> {
    const view = await this.#viewOf(standing);
    return waysToGetMore(view, licence.requestType);
  }

  async #surroundingsOf(
    seen: SeenLicence[],
    caller: TicketCaller,
  ): Promise<Surroundings> {
    const { directory, seats, waiting, forecasts, elsewhere } = this.#options;
    const ids = seen.map(it => it.licence.id);
    const held = await seats.heldBy(ids, [caller.user, ...caller.memberships]);
    return {
      names: await directory.namesOf(seen.flatMap(peopleIn)),
      models: await this.#modelsOf(seen),
      waiting: await waiting.waitingOf(ids),
      forecasts: await forecasts.forecastsOf(seen.map(it => it.licence)),
      countedBy: await elsewhere.countedBy(ids),
      held: new Set(held.map(it => it.licence)),
      waitedFor: await waiting.waitsFor(caller.user, ids),
    };
  }

  /** What the licences of a model have in common is looked up once. */
  async #modelsOf(seen: SeenLicence[]): Promise<Map<string, OfModel>> {
    const models = new Map<string, OfModel>();
    for (const { licence, standing } of seen) {
      const { model } = standing.registered;
      const { requestType = '' } = licence;
      const known = models.get(model.ref) ?? {
        view: await this.#viewOf(standing),
        today: localDate(model, standing.access.context.now),
        upgrade: wayToUpgrade(model),
        more: {},
      };
      known.more[requestType] ??= waysToGetMore(known.view, requestType).more;
      models.set(model.ref, known);
    }
    return models;
  }

  async #viewOf({ access }: SeenLicence['standing']): Promise<ModelView> {
    return ModelView.create(access, refs =>
      this.#options.directory.namesOf(refs),
    );
  }
}

function peopleIn({ licence }: SeenLicence): string[] {
  const { managers, approver, overUse } = licence;
  return [...managers, approver, overUse?.by].filter(
    ref => ref !== undefined && ref.includes(':'),
  ) as string[];
}
