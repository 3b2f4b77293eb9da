import {
  contentOf,
  type CompiledModel,
  type CompiledResponsibilities,
  type MatrixContent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import { versionOf } from './versionOf';
import type { StoredLook, VersionStore } from './VersionStore';

interface VersionRow {
  model_ref: string;
  version: string;
  since: Milliseconds;
  content: string;
}

interface LookRow {
  user_ref: string;
  model_ref: string;
  version: string;
  at: Milliseconds;
}

/** Keeps the contents of matrices in PostgreSQL or SQLite. */
export class DatabaseVersionStore implements VersionStore {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  /** The matrices that were followed last, by model: only a change is taken, lest a replica that is behind brings old contents back. */
  readonly #followed = new Map<string, CompiledResponsibilities>();

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  async sync(models: CompiledModel[]) {
    for (const { ref, responsibilities } of models) {
      if (!responsibilities || this.#followed.get(ref) === responsibilities) {
        continue;
      }
      await this.#keep(ref, responsibilities);
      this.#followed.set(ref, responsibilities);
    }
  }

  async versionsOf(model: string) {
    const rows = await versions(this.#knex)
      .where({ model_ref: model })
      .orderBy('since', 'desc')
      .select('version', 'since');
    return rows.map(({ version, since }) => ({
      version,
      since: toInstant(since),
    }));
  }

  async contentOf(model: string, version: string) {
    const row = await versions(this.#knex)
      .where({ model_ref: model, version })
      .first('content');
    return row && (JSON.parse(row.content) as MatrixContent);
  }

  async lookOf(user: string, model: string) {
    const row = await this.#knex<LookRow>('responsibility_looks')
      .where({ user_ref: user, model_ref: model })
      .first('version', 'at');
    return row && { version: row.version, at: toInstant(row.at) };
  }

  async look(user: string, model: string, { version, at }: StoredLook) {
    await this.#knex<LookRow>('responsibility_looks')
      .insert({
        user_ref: user,
        model_ref: model,
        version,
        at: fromInstant(at),
      })
      .onConflict(['user_ref', 'model_ref'])
      .merge();
  }

  async #keep(model: string, matrix: CompiledResponsibilities) {
    const version = versionOf(matrix);
    await this.#knex.transaction(async tx => {
      // One replica after the other: the second finds what the first has kept.
      await tx('support_models').where({ ref: model }).forUpdate().first('ref');
      const last = await versions(tx)
        .where({ model_ref: model })
        .orderBy('since', 'desc')
        .first('version', 'since');
      if (last?.version === version) return;
      const now = fromInstant(this.#clock.now());
      await versions(tx).insert({
        model_ref: model,
        version,
        // Clocks of replicas differ; the order of contents does not.
        since: last ? Math.max(now, Number(last.since) + 1) : now,
        content: JSON.stringify(contentOf(matrix)),
      });
    });
  }
}

function versions(knex: Knex) {
  return knex<VersionRow>('responsibility_versions');
}
