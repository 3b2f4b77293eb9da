import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';
import type {
  CompiledModel,
  CompiledService,
  suggestionQuerySchema,
  Suggestions,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { authorizeModelRead, type SupportModelRegistry } from '../../models';
import type { KnownErrorFinder } from '../../tickets/relations/KnownErrorFinder';
import type { TicketCaller } from '../../tickets/TicketService';
import type { ArticleFinder, FoundArticle } from './ArticleFinder';
import { withRatings } from './articleRatings';

/** Who types does not wait longer. */
const PATIENCE_MS = 1000;

interface SuggestionServiceOptions {
  knex: Knex;
  articles: Pick<ArticleFinder, 'find'>;
  knownErrors: Pick<KnownErrorFinder, 'find'>;
  registry: Pick<SupportModelRegistry, 'get'>;
  permissions: PermissionsService;
  logger: LoggerService;
  patienceMs?: number;
}

/** Finds what may answer a request before it is written: articles, and known errors. */
export class SuggestionService {
  readonly #options: SuggestionServiceOptions;
  #isSearchDown = false;

  /** @param options - `patienceMs`: how long search may take; default: a second */
  constructor(options: SuggestionServiceOptions) {
    this.#options = options;
  }

  /**
   * Answers without articles, and says so, where search is down or slow.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that the caller may not see
   * @throws InputError for a module that the model has not
   */
  async find(
    { model: name, module, q }: z.output<typeof suggestionQuerySchema>,
    caller: TicketCaller,
  ): Promise<Suggestions> {
    const { knex, registry, permissions, knownErrors } = this.#options;
    await authorizeModelRead(permissions, name, caller);
    const { model } = await registry.get(name);
    const entity = serviceOf(module, model)?.entity;
    const [articles, found] = await Promise.all([
      this.#articles({ model, module: entity, text: q }, caller),
      knownErrors.find(model.ref, q, caller),
    ]);
    return {
      articles: await withRatings(knex, articles ?? []),
      knownErrors: found,
      partial: articles === undefined,
    };
  }

  /** @returns undefined where search did not answer in time */
  async #articles(
    query: Parameters<ArticleFinder['find']>[0],
    { credentials }: TicketCaller,
  ): Promise<FoundArticle[] | undefined> {
    const { articles, logger, patienceMs = PATIENCE_MS } = this.#options;
    const signal = AbortSignal.timeout(patienceMs);
    try {
      const found = await articles.find(query, credentials, signal);
      this.#isSearchDown = false;
      return found;
    } catch (error) {
      // Told once, not with each letter that somebody types.
      if (!this.#isSearchDown) {
        logger.warn(
          `Search does not answer, articles are not suggested: ${stringifyError(
            error,
          )}`,
        );
      }
      this.#isSearchDown = true;
      return undefined;
    }
  }
}

function serviceOf(
  module: string | undefined,
  { services, title }: CompiledModel,
): CompiledService | undefined {
  const all = Object.values(services);
  const found = all.find(it => it.id === module || it.entity === module);
  if (found || module === undefined) return found;
  throw new InputError(
    `query.module: '${module}' is not a service of ${title}; allowed: ${all
      .map(it => it.id)
      .join(', ')}`,
  );
}
