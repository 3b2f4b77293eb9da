import type { Knex } from 'knex';
import { fromInstant } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { Message } from '../../outbox/types';
import {
  fromPublication,
  toPublication,
  type DraftRow,
  type PublicationRow,
} from './draftRows';
import type { StoredDraft, StoredPublication } from './types';

/** Keeps how far published articles have come in PostgreSQL or SQLite. */
export class DatabasePublicationStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The publications of drafts, by the id of the draft. */
  async of(drafts: string[]): Promise<Map<string, StoredPublication>> {
    const rows = await publicationsIn(this.#knex).whereIn('draft_id', drafts);
    return new Map(rows.map(it => [it.draft_id, toPublication(it)]));
  }

  /**
   * Stores that a draft was published. It ends the draft, unless it only is proposed yet, or somebody has saved it since: then it goes on
   * from what was published.
   *
   * @param draft - as it was published
   * @param base - the revision of the page now
   */
  async put(
    publication: StoredPublication,
    draft: Pick<StoredDraft, 'id' | 'version'>,
    base?: string,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      await publicationsIn(tx)
        .insert(fromPublication(publication))
        .onConflict('draft_id')
        .merge();
      if (publication.state === 'published') await end(tx, draft, base);
    });
  }

  /** Ends a draft that was proposed and is merged now. */
  async merged(
    publication: StoredPublication,
    base: string,
  ): Promise<StoredPublication> {
    const changed = { ...publication, state: 'published' as const };
    await this.#knex.transaction(async tx => {
      await publicationsIn(tx)
        .where({ draft_id: publication.draft })
        .update({ state: 'published' });
      const draft = await tx<DraftRow>('article_drafts')
        .where({ id: publication.draft })
        .first('version', 'body');
      const isSame = draft?.body === publication.content;
      const version = isSame ? draft.version : 0;
      await end(tx, { id: publication.draft, version }, base);
    });
    return changed;
  }

  /** Publications with something left to do, those that have waited longest, for the caller to do; nobody else gets them for as long as `leaseMs`. */
  async claim(options: {
    now: Date;
    leaseMs: number;
    /** How many at most. */
    limit: number;
  }): Promise<StoredPublication[]> {
    const now = fromInstant(options.now);
    const due = await publicationsIn(this.#knex)
      .where('next_attempt_at', '<=', now)
      .orderBy(['next_attempt_at', 'draft_id'])
      .limit(options.limit);
    const claimed: StoredPublication[] = [];
    for (const row of due) {
      const attempts = row.attempts + 1;
      const next = now + options.leaseMs;
      // Of two replicas that have read the same row the one has it whose update still finds the old count.
      const count = await publicationsIn(this.#knex)
        .where({ draft_id: row.draft_id, attempts: row.attempts })
        .update({ attempts, next_attempt_at: next });
      if (count === 1) claimed.push({ ...toPublication(row), attempts });
    }
    return claimed;
  }

  /**
   * Stores how far a publication has come, and what is to be told about that.
   *
   * @returns whether it is still the one that was claimed: not published anew since
   */
  async progress(
    publication: StoredPublication,
    messages: Message[],
    now: Date,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const { draft, attempts, at } = publication;
      const count = await publicationsIn(tx)
        .where({ draft_id: draft, attempts, at: fromInstant(at) })
        .update(fromPublication(publication));
      if (count === 1) await enqueueMessages(tx, messages, now);
      return count === 1;
    });
  }
}

async function end(
  tx: Knex.Transaction,
  { id, version }: Pick<StoredDraft, 'id' | 'version'>,
  base?: string,
) {
  const drafts = () => tx<DraftRow>('article_drafts');
  const ended = await drafts()
    .where({ id, version })
    .update({
      subject: null,
      version: version + 1,
      base: base ?? null,
      refused: null,
    });
  if (ended === 0)
    await drafts()
      .where({ id })
      .update({ base: base ?? null });
}

function publicationsIn(knex: Knex) {
  return knex<PublicationRow>('article_publications');
}
