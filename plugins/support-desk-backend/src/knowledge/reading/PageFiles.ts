import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { fileOf } from '../articles/DocsSite';
import type { Documentation } from '../articles/Documentation';

/** Looking at a source control host may take seconds, and is done for those who write on every page that they read. */
const FRESH_MS = 300_000;

/** Finds the files of pages. */
export class PageFiles {
  readonly #documentation: Documentation;
  readonly #clock: ClockService;
  readonly #lists = new Map<string, { at: number; files: Promise<string[]> }>();

  constructor(options: { documentation: Documentation; clock: ClockService }) {
    this.#documentation = options.documentation;
    this.#clock = options.clock;
  }

  /**
   * The file of a page below the docs folder. What lives on a host is known as it was at most five minutes ago.
   *
   * @param page - its address within the docs: `faq/`
   * @returns undefined where there is none, or its source does not say
   */
  async pathOf(entity: Entity, page: string): Promise<string | undefined> {
    return fileOf(page, await this.#filesOf(entity).catch(() => []));
  }

  #filesOf(entity: Entity): Promise<string[]> {
    const source = this.#documentation.sourceOf(entity);
    if (!('publisher' in source) || source.folder.type === 'dir') {
      return this.#list(entity);
    }
    const ref = stringifyEntityRef(entity);
    const now = this.#clock.now().getTime();
    const kept = this.#lists.get(ref);
    if (kept && now - kept.at < FRESH_MS) return kept.files;
    const files = this.#list(entity);
    this.#lists.set(ref, { at: now, files });
    return files;
  }

  async #list(entity: Entity): Promise<string[]> {
    const site = await this.#documentation.siteOf(entity);
    return (await site?.list()) ?? [];
  }
}
