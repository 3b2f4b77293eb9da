import type { SchedulerService } from '@backstage/backend-plugin-api';
import { localDate } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from '../../models';
import {
  inUseOf,
  type LicenceStore,
  type StoredLicence,
} from '../LicenceStore';
import type { FigureStore } from './FigureStore';
import { limitOf } from './limitOf';

/** What the count is made of. */
export interface FigureCountOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  licences: Pick<LicenceStore, 'list'>;
  figures: Pick<FigureStore, 'count'>;
  clock: ClockService;
}

/**
 * Keeps for each licence how much of it is in use today, in the zone of its model (S1-102). The last count of a day is what stays, so it
 * does not matter how often, or on how many replicas it counts. Days on which it did not run have no figure: nobody knows them.
 */
export class FigureCount {
  readonly #options: FigureCountOptions;

  constructor(options: FigureCountOptions) {
    this.#options = options;
  }

  /** Counts four times an hour, so that no day ends long after its last count. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-licence-figures',
      frequency: { minutes: 15 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    const { registry, licences, figures, clock } = this.#options;
    const now = clock.now();
    const models = (await registry.list()).map(it => it.model);
    const today = new Map(models.map(it => [it.ref, localDate(it, now)]));
    const stored = await licences.list([...today.keys()]);
    await figures.count(
      stored.map(licence => ({
        licence: licence.id,
        ...figureOf(licence, today.get(licence.modelRef)!),
      })),
    );
  }
}

/** The figure of a licence on a day that has not ended. */
export function figureOf(
  licence: Pick<StoredLicence, 'metric' | 'bought' | 'unnamed' | 'seats'>,
  day: string,
) {
  return { day, bought: limitOf(licence), inUse: inUseOf(licence) };
}
