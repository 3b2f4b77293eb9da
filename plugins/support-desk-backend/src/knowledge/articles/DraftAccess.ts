import { NotFoundError } from '@backstage/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import { assertWrites } from '../candidates/writers';
import { writesArticles, type ModelStaff, type Standing } from '../ModelStaff';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import { PublishedAlreadyError, StaleDraftError } from './errors';
import type { StoredDraft } from './types';

/** A draft that somebody may see, with what they are in its model. */
export interface DraftVisit {
  draft: StoredDraft;
  standing: Standing;
  caller: TicketCaller;
}

/** Decides who sees and changes drafts: those who write the FAQ of their model (P-06). */
export class DraftAccess {
  readonly #drafts: DatabaseDraftStore;
  readonly #staff: ModelStaff;
  readonly #models: Pick<TicketModels, 'namesOf'>;

  constructor(options: {
    drafts: DatabaseDraftStore;
    staff: ModelStaff;
    models: Pick<TicketModels, 'namesOf'>;
  }) {
    this.#drafts = options.drafts;
    this.#staff = options.staff;
    this.#models = options.models;
  }

  /** @throws NotFoundError when there is none, or none that the caller may help to write */
  async visit(id: string, caller: TicketCaller): Promise<DraftVisit> {
    const draft = await this.#drafts.find(id);
    const standing = draft && (await this.#staff.find(draft.modelRef, caller));
    if (draft && standing && writesArticles(standing)) {
      return { draft, standing, caller };
    }
    throw new NotFoundError(
      `draft: there is no draft '${id}' that you may see`,
    );
  }

  /**
   * Admits a change of a draft.
   *
   * @param version - the one that the caller has seen
   * @throws NotFoundError
   * @throws RefusedError for somebody who does not write on its module
   * @throws PublishedAlreadyError
   * @throws StaleDraftError when somebody else was faster
   */
  async admit(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<DraftVisit> {
    const visit = await this.visit(id, caller);
    const { draft, standing } = visit;
    await this.assertWrites(standing, draft.module);
    if (draft.subject === undefined) throw new PublishedAlreadyError(draft);
    if (draft.version !== version) {
      await this.refuseStale({ ...draft, version });
    }
    return visit;
  }

  /** @throws RefusedError that names whom to ask */
  async assertWrites(standing: Standing, service?: string): Promise<void> {
    await assertWrites(standing, service, refs => this.#models.namesOf(refs));
  }

  /** @throws StaleDraftError that says who changed what since */
  async refuseStale(
    seen: Pick<StoredDraft, 'id' | 'title' | 'version'>,
  ): Promise<never> {
    const stored = await this.#drafts.find(seen.id);
    const by = stored?.updatedBy ?? '';
    const names = await this.#models.namesOf(stored ? [by] : []);
    throw new StaleDraftError(seen, stored, names[by] ?? by);
  }
}
