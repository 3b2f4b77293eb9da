import { NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { CandidateProgress } from './CandidateProgress';
import { changed } from './changeCandidate';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import type { CandidateFacts, StoredCandidate } from './types';

/** Keeps with candidates how far their articles have come. */
export class StoredCandidateProgress implements CandidateProgress {
  readonly #candidates: DatabaseCandidateStore;
  readonly #clock: ClockService;

  constructor(options: {
    candidates: DatabaseCandidateStore;
    clock: ClockService;
  }) {
    this.#candidates = options.candidates;
    this.#clock = options.clock;
  }

  async drafting(id: string, draft: string) {
    await this.#change(id, () => ({ status: 'drafting', draft }));
  }

  async proposed(id: string) {
    await this.#change(id, () => ({ status: 'proposed' }));
  }

  async published(id: string, { title, url }: { title: string; url: string }) {
    const publishedAt = this.#clock.now();
    await this.#change(id, () => ({
      status: 'published',
      title,
      articleUrl: url,
      publishedAt,
    }));
  }

  async reopened(id: string) {
    await this.#change(id, ({ publishedAt }) => ({
      status: publishedAt ? 'published' : 'open',
      draft: undefined,
    }));
  }

  async askersOf(id: string) {
    await this.#find(id);
    const members = await this.#candidates.membersOf([id]);
    const asking = members.filter(it => !it.removedAt);
    return [...new Set(asking.map(it => it.asker))];
  }

  async #change(
    id: string,
    change: (candidate: StoredCandidate) => Partial<CandidateFacts>,
  ) {
    const { modelRef } = await this.#find(id);
    const now = this.#clock.now();
    await this.#candidates.inTurn(modelRef, async store => {
      const candidate = (await store.find(id))!;
      await store.update(changed(candidate, change(candidate), now));
    });
  }

  async #find(id: string): Promise<StoredCandidate> {
    const candidate = await this.#candidates.find(id);
    if (candidate) return candidate;
    throw new NotFoundError(`candidate: there is no candidate '${id}'`);
  }
}
