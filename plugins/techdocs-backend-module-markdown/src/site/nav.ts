import { InputError } from '@backstage/errors';
import { isMapping } from '@supportdesk/backstage-plugin-techdocs-markdown-node';

/** One entry of `nav` in mkdocs.yml: a file or URL, or a section of entries. */
export type NavEntry =
  | { title?: string; target: string }
  | { title: string; entries: NavEntry[] };

const MAX_DEPTH = 10;
const MAX_ENTRIES = 10_000;

const ALLOWED =
  'allowed are a file, a URL, "Title: file" and "Title:" followed by a list';

/**
 * Checks and reads `nav` of mkdocs.yml.
 *
 * @returns undefined when there is no navigation, or an empty one.
 * @throws InputError naming the entry, what is wrong and what is allowed.
 */
export function parseNav(
  value: unknown,
  fileName: string,
): NavEntry[] | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (!Array.isArray(value)) {
    throw new InputError(
      `${fileName}: nav must be a list of pages; ${ALLOWED}`,
    );
  }
  // YAML aliases can make a small file expand without end.
  let count = 0;

  function readList(list: unknown[], where: string, depth: number): NavEntry[] {
    count += list.length;
    if (depth > MAX_DEPTH || count > MAX_ENTRIES) {
      throw new InputError(
        `${fileName}: ${where} is too large; allowed are ${MAX_DEPTH} levels and ${MAX_ENTRIES} entries`,
      );
    }
    return list.map((item, index) =>
      readEntry(item, `${where}[${index}]`, depth),
    );
  }

  function readEntry(item: unknown, where: string, depth: number): NavEntry {
    if (typeof item === 'string' && item.trim()) {
      return { target: item.trim() };
    }
    const pairs = isMapping(item) ? Object.entries(item) : [];
    if (pairs.length !== 1) {
      throw new InputError(
        `${fileName}: ${where} is not a page or a section; ${ALLOWED}`,
      );
    }
    const [[title, content]] = pairs;
    if (typeof content === 'string' && content.trim()) {
      return { title, target: content.trim() };
    }
    if (Array.isArray(content)) {
      return {
        title,
        entries: readList(content, `${where} "${title}"`, depth + 1),
      };
    }
    throw new InputError(
      `${fileName}: ${where} "${title}" names nothing; ${ALLOWED}`,
    );
  }

  return value.length ? readList(value, 'nav', 1) : undefined;
}
