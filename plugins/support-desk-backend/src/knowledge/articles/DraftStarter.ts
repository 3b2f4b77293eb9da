import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { startDraftSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { titleFromName } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { MalformedRequestError } from '../../http';
import type { TicketModels } from '../../tickets/TicketModels';
import { modelRef } from '../../tickets/ticketFilter';
import type { TicketCaller } from '../../tickets/TicketService';
import type { CandidateProgress } from '../candidates/CandidateProgress';
import type { DatabaseCandidateStore } from '../candidates/DatabaseCandidateStore';
import { withoutNames } from '../candidates/withoutNames';
import type { ModelStaff, Standing } from '../ModelStaff';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import type { Documentation } from './Documentation';
import type { DraftAccess } from './DraftAccess';
import { firstFree, slugOf } from './slug';
import { articleTemplate, titleOf, type Occasion } from './template';
import type { StoredDraft } from './types';

/** A request to start an article, checked against its schema. */
export type StartRequest = z.output<typeof startDraftSchema>;

/** What a draft starts with. */
type Beginning = Pick<StoredDraft, 'entityRef' | 'path' | 'title' | 'body'> &
  Partial<Pick<StoredDraft, 'candidate' | 'base' | 'module'>>;

type CandidateOccasion = Occasion & Pick<StoredDraft, 'candidate' | 'module'>;

const UNTITLED = 'New article';

interface DraftStarterOptions {
  access: DraftAccess;
  candidates: DatabaseCandidateStore;
  clock: ClockService;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  models: Pick<TicketModels, 'namesOf'>;
  progress: CandidateProgress;
  staff: ModelStaff;
}

/** Starts articles: for a candidate, of a page that exists, or empty ones. */
export class DraftStarter {
  readonly #options: DraftStarterOptions;

  constructor(options: DraftStarterOptions) {
    this.#options = options;
  }

  /**
   * Starts an article. One that is being written already is answered as it is.
   *
   * @throws NotFoundError for an unknown model, candidate or page
   * @throws RefusedError for somebody who does not write on it
   * @throws ConflictError where the model has no documentation, or none that can be read
   */
  async start(
    request: StartRequest,
    caller: TicketCaller,
  ): Promise<{ draft: StoredDraft; standing: Standing }> {
    const { staff, drafts, clock, progress } = this.#options;
    const standing = await staff.of(modelRef(request.model), caller);
    await this.#options.access.assertWrites(standing);
    const subject = subjectOf(request);
    const there = subject && (await drafts.findBySubject(subject));
    if (there) return { draft: there, standing };

    const begun = await this.#begin(request, standing);
    await this.#options.access.assertWrites(standing, begun.module);
    const id = uuid();
    const draft = await drafts.create({
      id,
      version: 1,
      modelRef: standing.registered.model.ref,
      ...begun,
      subject: subject ?? `draft:${id}`,
      createdBy: caller.user,
      updatedBy: caller.user,
      updatedAt: clock.now(),
      changes: [],
    });
    if (draft.candidate) await progress.drafting(draft.candidate, draft.id);
    return { draft, standing };
  }

  async #begin(request: StartRequest, standing: Standing): Promise<Beginning> {
    const { model } = standing.registered;
    const documented = await this.#options.documentation.entitiesOf(model);
    if (documented.length === 0) {
      throw new ConflictError(
        `model: nothing that ${model.title} supports has documentation; give one of its systems docs, or name them in knowledge.sources`,
      );
    }
    if (request.edit) return this.#edit(request.edit, documented);
    const [entity] = documented;
    return request.candidate
      ? this.#write(entity, await this.#occasionOf(request.candidate, standing))
      : this.#write(entity, { title: request.title || UNTITLED });
  }

  async #edit(
    { entity: ref, path }: NonNullable<StartRequest['edit']>,
    documented: Entity[],
  ): Promise<Beginning> {
    const refs = documented.map(stringifyEntityRef);
    const entity = documented[refs.indexOf(ref.toLocaleLowerCase('en-US'))];
    if (!entity) {
      throw new MalformedRequestError([
        {
          field: 'body.edit.entity',
          message: 'is not what the model documents',
          allowed: refs,
        },
      ]);
    }
    const entityRef = stringifyEntityRef(entity);
    const { documentation } = this.#options;
    const site = await documentation.openSite(entity, 'edit.entity');
    const file = await site.read(path);
    if (!file) {
      throw new NotFoundError(
        `edit.path: the docs of ${entityRef} have no file '${path}'`,
      );
    }
    const body = file.content.toString('utf8');
    const before = await this.#options.drafts.findPublished(entityRef, [path]);
    return {
      entityRef,
      path,
      base: file.revision,
      module: before?.module,
      title: titleOf(body) ?? titleFromName(path),
      body,
    };
  }

  async #write(
    entity: Entity,
    { candidate, module, ...asked }: CandidateOccasion,
  ): Promise<Beginning> {
    const taken = new Set(await this.#pathsIn(entity));
    const slug = firstFree(slugOf(asked.title), it =>
      taken.has(`faq/${it}.md`),
    );
    return {
      entityRef: stringifyEntityRef(entity),
      path: `faq/${slug}.md`,
      title: asked.title,
      body: articleTemplate(asked),
      candidate,
      module,
    };
  }

  /** None where the source does not answer: whoever publishes is told what is there. */
  async #pathsIn(entity: Entity): Promise<string[]> {
    try {
      const site = await this.#options.documentation.siteOf(entity);
      return (await site?.list()) ?? [];
    } catch {
      return [];
    }
  }

  /** The words of a candidate, but not the names of those who asked. */
  async #occasionOf(
    id: string,
    standing: Standing,
  ): Promise<CandidateOccasion> {
    const { candidates, models, progress } = this.#options;
    const { model } = standing.registered;
    const found = await candidates.find(id);
    if (found?.modelRef !== model.ref) {
      throw new NotFoundError(
        `candidate: ${model.title} has no candidate '${id}'`,
      );
    }
    const { status, mergedInto, title, description, module, because } = found;
    if (status === 'merged' || status === 'dismissed') {
      throw new ConflictError(
        status === 'merged'
          ? `candidate: '${title}' was merged into ${mergedInto}; write about that one`
          : `candidate: '${title}' was dismissed; open it again first`,
      );
    }
    const names = await models.namesOf(await progress.askersOf(id));
    const words = withoutNames(because.words, Object.values(names));
    return { candidate: id, module, title, description, words };
  }
}

/** What there is one draft of at a time. */
function subjectOf({ candidate, edit }: StartRequest): string | undefined {
  if (candidate) return `candidate:${candidate}`;
  return edit && `page:${edit.entity.toLocaleLowerCase('en-US')}:${edit.path}`;
}
