import { isError, NotFoundError } from '@backstage/errors';
import type {
  Draft,
  PublishDraft,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  ClockService,
  PublishedChange,
  SourceChange,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketCaller } from '../../tickets/TicketService';
import type { CandidateProgress } from '../candidates/CandidateProgress';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import type { DatabasePublicationStore } from './DatabasePublicationStore';
import type { DocsSite } from './DocsSite';
import type { Documentation } from './Documentation';
import type { DraftAccess } from './DraftAccess';
import type { DraftReader } from './DraftReader';
import { PageChangedError } from './errors';
import type { PublicationFollower } from './PublicationFollower';
import type { StoredDraft, StoredImage } from './types';

interface ArticlePublisherOptions {
  access: DraftAccess;
  clock: ClockService;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  follower: PublicationFollower;
  progress: CandidateProgress;
  publications: DatabasePublicationStore;
  reader: DraftReader;
}

/** Publishes articles to where the docs live. */
export class ArticlePublisher {
  readonly #options: ArticlePublisherOptions;

  constructor(options: ArticlePublisherOptions) {
    this.#options = options;
  }

  /**
   * Publishes a draft. What follows, until readers find it, happens afterwards and is kept with it.
   *
   * @param version - the one that the caller has seen
   * @throws PageChangedError where the page is no longer what the writers started from, with what it says now
   * @throws StaleDraftError when somebody else was faster with the draft
   * @throws ConflictError where nobody can publish to there
   * @throws ServiceUnavailableError where the source does not answer
   */
  async publish(
    id: string,
    version: number,
    { message }: PublishDraft,
    caller: TicketCaller,
  ): Promise<Draft> {
    const { access, clock, follower, publications, progress, reader } =
      this.#options;
    const { draft } = await access.admit(id, version, caller);
    const { change, site } = await this.#send(draft, message, caller);
    const page = await site.read(draft.path);
    await publications.put(
      {
        draft: draft.id,
        ...change,
        publisher: site.publisher.title,
        at: clock.now(),
        by: caller.user,
        content: draft.body,
        told: 0,
        attempts: 0,
        nextAttemptAt: clock.now(),
      },
      draft,
      page?.revision,
    );
    const answer = await reader.get(id, caller);
    if (draft.candidate) {
      await (change.state === 'proposed'
        ? progress.proposed(draft.candidate)
        : progress.published(draft.candidate, answer));
    }
    follower.soon();
    return answer;
  }

  async #send(
    draft: StoredDraft,
    message: string | undefined,
    caller: TicketCaller,
  ): Promise<{ change: PublishedChange; site: DocsSite }> {
    let seen = '';
    for (;;) {
      const site = await this.#siteOf(draft);
      const files = await this.#filesOf(draft, site, caller);
      if (files.length === 0) return { change: { state: 'published' }, site };
      try {
        const change = await site.publisher.publish(site.folder, {
          files,
          ...describe(draft, message),
          author: await this.#authorOf(caller.user),
          id: `article-${draft.id}`,
        });
        return { change, site };
      } catch (error) {
        // Others may have published to the same mkdocs.yml in the same moment; then it has changed.
        const bases = files.map(it => `${it.path} ${it.base}`).join();
        const isConflict = isError(error) && error.name === 'ConflictError';
        if (!isConflict || bases === seen) throw error;
        seen = bases;
      }
    }
  }

  /** @returns none where all of it is there already: nothing was changed, or the portal stopped before it could say that it was published */
  async #filesOf(draft: StoredDraft, site: DocsSite, caller: TicketCaller) {
    const { drafts } = this.#options;
    const { id, path, body, title, base } = draft;
    const now = await site.read(path);
    const content = now?.content.toString('utf8');
    if (now?.revision !== base && content !== body) {
      await drafts.noteRefusal(id, {
        revision: now?.revision,
        by: caller.user,
      });
      throw new PageChangedError(path, content);
    }
    const used = (await drafts.imagesOf([id])).filter(it => shows(body, it));
    const images = await Promise.all(
      used.map(async ({ name }) => ({
        name,
        content: (await drafts.contentOf(id, name))!,
      })),
    );
    return site.changeOf({ path, title, body, base: now?.revision, images });
  }

  async #siteOf({ entityRef }: StoredDraft): Promise<DocsSite> {
    const { documentation } = this.#options;
    const [entity] = await documentation.entities([entityRef]);
    if (!entity) {
      throw new NotFoundError(`draft: the catalog has no ${entityRef}`);
    }
    return documentation.openSite(entity, 'draft');
  }

  async #authorOf(user: string): Promise<SourceChange['author']> {
    const [entity] = await this.#options.documentation.entities([user]);
    const profile = (entity?.spec?.profile ?? {}) as {
      displayName?: string;
      email?: string;
    };
    return {
      name: profile.displayName ?? entity?.metadata.title ?? user,
      ...(profile.email && { email: profile.email }),
    };
  }
}

/** The lines of a commit message, the writer's own ones first. */
function describe({ title, base }: StoredDraft, message = '') {
  const [first, ...rest] = message.split('\n');
  return {
    title:
      first.trim() ||
      `${base === undefined ? 'Add' : 'Change'} article: ${title}`,
    description: rest.join('\n').trim() || undefined,
  };
}

/** Whether a text shows an image, or links to it. */
function shows(body: string, { name }: StoredImage): boolean {
  return body.includes(name);
}
