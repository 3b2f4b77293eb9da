import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../../tickets/TicketModels';
import { modelRef } from '../../tickets/ticketFilter';
import type { TicketCaller } from '../../tickets/TicketService';
import { writesArticles, type ModelStaff, type Standing } from '../ModelStaff';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import type { DatabasePublicationStore } from './DatabasePublicationStore';
import { describeDraft } from './describeDraft';
import type { Documentation } from './Documentation';
import type { DraftAccess } from './DraftAccess';
import type { StoredDraft } from './types';

/** Each comes with its text. */
const MOST_DRAFTS = 200;

interface DraftReaderOptions {
  access: DraftAccess;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  models: Pick<TicketModels, 'namesOf'>;
  publications: DatabasePublicationStore;
  staff: ModelStaff;
}

/** Reads drafts as far as the caller helps to write them. */
export class DraftReader {
  readonly #options: DraftReaderOptions;

  constructor(options: DraftReaderOptions) {
    this.#options = options;
  }

  /** Those that readers do not find yet, the latest first; of very many the latest 200. */
  async list(
    query: { model?: string },
    caller: TicketCaller,
  ): Promise<{ items: Draft[] }> {
    const { staff, drafts } = this.#options;
    const asked = query.model && modelRef(query.model);
    const standings = (await staff.everywhere(caller)).filter(
      it => writesArticles(it) && (!asked || it.registered.model.ref === asked),
    );
    const refs = standings.map(it => it.registered.model.ref);
    const listed = await drafts.list(refs, MOST_DRAFTS);
    return { items: await this.#describe(listed, standings) };
  }

  /** @throws NotFoundError when there is none, or none that the caller may help to write */
  async get(id: string, caller: TicketCaller): Promise<Draft> {
    const { draft, standing } = await this.#options.access.visit(id, caller);
    return this.describe(draft, standing);
  }

  async describe(draft: StoredDraft, standing: Standing): Promise<Draft> {
    return (await this.#describe([draft], [standing]))[0];
  }

  async #describe(
    stored: StoredDraft[],
    standings: Standing[],
  ): Promise<Draft[]> {
    const { documentation, drafts, models, publications } = this.#options;
    const ids = stored.map(it => it.id);
    const published = await publications.of(ids);
    const [images, entities, names] = await Promise.all([
      drafts.imagesOf(ids),
      documentation.entities([...new Set(stored.map(it => it.entityRef))]),
      models.namesOf([
        ...stored.flatMap(it => [it.entityRef, it.createdBy, it.updatedBy]),
        ...[...published.values()].map(it => it.by),
      ]),
    ]);
    const sources = new Map(
      entities.map(it => [stringifyEntityRef(it), documentation.sourceOf(it)]),
    );
    const modelOf = new Map(
      standings.map(it => [it.registered.model.ref, it.registered.model]),
    );
    return stored.map(draft =>
      describeDraft(draft, {
        model: modelOf.get(draft.modelRef)!,
        source: sources.get(draft.entityRef) ?? {
          cannotPublish: `The catalog has no ${draft.entityRef}`,
        },
        images: images.filter(it => it.draft === draft.id),
        publication: published.get(draft.id),
        names,
      }),
    );
  }
}
