import { NotFoundError } from '@backstage/errors';
import {
  localDate,
  type LicenceWarning,
  type NamedRef,
  type SnoozeWarning,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { CatalogDirectory } from '../../models';
import type { TicketCaller } from '../../tickets/TicketService';
import type { LicenceSight, SeenLicence } from '../LicenceSight';
import { byUrgency } from './byUrgency';
import { checkSnooze } from './checkSnooze';
import { occasionKey, warningsOf, type Occasion } from './warningsOf';
import type { StoredWarning, WarningStore } from './WarningStore';

interface WarningServiceOptions {
  sight: Pick<LicenceSight, 'all' | 'see' | 'manage'>;
  warnings: WarningStore;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  clock: ClockService;
}

/** Shows managers what they should see to, and puts it off. */
export class WarningService {
  readonly #options: WarningServiceOptions;

  constructor(options: WarningServiceOptions) {
    this.#options = options;
  }

  /** Those of licences that the caller manages, and that still hold. @throws NotFoundError, NotAllowedError as to the model */
  async list(
    caller: TicketCaller,
    model?: string,
  ): Promise<{ items: LicenceWarning[] }> {
    const { sight, warnings } = this.#options;
    const { licences } = await sight.all(caller, model);
    const managed = new Map(
      licences.filter(it => it.mayManage).map(it => [it.licence.id, it]),
    );
    const kept = await warnings.list();
    const shown = kept.flatMap(warning => {
      const seen = managed.get(warning.licence);
      // The next sweep ends those whose cause has gone.
      return seen && this.#holds(warning, seen) ? [{ warning, seen }] : [];
    });
    const items = await this.#describe(shown);
    return { items: items.sort(byUrgency) };
  }

  /**
   * @throws NotFoundError for one that there is not, or that has ended
   * @throws NotAllowedError for whoever does not manage its licence
   * @throws InputError for a day that is too early or too late
   */
  async snooze(
    id: string,
    { until }: SnoozeWarning,
    caller: TicketCaller,
  ): Promise<LicenceWarning> {
    const { warnings } = this.#options;
    const warning = await warnings.find(id);
    const seen = warning && (await this.#manage(warning, caller));
    if (!warning || !seen) throw noSuchWarning(id);
    if (until) checkSnooze(until, warning, this.#today(seen));
    const snoozed = until ? { until, by: caller.user } : undefined;
    const changed = await warnings.snooze(id, snoozed);
    if (!changed) throw noSuchWarning(id);
    const [described] = await this.#describe([{ warning: changed, seen }]);
    return described;
  }

  /** Nothing where the caller does not see its licence: then there is no warning for them. */
  async #manage(
    { licence }: StoredWarning,
    caller: TicketCaller,
  ): Promise<SeenLicence | undefined> {
    try {
      return await this.#options.sight.manage(licence, caller);
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  #today({ standing }: SeenLicence): string {
    return localDate(standing.registered.model, this.#options.clock.now());
  }

  #holds(occasion: StoredWarning, seen: SeenLicence): boolean {
    const key = (it: Occasion) => `${it.kind} ${occasionKey(it)}`;
    return warningsOf(seen.licence, this.#today(seen)).some(
      it => key(it) === key(occasion),
    );
  }

  async #describe(
    shown: { warning: StoredWarning; seen: SeenLicence }[],
  ): Promise<LicenceWarning[]> {
    const names = await this.#options.directory.namesOf(
      shown.flatMap(({ warning }) => warning.snoozed?.by ?? []),
    );
    const named = (ref: string): NamedRef => ({
      ref,
      title: names[ref] ?? ref,
    });
    return shown.map(({ warning, seen }) => {
      const { id, kind, day, since, snoozed } = warning;
      const { licence, standing } = seen;
      const { model } = standing.registered;
      return {
        id,
        licence: { id: licence.id, title: licence.title },
        model: model.ref,
        modelTitle: model.title,
        kind,
        day,
        since: since.toISOString(),
        snoozed: snoozed && { until: snoozed.until, by: named(snoozed.by) },
      };
    });
  }
}

function noSuchWarning(id: string): NotFoundError {
  return new NotFoundError(
    `warning: there is no warning '${id}' that you may see; it may have ended with its cause`,
  );
}
