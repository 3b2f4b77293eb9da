import { InputError } from '@backstage/errors';
import fs from 'fs-extra';
import {
  Page,
  createPageParser,
  pageUrl,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import path from 'node:path';
import { contentsPage } from './output/contentsPage';
import { SiteConfig } from './site/config';

/**
 * Reads the Markdown files of a site, and adds a first page if there is none.
 *
 * @param docsDir - absolute path of the docs folder
 * @param sources - the Markdown files, relative to it
 * @param warn - told what was left out
 * @returns the pages by their Markdown file, in the order of the files
 * @throws InputError when there are none, or when one has broken front matter
 */
export async function readPages(
  docsDir: string,
  sources: string[],
  site: SiteConfig,
  warn: (message: string) => void,
): Promise<Map<string, Page>> {
  if (!sources.length) {
    throw new InputError(
      `The docs folder "${site.docsDir}" has no pages; put at least index.md into it`,
    );
  }
  const parsePage = createPageParser();
  const pages = new Map<string, Page>();
  const sourcesByUrl = new Map<string, string>();

  for (const source of sources) {
    const url = pageUrl(source);
    const other = sourcesByUrl.get(url);
    if (other) {
      warn(`${source} is left out: ${other} has the same address`);
      continue;
    }
    sourcesByUrl.set(url, source);
    const content = await fs.readFile(path.join(docsDir, source), 'utf8');
    pages.set(source, parsePage(source, content));
  }

  if (sourcesByUrl.has('')) {
    return pages;
  }
  warn('There is no index.md: the first page lists the others');
  const first = contentsPage(site, titlesOf(pages));
  return new Map([[first.source, first], ...pages]);
}

/** The titles of pages by their Markdown file. */
export function titlesOf(pages: Map<string, Page>): Map<string, string> {
  return new Map([...pages].map(([source, { title }]) => [source, title]));
}
