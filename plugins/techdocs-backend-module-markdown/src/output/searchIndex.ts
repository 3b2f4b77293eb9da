import { escape } from 'lodash';
import {
  Page,
  encodePath,
  pageUrl,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';

/** An entry of `search/search_index.json`; title and text are escaped HTML. */
export interface SearchDocument {
  /** `guide/setup/` for a page, `guide/setup/#proxy` for a section. */
  location: string;
  title: string;
  text: string;
}

/**
 * The index that the TechDocs search collator reads: an entry for each page
 * with what is above its first section, and one for each section.
 */
export function searchIndex(pages: Page[]) {
  return {
    config: { lang: ['en'], separator: '[\\s\\-]+', pipeline: [] },
    docs: pages.flatMap(searchDocuments),
  };
}

function searchDocuments(page: Page): SearchDocument[] {
  const location = encodePath(pageUrl(page.source));
  const [intro, ...sections] = page.texts;
  const documents = page.headings.map(({ id, text }, index) =>
    document(`${location}#${id}`, text, sections[index]),
  );
  // The first heading is the page's name when it is of the first level.
  const lead = page.headings[0]?.level === 1 ? documents.shift() : undefined;
  const text = [intro, sections[0]].slice(0, lead ? 2 : 1);
  return [
    document(location, page.title, text.filter(Boolean).join(' ')),
    ...documents,
  ];
}

function document(
  location: string,
  title: string,
  text: string,
): SearchDocument {
  return { location, title: escape(title), text: escape(text) };
}
