import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { SupportModelRegistry } from '../../models';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { NotificationMessage } from '../../outbox/types';
import { say } from '../../words';
import { managersOf } from '../LicenceSight';
import type { LicenceStore, StoredLicence } from '../LicenceStore';
import { freeOf } from '../standingOf';
import type { LicenceRequestStore } from './LicenceRequestStore';
import { endNote, listFreed, noteAllFull } from './queueNotes';

interface QueueNoticesOptions {
  knex: Knex;
  requests: Pick<LicenceRequestStore, 'listWaiting'>;
  licences: Pick<LicenceStore, 'find'>;
  registry: Pick<SupportModelRegistry, 'list'>;
  clock: ClockService;
}

/** Tells managers that people wait when a seat has become free, by whatever: released, bought, counted again. */
export class QueueNotices {
  readonly #options: QueueNoticesOptions;

  constructor(options: QueueNoticesOptions) {
    this.#options = options;
  }

  /** Tells of each time once: who takes the note away that nothing was free tells that something is. */
  async run(): Promise<void> {
    const { knex, licences, registry } = this.#options;
    await noteAllFull(knex);
    const freed = await listFreed(knex);
    if (freed.length === 0) return;
    const registered = await registry.list();
    const models = new Map(registered.map(({ model }) => [model.ref, model]));
    for (const id of freed) {
      const licence = await licences.find(id);
      const model = licence && models.get(licence.modelRef);
      // The catalog may be about to have the model again.
      if (!licence || model) await this.#tell(id, licence, model);
    }
  }

  async #tell(
    id: string,
    licence: StoredLicence | undefined,
    model: CompiledModel | undefined,
  ) {
    const { knex, requests, clock } = this.#options;
    const waiting = (await requests.listWaiting(id)).length;
    await knex.transaction(async tx => {
      const isFirst = await endNote(tx, id);
      if (!isFirst || !licence || !model || waiting === 0) return;
      const message = freedMessage(licence, model, waiting);
      await enqueueMessages(tx, [message], clock.now());
    });
  }
}

function freedMessage(
  licence: StoredLicence,
  model: CompiledModel,
  waiting: number,
): NotificationMessage {
  const { id, title } = licence;
  const managers = managersOf(licence, model);
  const free = freeOf(licence);
  return {
    kind: 'notification',
    recipients: managers,
    asks: { otherwise: managers },
    title:
      free === undefined
        ? say('licences.freedAll', { licence: title, waiting })
        : say('licences.freed', { licence: title, free, waiting }),
    description: say('licences.giveThem', { model: model.title }),
    link: `/support/licences/requests?licence=${encodeURIComponent(id)}`,
    severity: 'normal',
    topic: 'support-desk.licence',
    scope: `support-desk.licence.${id}.queue`,
  };
}
