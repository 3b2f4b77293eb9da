import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { termsOf, toTerm } from '../../routing/words';
import { documentedBy } from '../articles/Documentation';
import { pageOf } from '../visits/pageOf';
import { excerpt } from './excerpt';
import type { FoundPage, PortalSearch } from './PortalSearch';

const MOST_ARTICLES = 5;

/** What search takes as one term. */
const MOST_CHARACTERS = 100;

/** How many words are looked for one by one where no page has them all. */
const MOST_WORDS = 3;

/** An article that may answer a text. */
export interface FoundArticle {
  entity: string;
  page: string;
  title: string;
  text: string;
  url: string;
}

/** Finds articles in the documentation of a model by the portal's search. */
export class ArticleFinder {
  readonly #search: Pick<PortalSearch, 'findDocs'>;

  constructor(options: { search: Pick<PortalSearch, 'findDocs'> }) {
    this.#search = options.search;
  }

  /**
   * The pages that the user may see, each once, the best first.
   *
   * @param module - full reference of the entity that it is about; its own docs come first
   * @throws what search throws
   */
  async find(
    {
      model,
      module,
      text,
    }: { model: CompiledModel; module?: string; text: string },
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<FoundArticle[]> {
    const docs = documentedBy(model).map(it => it.toLocaleLowerCase('en-US'));
    const words = wordsOf(text);
    if (docs.length === 0 || words.length === 0) return [];
    const names = [...new Set(docs.map(it => parseEntityRef(it).name))];
    const look = (term: string) =>
      this.#search.findDocs({ term, names }, credentials, signal);
    const isOf = ({ entity }: FoundPage) => docs.includes(entity);
    const found = (await look(words.join(' '))).filter(isOf);
    const pages =
      found.length > 0 || words.length === 1
        ? found
        : mostOften(await Promise.all(longest(words).map(look))).filter(isOf);
    const own = module?.toLocaleLowerCase('en-US');
    return onePerPage(pages, termsOf(text))
      .sort((a, b) => Number(b.entity === own) - Number(a.entity === own))
      .slice(0, MOST_ARTICLES);
  }
}

/** The words that say something, as they were written: some search engines want all words that they are given. */
function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{P}]+/u).filter(word => toTerm(word));
  let length = -1;
  return [...new Set(words)].filter(word => {
    length += word.length + 1;
    return length <= MOST_CHARACTERS;
  });
}

function longest(words: string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

/** Pages by the number of answers that they are in; among equals, as search has them. */
function mostOften(answers: FoundPage[][]): FoundPage[] {
  const times = new Map<string, number>();
  const pages = answers.flat();
  pages.forEach(it =>
    times.set(it.location, (times.get(it.location) ?? 0) + 1),
  );
  return pages.sort((a, b) => times.get(b.location)! - times.get(a.location)!);
}

/** Of the sections of a page the best one, under the name of the page as far as search told it. */
function onePerPage(pages: FoundPage[], terms: string[]): FoundArticle[] {
  const best = new Map<string, FoundArticle>();
  for (const { entity, path, title, text, location } of pages) {
    const page = pageOf(path);
    const key = `${entity} ${page}`;
    const known = best.get(key);
    if (!known) {
      best.set(key, {
        entity,
        page,
        title,
        text: excerpt(text, terms),
        url: location,
      });
    } else if (!path.includes('#')) {
      known.title = title;
    }
  }
  return [...best.values()];
}
