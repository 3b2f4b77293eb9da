import { InputError } from '@backstage/errors';
import { nameInWords } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import path from 'node:path';
import { NavEntry } from './nav';

/** A node of the navigation as it is shown. */
export type NavNode =
  | { type: 'page'; title: string; source: string }
  | { type: 'file'; title: string; source: string }
  | { type: 'link'; title: string; url: string }
  | { type: 'section'; title: string; children: NavNode[] };

/** What is known of the site's files when the navigation is built. */
export interface SiteFiles {
  /** Titles of the pages by their Markdown file, in the order of the files. */
  titles: Map<string, string>;
  /** The other files. */
  assets: Set<string>;
}

const OTHER_SITE = /^(https?:\/\/|mailto:|\/)/i;

/**
 * Builds the navigation from `nav` of mkdocs.yml.
 *
 * @throws InputError when an entry names a file that does not exist
 */
export function navigationFromConfig(
  entries: NavEntry[],
  files: SiteFiles,
  trail: string[] = [],
): NavNode[] {
  return entries.map((entry): NavNode => {
    if ('entries' in entry) {
      return {
        type: 'section',
        title: entry.title,
        children: navigationFromConfig(entry.entries, files, [
          ...trail,
          entry.title,
        ]),
      };
    }
    const { title, target } = entry;
    if (OTHER_SITE.test(target)) {
      return { type: 'link', title: title ?? target, url: target };
    }
    const source = path.posix.normalize(target);
    const pageTitle = files.titles.get(source);
    if (pageTitle !== undefined) {
      return { type: 'page', title: title ?? pageTitle, source };
    }
    if (files.assets.has(source)) {
      return { type: 'file', title: title ?? nameInWords(source), source };
    }
    throw new InputError(
      `nav entry "${[...trail, title ?? target].join(
        ' > ',
      )}" names "${target}", ` +
        `which is not in the docs folder; allowed are: ${namesLike(files)}`,
    );
  });
}

/** Builds the navigation from the files, folders being sections. */
export function navigationFromFiles(titles: Map<string, string>): NavNode[] {
  const root: NavNode[] = [];
  const folders = new Map<string, NavNode[]>([['.', root]]);

  function childrenOf(folder: string): NavNode[] {
    const known = folders.get(folder);
    if (known) {
      return known;
    }
    const children: NavNode[] = [];
    folders.set(folder, children);
    childrenOf(path.posix.dirname(folder)).push({
      type: 'section',
      title: nameInWords(folder),
      children,
    });
    return children;
  }

  for (const [source, title] of titles) {
    childrenOf(path.posix.dirname(source)).push({
      type: 'page',
      title,
      source,
    });
  }
  return root;
}

/** The pages of the navigation in reading order. */
export function pagesInOrder(nodes: NavNode[]): string[] {
  const sources = nodes.flatMap(node => {
    if (node.type === 'section') {
      return pagesInOrder(node.children);
    }
    return node.type === 'page' ? [node.source] : [];
  });
  return [...new Set(sources)];
}

function namesLike(files: SiteFiles): string {
  const names = [...files.titles.keys()];
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown}, …` : shown || 'none, it has no pages';
}
