import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { pageUrl } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SupportModelRegistry } from '../../models';
import type { CandidateProgress } from '../candidates/CandidateProgress';
import { foundMessages } from './articleMessages';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import type { DatabasePublicationStore } from './DatabasePublicationStore';
import { docsUrl, type Documentation } from './Documentation';
import { NotYetError } from './errors';
import type { PortalDocs } from './PortalDocs';
import type { StoredDraft, StoredPublication } from './types';

const SECOND = 1000;

/** Longer than a step takes, short enough that a replica that died is soon replaced. */
const LEASE_MS = 120 * SECOND;

/** Search reads TechDocs within seconds; whoever has published is waiting. */
const LOOK_AGAIN_MS = SECOND / 2;
const LOOKS = 40;

/** The rest is due in the next round. */
const AT_ONCE = 20;

const MAX_BACK_OFF_MS = 600 * SECOND;

/** So often it is no news that TechDocs or search has not come to it yet. */
const PATIENCE = 6;

interface PublicationFollowerOptions {
  clock: ClockService;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  logger: LoggerService;
  portal: PortalDocs;
  progress: CandidateProgress;
  publications: DatabasePublicationStore;
  registry: Pick<SupportModelRegistry, 'get'>;
}

/**
 * Sees that readers get what was published: a proposal is merged, TechDocs builds it, search finds it, those who asked are told. How far
 * it has come is kept, so that after a crash somebody goes on; what fails is tried again, ever more seldom.
 */
export class PublicationFollower {
  readonly #options: PublicationFollowerOptions;

  constructor(options: PublicationFollowerOptions) {
    this.#options = options;
  }

  /** Takes up what is left behind, on one replica at a time, every five seconds. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-publications',
      frequency: { seconds: 5 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Goes on at once, without anybody waiting for it. */
  soon(): void {
    this.run().catch(error =>
      this.#options.logger.warn(
        `Could not follow publications: ${stringifyError(error)}`,
      ),
    );
  }

  /** Goes on with all publications that are due. */
  async run(signal?: AbortSignal): Promise<void> {
    const { publications, clock } = this.#options;
    const now = clock.now();
    const due = await publications.claim({
      now,
      leaseMs: LEASE_MS,
      limit: AT_ONCE,
    });
    await Promise.all(due.map(it => this.#follow(it, signal)));
  }

  async #follow(claimed: StoredPublication, signal?: AbortSignal) {
    const { publications, drafts, clock } = this.#options;
    const draft = (await drafts.find(claimed.draft))!;
    let publication = claimed;
    const keep = async (change: Partial<StoredPublication>) => {
      publication = { ...publication, ...change };
      await publications.progress(publication, [], clock.now());
    };
    try {
      if (publication.state === 'proposed') {
        const merged = await this.#mergedAs(draft, publication);
        if (!merged) throw new NotYetError('Nobody has merged it yet');
        publication = await publications.merged(publication, merged);
      }
      const text = await this.#build(draft, signal);
      if (!publication.builtAt) await keep({ builtAt: clock.now() });
      await this.#find(draft, text, signal);
      await this.#tell(draft, publication);
    } catch (error) {
      const { message } = toError(error);
      const isNews =
        !(error instanceof NotYetError) ||
        (publication.state === 'published' && publication.attempts > PATIENCE);
      await keep({
        problem: isNews ? message : undefined,
        nextAttemptAt: this.#later(publication),
      });
    }
  }

  /** The revision of a page that was proposed, where its source has it: as it was proposed, or as somebody has changed it on the way. */
  async #mergedAs(
    { entityRef, path, base }: StoredDraft,
    { content }: StoredPublication,
  ): Promise<string | undefined> {
    const { documentation } = this.#options;
    const [entity] = await documentation.entities([entityRef]);
    const site = entity && (await documentation.siteOf(entity));
    const page = await site?.read(path);
    const isThere =
      page && (page.revision !== base || page.content.toString() === content);
    return isThere ? page.revision : undefined;
  }

  /** @returns what TechDocs has of the page for search */
  async #build({ entityRef, path }: StoredDraft, signal?: AbortSignal) {
    const { portal } = this.#options;
    await portal.build(entityRef, signal);
    const text = await portal.builtText(entityRef, pageUrl(path), signal);
    if (text !== undefined) return text;
    throw new NotYetError(`TechDocs has not built ${path} yet`);
  }

  async #find(
    { entityRef, path, title }: StoredDraft,
    text: string,
    signal?: AbortSignal,
  ) {
    const { portal } = this.#options;
    const page = pageUrl(path);
    let isReading = false;
    let failure: unknown;
    for (let looks = 0; looks < LOOKS; looks += 1) {
      try {
        isReading ||= await portal.index(signal);
        const what = { title, text };
        if (await portal.isFound(entityRef, page, what, signal)) return;
      } catch (error) {
        // Search fails where it has not read anything yet.
        failure = error;
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal, ref: false });
    }
    throw failure ?? new NotYetError(`Search does not find ${path} yet`);
  }

  async #tell(draft: StoredDraft, publication: StoredPublication) {
    const { publications, progress, registry, clock } = this.#options;
    const { entityRef, path, candidate, modelRef, title } = draft;
    const link = docsUrl(entityRef, pageUrl(path));
    const { model } = await registry.get(modelRef);
    const askers = candidate ? await progress.askersOf(candidate) : [];
    if (candidate) await progress.published(candidate, { title, url: link });
    await publications.progress(
      {
        ...publication,
        foundAt: clock.now(),
        told: askers.length,
        problem: undefined,
        nextAttemptAt: undefined,
      },
      foundMessages(draft, askers, link, model.title),
      clock.now(),
    );
  }

  #later({ attempts }: StoredPublication): Date {
    const backOff = 5 * SECOND * 2 ** Math.max(0, attempts - PATIENCE);
    return new Date(
      this.#options.clock.now().getTime() + Math.min(backOff, MAX_BACK_OFF_MS),
    );
  }
}
