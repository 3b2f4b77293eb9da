import {
  trainingDays,
  type CompiledModel,
  type FieldProblem,
  type TrainingClasses as Classes,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import type { LicenceSight } from '../LicenceSight';
import { ClassFullError } from './errors';
import type {
  LicenceRequestStore,
  StoredTraining,
} from './LicenceRequestStore';

/** How many classes with a free place are offered (S3-31). */
const OFFERED = 3;
/** How many are looked at to find them. */
const LOOKED_AT = 52;

/** A training, and how many can come to a class of it. */
export interface TrainingTerms {
  model: CompiledModel;
  /** Id of a request type. */
  training: string;
  /** Absent: as many as come. */
  places?: number;
}

interface TrainingClassesOptions {
  requests: Pick<LicenceRequestStore, 'placesTaken'>;
  sight: Pick<LicenceSight, 'see'>;
  clock: ClockService;
}

/** The classes that are offered: by the schedule of the model, as far as there are places. */
export class TrainingClasses {
  readonly #options: TrainingClassesOptions;

  constructor(options: TrainingClassesOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError for a licence that there is not, or that is not for the caller */
  async of(licence: string, caller: TicketCaller): Promise<Classes> {
    const { licence: found, standing } = await this.#options.sight.see(
      licence,
      caller,
    );
    const { training, places } = found;
    const { model } = standing.registered;
    const type = model.requestTypes[training ?? ''];
    if (!type) return { items: [], confirm: [] };
    return {
      requestType: { id: type.id, title: type.title },
      schedule: type.schedule,
      place: type.place,
      items: await this.#offered({ model, training: type.id, places }),
      confirm: Object.values(type.confirm ?? {}),
    };
  }

  /**
   * What is wrong with booking a day; nothing, when it is one of those that are offered, or the one that is booked.
   *
   * @param field - of the request
   * @throws ClassFullError for one that is offered without places
   */
  async check(
    day: string,
    field: string,
    terms: TrainingTerms,
    booked?: StoredTraining['day'],
  ): Promise<FieldProblem[]> {
    if (day === booked) return [];
    const items = await this.#offered(terms);
    const allowed = items.filter(it => it.free !== 0).map(it => it.day);
    if (allowed.includes(day)) return [];
    if (items.some(it => it.day === day)) {
      throw new ClassFullError(day, terms.places!, allowed);
    }
    const message = allowed.length
      ? `'${day}' is not one of the classes that are offered`
      : 'no classes are planned; leave it out, and ask for a date';
    return [{ field, message, allowed }];
  }

  /** @throws InvalidAnswersError, ClassFullError as {@link TrainingClasses.check} */
  async assertOffered(
    day: string,
    terms: TrainingTerms,
    booked?: StoredTraining['day'],
  ): Promise<void> {
    const problems = await this.check(day, 'day', terms, booked);
    if (problems.length > 0) throw new InvalidAnswersError(problems);
  }

  /** Those that are full stand among them, until there are enough that are not. */
  async #offered({ model, training, places }: TrainingTerms) {
    const { requests, clock } = this.#options;
    const days = trainingDays(model, training, clock.now(), LOOKED_AT);
    const taken = await requests.placesTaken(model.ref, training, days);
    const items: Classes['items'] = [];
    let open = 0;
    for (const day of days) {
      if (open === OFFERED) break;
      const count = taken.get(day) ?? 0;
      const free =
        places === undefined ? undefined : Math.max(places - count, 0);
      items.push({ day, taken: count, free });
      if (free !== 0) open += 1;
    }
    return items;
  }
}
