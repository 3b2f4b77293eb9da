import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { chunksOf, contentHash } from '../database';
import type { PortalSuperUsers } from '../superUsers/PortalSuperUsers';
import { readersOf } from './modelReaders';

/**
 * Keeps who may read the tickets of a model because of their part in it, so that the database can answer it.
 *
 * The models in Git and the super users who were added in the portal are the truth; this follows them whenever it is shown a model that
 * reads otherwise than before: also when somebody's first or last day as a super user has come. What a model that
 * disappeared had granted stays, so that its tickets can be worked off.
 */
export class ModelReaderStore {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  readonly #added: Pick<PortalSuperUsers, 'activeOf'>;
  readonly #seen = new Map<string, string>();

  constructor(options: {
    knex: Knex;
    clock: ClockService;
    addedSuperUsers: Pick<PortalSuperUsers, 'activeOf'>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#added = options.addedSuperUsers;
  }

  /** Who works in models, by the reference of the model: full references of users and groups. */
  async supportersOf(models: string[]): Promise<Map<string, string[]>> {
    const rows: { ref: string; model_ref: string }[] = await this.#knex(
      'model_supporters',
    )
      .whereIn('model_ref', models)
      .orderBy('ref')
      .select('ref', 'model_ref');
    const supporters = new Map(models.map(it => [it, [] as string[]]));
    rows.forEach(row => supporters.get(row.model_ref)!.push(row.ref));
    return supporters;
  }

  /** Follows these models. Cheap where nothing changed. */
  async sync(models: CompiledModel[]): Promise<void> {
    for (const model of models) {
      const added = await this.#added.activeOf({ model }, this.#clock.now());
      const readers = readersOf(model, added);
      const hash = contentHash(readers);
      if (this.#seen.get(model.ref) === hash) continue;

      const supporters = readers.supporters.map(ref => ({
        ref,
        model_ref: model.ref,
      }));
      const superUsers = Object.entries(readers.superUsers).flatMap(
        ([module, refs]) =>
          refs.map(ref => ({ ref, model_ref: model.ref, module })),
      );
      await this.#knex.transaction(async tx => {
        await replace(tx, 'model_supporters', model.ref, supporters);
        await replace(tx, 'module_super_users', model.ref, superUsers);
      });
      this.#seen.set(model.ref, hash);
    }
  }
}

async function replace(
  tx: Knex.Transaction,
  table: string,
  modelRef: string,
  rows: object[],
) {
  await tx(table).where({ model_ref: modelRef }).delete();
  for (const chunk of chunksOf(rows)) {
    // Another replica may be writing the same.
    await tx(table).insert(chunk).onConflict().ignore();
  }
}
