import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type {
  Article,
  articleFeedbackSchema,
  MissingWord,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { sourcesOfPage } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import type { z } from 'zod';
import { firstFormalLevel } from '../../routing/firstFormalLevel';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { DatabaseDraftStore } from '../articles/DatabaseDraftStore';
import { documentedBy, type Documentation } from '../articles/Documentation';
import { assertWrites } from '../candidates/writers';
import { writesArticles, type ModelStaff, type Standing } from '../ModelStaff';
import { pageOf } from '../visits/pageOf';
import type { ArticleRef, DatabaseReadingStore } from './DatabaseReadingStore';
import type { PageFiles } from './PageFiles';
import type { PersonKey } from './PersonKey';

/** What a reader says, checked against its schema. */
export type FeedbackRequest = z.output<typeof articleFeedbackSchema>;

const MOST_MISSING_WORDS = 200;

interface ReadingServiceOptions {
  clock: ClockService;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  files: PageFiles;
  models: Pick<TicketModels, 'namesOf'>;
  people: PersonKey;
  readings: DatabaseReadingStore;
  staff: ModelStaff;
}

/** What readers do at the end of an article. */
export class ReadingService {
  readonly #options: ReadingServiceOptions;

  constructor(options: ReadingServiceOptions) {
    this.#options = options;
  }

  /** What the caller may do. @throws NotFoundError for docs that the catalog does not show to them */
  async get(asked: ArticleRef, caller: TicketCaller): Promise<Article> {
    const { drafts, files, people, readings, staff } = this.#options;
    const { entity, ref, page } = await this.#documented(asked, caller);
    const written = await drafts.findPublished(ref, sourcesOfPage(page));
    const models = (await staff.everywhere(caller))
      .filter(it => documentedBy(it.registered.model).includes(ref))
      .map(it => inModel(it, written));
    const path = models.some(it => it.mayEdit)
      ? await files.pathOf(entity, page)
      : undefined;
    const mine = await readings.findFeedback(
      { entity: ref, page },
      await people.of(caller.user),
    );
    return {
      entity: ref,
      page,
      ...(path && { path }),
      models,
      ...(mine && { mine: { helped: mine.helped } }),
    };
  }

  /** Counts that a page was opened; not by whom. @throws NotFoundError */
  async view(
    { title, ...asked }: ArticleRef & { title: string },
    caller: TicketCaller,
  ): Promise<void> {
    const { readings, clock } = this.#options;
    const { ref, page } = await this.#documented(asked, caller);
    await readings.addView({ entity: ref, page, title }, clock.now());
  }

  /** Keeps whether a page answered the question; the last answer of a person counts. @throws NotFoundError */
  async rate(
    { entity, page: address, ...said }: FeedbackRequest,
    caller: TicketCaller,
  ): Promise<Article> {
    const { people, readings, clock } = this.#options;
    const asked = { entity, page: address };
    const { ref, page } = await this.#documented(asked, caller);
    await readings.putFeedback({
      ...said,
      entity: ref,
      page,
      missing: said.missing || undefined,
      person: await people.of(caller.user),
      at: clock.now(),
    });
    return this.get(asked, caller);
  }

  /**
   * What readers missed, without names.
   *
   * @param model - `namespace/name`
   * @throws RefusedError for somebody who does not write the FAQ
   */
  async missingWords(
    model: string,
    caller: TicketCaller,
  ): Promise<{ items: MissingWord[] }> {
    const { models, readings, staff } = this.#options;
    const standing = await staff.of(model, caller);
    await assertWrites(standing, undefined, refs => models.namesOf(refs));
    const entities = documentedBy(standing.registered.model);
    const said = await readings.listMissing(entities, MOST_MISSING_WORDS);
    return {
      items: said.map(({ entity, page, title, missing, at }) => ({
        entity,
        page,
        title,
        missing: missing!,
        at: at.toISOString(),
      })),
    };
  }

  async #documented(
    { entity: ref, page }: ArticleRef,
    caller: TicketCaller,
  ): Promise<{ entity: Entity; ref: string; page: string }> {
    const { documentation } = this.#options;
    const [entity] = await documentation.entities([ref], caller.credentials);
    if (!entity?.metadata.annotations?.['backstage.io/techdocs-ref']) {
      throw new NotFoundError(`entity: there are no docs of ${ref}`);
    }
    return { entity, ref: stringifyEntityRef(entity), page: pageOf(page) };
  }
}

function inModel(
  standing: Standing,
  written?: { modelRef: string; module?: string },
): Article['models'][number] {
  const { registered, access, superUsers } = standing;
  const { model } = registered;
  const service =
    model.services[(written?.modelRef === model.ref && written.module) || ''];
  const ofModule = superUsers.filter(
    it => !service || it.services.includes(service.id),
  );
  const asked = ofModule.length > 0 ? ofModule : superUsers;
  const type = typeFor(standing);
  return {
    model: model.ref,
    title: model.title,
    mayEdit: writesArticles(standing, service?.id),
    ...(service && { module: { id: service.id, title: service.title } }),
    superUsers: new Set(
      asked.map(it => it.user).filter(it => it !== access.context.caller.user),
    ).size,
    ...(type && { requestType: { id: type.id, title: type.title } }),
  };
}

/** The request type for questions that the caller may raise, else what they may raise first. */
function typeFor({ registered: { model }, access }: Standing) {
  const open = Object.values(model.requestTypes).filter(
    it => !access.requestTypeRefusal(it.id),
  );
  const formal = firstFormalLevel(model, access)?.type;
  return (
    open.find(it => it.kind === 'question') ??
    open.find(it => it.id === formal?.id)
  );
}
