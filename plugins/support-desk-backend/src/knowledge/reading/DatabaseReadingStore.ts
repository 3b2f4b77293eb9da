import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';

/** A page of the documentation of an entity. */
export interface ArticleRef {
  /** Full reference. */
  entity: string;
  /** Its address within the docs: `faq/`. */
  page: string;
}

/** What one reader said of a page. */
export interface Feedback extends ArticleRef {
  /** Key of the reader: no name. */
  person: string;
  title: string;
  helped: boolean;
  /** What was missing. */
  missing?: string;
  at: Date;
}

interface FeedbackRow {
  entity_ref: string;
  page: string;
  person: string;
  title: string;
  helped: boolean | number;
  missing: string | null;
  at: Milliseconds;
}

/** Keeps what readers do with articles in PostgreSQL or SQLite: how often they open them, and what they say. */
export class DatabaseReadingStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Counts that a page was opened, by day in UTC. */
  async addView(
    { entity, page, title }: ArticleRef & { title: string },
    at: Date,
  ): Promise<void> {
    await this.#knex('article_views')
      .insert({
        entity_ref: entity,
        page,
        day: at.toISOString().slice(0, 10),
        title,
        views: 1,
      })
      .onConflict(['entity_ref', 'page', 'day'])
      .merge({ title, views: this.#knex.raw('article_views.views + 1') });
  }

  /** Keeps what somebody says of a page, instead of what they said before. */
  async putFeedback(feedback: Feedback): Promise<void> {
    const { entity, page, person, title, helped, missing, at } = feedback;
    await this.#feedback()
      .insert({
        entity_ref: entity,
        page,
        person,
        title,
        helped,
        missing: missing ?? null,
        at: fromInstant(at),
      })
      .onConflict(['entity_ref', 'page', 'person'])
      .merge();
  }

  /** What somebody said of a page. */
  async findFeedback(
    { entity, page }: ArticleRef,
    person: string,
  ): Promise<Feedback | undefined> {
    const row = await this.#feedback()
      .where({ entity_ref: entity, page, person })
      .first();
    return row && toFeedback(row);
  }

  /** What readers missed in the docs of some entities, the latest first. */
  async listMissing(entities: string[], limit: number): Promise<Feedback[]> {
    const rows = await this.#feedback()
      .whereIn('entity_ref', entities)
      .whereNotNull('missing')
      .orderBy([{ column: 'at', order: 'desc' }, 'entity_ref', 'page'])
      .limit(limit);
    return rows.map(toFeedback);
  }

  #feedback() {
    return this.#knex<FeedbackRow>('article_feedback');
  }
}

function toFeedback(row: FeedbackRow): Feedback {
  return {
    entity: row.entity_ref,
    page: row.page,
    person: row.person,
    title: row.title,
    helped: Boolean(row.helped),
    missing: row.missing ?? undefined,
    at: toInstant(row.at),
  };
}
