import type { Knex } from 'knex';
import {
  fromDraft,
  toDraft,
  type DraftRow,
  type ImageRow,
  type PublicationRow,
} from './draftRows';
import type { DraftField, StoredDraft, StoredImage } from './types';

/** So many changes are remembered, to tell those who were slower what became of the draft. */
const MAX_CHANGES = 50;

/** Keeps drafts of articles and their images in PostgreSQL or SQLite. */
export class DatabaseDraftStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** @returns the draft, or the one that is being written for the same subject already */
  async create(draft: StoredDraft): Promise<StoredDraft> {
    await draftsIn(this.#knex)
      .insert(fromDraft(draft))
      .onConflict('subject')
      .ignore();
    const row = await draftsIn(this.#knex)
      .where({ id: draft.id })
      .orWhere({ subject: draft.subject ?? draft.id })
      .first();
    return toDraft(row!);
  }

  async find(id: string): Promise<StoredDraft | undefined> {
    const row = await draftsIn(this.#knex).where({ id }).first();
    return row && toDraft(row);
  }

  async findBySubject(subject: string): Promise<StoredDraft | undefined> {
    const row = await draftsIn(this.#knex).where({ subject }).first();
    return row && toDraft(row);
  }

  /** The latest ones of some models that readers do not find yet. */
  async list(models: string[], limit: number): Promise<StoredDraft[]> {
    const found = this.#knex<PublicationRow>('article_publications')
      .whereNotNull('found_at')
      .select('draft_id');
    const rows = await draftsIn(this.#knex)
      .whereIn('model_ref', models)
      .whereNotIn('id', found)
      .orderBy([{ column: 'updated_at', order: 'desc' }, 'id'])
      .limit(limit);
    return rows.map(toDraft);
  }

  /** The latest one of a page that was published: it knows the module. @param paths - of the files that the page may come from */
  async findPublished(
    entityRef: string,
    paths: string[],
  ): Promise<StoredDraft | undefined> {
    const row = await draftsIn(this.#knex)
      .where({ entity_ref: entityRef, subject: null })
      .whereIn('path', paths)
      .orderBy('updated_at', 'desc')
      .first();
    return row && toDraft(row);
  }

  /**
   * Stores a change, provided that the draft's version is still the stored one.
   *
   * @returns the draft with its new version; undefined when somebody else was faster
   */
  async update(
    draft: StoredDraft,
    change?: { by: string; fields: DraftField[] },
    knex: Knex = this.#knex,
  ): Promise<StoredDraft | undefined> {
    const version = draft.version + 1;
    const changed: StoredDraft = {
      ...draft,
      version,
      changes: change
        ? [...draft.changes, { version, ...change }].slice(-MAX_CHANGES)
        : draft.changes,
    };
    const count = await draftsIn(knex)
      .where({ id: draft.id, version: draft.version })
      .update(fromDraft(changed));
    return count === 0 ? undefined : changed;
  }

  /** Notes what somebody was shown when the page had changed; no change of the draft. */
  async noteRefusal(
    id: string,
    refused: NonNullable<StoredDraft['refused']>,
  ): Promise<void> {
    await draftsIn(this.#knex)
      .where({ id })
      .update({ refused: JSON.stringify(refused) });
  }

  /** @returns whether its version was still the stored one */
  async delete({
    id,
    version,
  }: Pick<StoredDraft, 'id' | 'version'>): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const count = await draftsIn(tx).where({ id, version }).delete();
      if (count > 0) await imagesIn(tx).where({ draft_id: id }).delete();
      return count > 0;
    });
  }

  /** @returns the draft with its new version; undefined when somebody else was faster */
  async addImage(
    draft: StoredDraft,
    image: Omit<StoredImage, 'draft'> & { content: Buffer },
    by: string,
  ): Promise<StoredDraft | undefined> {
    return this.#knex.transaction(async tx => {
      const changed = await this.update(draft, { by, fields: ['images'] }, tx);
      if (changed) {
        await imagesIn(tx).insert({
          draft_id: draft.id,
          name: image.name,
          media_type: image.mediaType,
          size: image.size,
          content: image.content,
        });
      }
      return changed;
    });
  }

  async imagesOf(drafts: string[]): Promise<StoredImage[]> {
    const rows = await imagesIn(this.#knex)
      .whereIn('draft_id', drafts)
      .orderBy('name')
      .select('draft_id', 'name', 'media_type', 'size');
    return rows.map(row => ({
      draft: row.draft_id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
    }));
  }

  /** @returns undefined where a draft has no image of that name */
  async contentOf(draft: string, name: string): Promise<Buffer | undefined> {
    const row = await imagesIn(this.#knex)
      .where({ draft_id: draft, name })
      .first('content');
    return row?.content;
  }
}

function draftsIn(knex: Knex) {
  return knex<DraftRow>('article_drafts');
}

function imagesIn(knex: Knex) {
  return knex<ImageRow>('article_images');
}
