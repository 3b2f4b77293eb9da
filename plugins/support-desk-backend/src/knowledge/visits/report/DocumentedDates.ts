import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Documentation } from '../../articles/Documentation';
import type { DocsSite } from '../../articles/DocsSite';

/** Pages of documentation, named as visits name them. */
export interface PageRef {
  /** Full reference of the documented entity. */
  entity: string;
  page: string;
}

/** Each page costs a look at its source, which may be far away: more than a report is read for are left out. */
const MOST_PAGES = 100;

/** Tells when pages of documentation were last changed, as far as their sources tell. */
export class DocumentedDates {
  readonly #documentation: Pick<Documentation, 'entities' | 'siteOf'>;
  readonly #logger: LoggerService;

  constructor(options: {
    documentation: Pick<Documentation, 'entities' | 'siteOf'>;
    logger: LoggerService;
  }) {
    this.#documentation = options.documentation;
    this.#logger = options.logger;
  }

  /** In the order of the pages; `undefined` for one of which nobody can tell. */
  async changedAt(pages: PageRef[]): Promise<(Date | undefined)[]> {
    const sites = new Map<string, Promise<DocsSite | undefined>>();
    const siteOf = (entity: string) => {
      const site = sites.get(entity) ?? this.#siteOf(entity);
      sites.set(entity, site);
      return site;
    };
    return Promise.all(
      pages.map(async ({ entity, page }, index) => {
        if (index >= MOST_PAGES) return undefined;
        try {
          const site = await siteOf(entity);
          const path = await site?.pathOf(page);
          return path === undefined ? undefined : await site!.changedAt(path);
        } catch (error) {
          // The numbers of a report do not depend on where its articles live.
          this.#logger.debug(
            `Nobody can tell when ${entity} ${page} was changed: ${stringifyError(
              error,
            )}`,
          );
          return undefined;
        }
      }),
    );
  }

  async #siteOf(ref: string): Promise<DocsSite | undefined> {
    const [entity] = await this.#documentation.entities([ref]);
    return entity && this.#documentation.siteOf(entity);
  }
}
