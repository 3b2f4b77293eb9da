import type {
  FaqDocument,
  KnownErrorDocument,
  SearchDocumentQuery,
  SuperUserDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  encodeCursor,
  decodeCursor,
} from '../knowledge/candidates/candidateCursor';
import type { DatabaseCandidateStore } from '../knowledge/candidates/DatabaseCandidateStore';
import type {
  CatalogDirectory,
  RegisteredModel,
  SupportModelRegistry,
} from '../models';
import type { DatabaseProblemStore } from '../problems/DatabaseProblemStore';
import type { SuperUserListings } from '../superUsers/SuperUserListings';
import {
  describeFaq,
  describeKnownError,
  describeSuperUsers,
} from './describe';

/** A page of documents; absent `nextCursor`: the last one. */
export interface DocumentPage<T> {
  items: T[];
  nextCursor?: string;
}

interface SearchDocumentsOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  listings: SuperUserListings;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  candidates: Pick<DatabaseCandidateStore, 'list'>;
  problems: Pick<DatabaseProblemStore, 'list'>;
  clock: ClockService;
}

/** What the portal's search indexes of Support Desk. Whoever may see a model may see its documents; search asks for that when it answers. */
export class SearchDocuments {
  readonly #options: SearchDocumentsOptions;

  constructor(options: SearchDocumentsOptions) {
    this.#options = options;
  }

  /** One document a person and model (S1-114). */
  async superUsers({
    limit,
    cursor = '',
  }: SearchDocumentQuery): Promise<DocumentPage<SuperUserDocument>> {
    const { registry, listings, directory, clock } = this.#options;
    const models = await registry.list();
    const described = await Promise.all(
      models.map(async registered =>
        describeSuperUsers(
          registered.model,
          await listings.activeOf(registered, clock.now()),
        ),
      ),
    );
    const left = described
      .flat()
      .map(document => ({
        key: `${document.model} ${document.user.ref}`,
        document,
      }))
      .filter(it => it.key > cursor)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = left.slice(0, limit);
    const names = await directory.namesOf(page.map(it => it.document.user.ref));
    return {
      items: page.map(({ document }) => {
        const { ref, title } = document.user;
        return { ...document, user: { ref, title: names[ref] ?? title } };
      }),
      ...(left.length > page.length && { nextCursor: page.at(-1)!.key }),
    };
  }

  /** Candidates of which an article has come. */
  async faq({
    limit,
    cursor,
  }: SearchDocumentQuery): Promise<DocumentPage<FaqDocument>> {
    const models = await this.#options.registry.list();
    const found = await this.#options.candidates.list({
      models: refsOf(models),
      statuses: ['published'],
      limit: limit + 1,
      after: cursor ? decodeCursor(cursor) : undefined,
    });
    const page = found.slice(0, limit);
    return {
      items: page.map(it => describeFaq(it, modelIn(models, it))),
      ...(found.length > page.length && {
        nextCursor: encodeCursor(page.at(-1)!),
      }),
    };
  }

  /** Problems with a work-around: whoever sees the model may read them. */
  async knownErrors({
    limit,
    cursor,
  }: SearchDocumentQuery): Promise<DocumentPage<KnownErrorDocument>> {
    const models = await this.#options.registry.list();
    const found = await this.#options.problems.list({
      models: refsOf(models).map(ref => ({ ref, statuses: ['knownError'] })),
      limit: limit + 1,
      after: cursor,
    });
    const page = found.slice(0, limit);
    return {
      items: page.map(it => describeKnownError(it, modelIn(models, it))),
      ...(found.length > page.length && { nextCursor: page.at(-1)!.id }),
    };
  }
}

function refsOf(models: RegisteredModel[]): string[] {
  return models.map(it => it.model.ref);
}

function modelIn(
  models: RegisteredModel[],
  { modelRef }: { modelRef: string },
) {
  return models.find(it => it.model.ref === modelRef)!.model;
}
