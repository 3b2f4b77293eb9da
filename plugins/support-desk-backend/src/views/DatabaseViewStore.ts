import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredView, ViewStore } from './ViewStore';

/** A row of `saved_views`. */
interface ViewRow {
  id: string;
  owner: string;
  title: string;
  query: string;
  shared_with: string | null;
  created_at: Milliseconds;
}

/** Keeps saved views in PostgreSQL or SQLite. */
export class DatabaseViewStore implements ViewStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async listFor(owner: string, groups: string[]) {
    const rows = await this.#views()
      .where({ owner })
      .orWhereIn('shared_with', groups);
    return rows.map(toView).sort(byTitle);
  }

  async find(id: string) {
    const row = await this.#views().where({ id }).first();
    return row && toView(row);
  }

  async create(view: StoredView) {
    await refuseTitleTwice(view, this.#views().insert(fromView(view)));
  }

  async update(view: StoredView) {
    const changed = this.#views().where({ id: view.id }).update(fromView(view));
    await refuseTitleTwice(view, changed);
  }

  async delete(id: string) {
    await this.#views().where({ id }).delete();
  }

  #views() {
    return this.#knex<ViewRow>('saved_views');
  }
}

async function refuseTitleTwice(view: StoredView, write: PromiseLike<unknown>) {
  try {
    await write;
  } catch (error) {
    if (!isDatabaseConflictError(error)) throw error;
    throw new ConflictError(
      `title: you have a view '${view.title}' already; allowed is any other title`,
    );
  }
}

function byTitle(a: StoredView, b: StoredView) {
  return a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1);
}

function fromView(view: StoredView): ViewRow {
  return {
    id: view.id,
    owner: view.owner,
    title: view.title,
    query: JSON.stringify(view.query),
    shared_with: view.sharedWith ?? null,
    created_at: fromInstant(view.createdAt),
  };
}

function toView(row: ViewRow): StoredView {
  return {
    id: row.id,
    owner: row.owner,
    title: row.title,
    query: JSON.parse(row.query),
    sharedWith: row.shared_with ?? undefined,
    createdAt: toInstant(row.created_at),
  };
}
