import type { SchedulerService } from '@backstage/backend-plugin-api';
import {
  localDate,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { SupportModelRegistry } from '../../models';
import type { LicenceStore, StoredLicence } from '../LicenceStore';
import { warningMessages } from './warningMessages';
import { occasionKey, warningsOf, type Occasion } from './warningsOf';
import type { StoredWarning, WarningStore } from './WarningStore';

/** What looking at all licences needs. */
export interface WarningSweepOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  licences: Pick<LicenceStore, 'list' | 'find'>;
  warnings: WarningStore;
  clock: ClockService;
}

interface KnownLicence {
  licence: StoredLicence;
  model: CompiledModel;
  today: string;
}

/** Finds what managers of licences should see to, and tells them once of each. */
export class WarningSweep {
  readonly #options: WarningSweepOptions;

  constructor(options: WarningSweepOptions) {
    this.#options = options;
  }

  /** Sweeps every five minutes, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-licence-warnings',
      frequency: { minutes: 5 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  /** Begins what holds, ends what holds no longer, and tells again of what was put off until today. */
  async run(): Promise<void> {
    const { warnings, clock } = this.#options;
    // Read before the licences: nothing ends that began after they were read.
    const kept = await warnings.list();
    const models = await this.#models();
    const known = await this.#licences(models);
    const at = clock.now();
    const holding = [...known.values()].flatMap(({ licence, today }) =>
      warningsOf(licence, today).map(it => ({
        id: uuid(),
        licence: licence.id,
        since: at,
        ...it,
      })),
    );
    const keptKeys = new Set(kept.map(keyOf));
    const holdingKeys = new Set(holding.map(keyOf));
    const lasting = kept.filter(it => holdingKeys.has(keyOf(it)));
    const changes = {
      begun: holding.filter(it => !keptKeys.has(keyOf(it))),
      awake: lasting.filter(it => isAwake(it, known.get(it.licence)!)),
      ended: await this.#ended(
        kept.filter(it => !holdingKeys.has(keyOf(it))),
        models,
      ),
    };
    if (Object.values(changes).every(it => it.length === 0)) return;
    await warnings.change({
      ...changes,
      at,
      messagesOf: told =>
        warningMessages(
          told.map(warning => ({ warning, ...known.get(warning.licence)! })),
        ),
    });
  }

  async #models(): Promise<Map<string, CompiledModel>> {
    const registered = await this.#options.registry.list();
    return new Map(registered.map(({ model }) => [model.ref, model]));
  }

  async #licences(
    models: Map<string, CompiledModel>,
  ): Promise<Map<string, KnownLicence>> {
    const { licences, clock } = this.#options;
    const stored = await licences.list([...models.keys()]);
    return new Map(
      stored.map(licence => {
        const model = models.get(licence.modelRef)!;
        const today = localDate(model, clock.now());
        return [licence.id, { licence, model, today }];
      }),
    );
  }

  /** Without those of models that the catalog lacks: it may be about to have them again, and then they are not new. */
  async #ended(
    warnings: StoredWarning[],
    models: Map<string, CompiledModel>,
  ): Promise<StoredWarning[]> {
    const ended: StoredWarning[] = [];
    for (const warning of warnings) {
      const licence = await this.#options.licences.find(warning.licence);
      if (!licence || models.has(licence.modelRef)) ended.push(warning);
    }
    return ended;
  }
}

function keyOf(it: Occasion & { licence: string }): string {
  return [it.licence, it.kind, occasionKey(it)].join(' ');
}

function isAwake({ snoozed }: StoredWarning, { today }: KnownLicence): boolean {
  return snoozed !== undefined && snoozed.until <= today;
}
