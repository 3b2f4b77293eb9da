import { InputError } from '@backstage/errors';
import { posix } from 'node:path';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';

/** A page of a site. */
export interface NavPage {
  /** Below the docs folder. */
  path: string;
  title: string;
}

/** An entry of the navigation, with the list that it is in. */
interface Place {
  list: YAMLSeq;
  index: number;
  path: string;
}

/**
 * Adds a page to `nav` of mkdocs.yml: next to the other pages of its folder, else after the page that the folder belongs to, else at the
 * end. All other lines stay as they are. A page that is in it already stays where it is, and a site without `nav` needs none.
 *
 * @param config - the content of mkdocs.yml
 * @throws InputError where it is not YAML, or `nav` is no list
 */
export function addToNav(config: string, page: NavPage): string {
  const document = parseDocument(config, { keepSourceTokens: true });
  if (document.errors.length > 0) {
    throw new InputError(`mkdocs.yml: ${document.errors[0].message}`);
  }
  const nav = document.get('nav');
  if (nav === undefined || nav === null) return config;
  if (!isSeq(nav)) throw new InputError('mkdocs.yml: nav must be a list');
  const places = placesIn(nav);
  if (nav.items.length === 0 || places.some(it => it.path === page.path)) {
    return config;
  }
  const after = neighbour(places, page.path) ?? {
    list: nav,
    index: nav.items.length - 1,
  };
  return insertLine(config, after, page) ?? insertNode(document, after, page);
}

function placesIn(list: YAMLSeq): Place[] {
  return list.items.flatMap((item, index) => {
    if (isScalar(item)) return [{ list, index, path: normal(item.value) }];
    if (!isMap(item)) return [];
    return item.items.flatMap(({ value }: Pair) => {
      if (isSeq(value)) return placesIn(value);
      return isScalar(value)
        ? [{ list, index, path: normal(value.value) }]
        : [];
    });
  });
}

function normal(target: unknown): string {
  return posix.normalize(String(target));
}

function neighbour(places: Place[], path: string): Place | undefined {
  const folder = posix.dirname(path);
  if (folder === '.') return undefined;
  return (
    places.filter(it => posix.dirname(it.path) === folder).at(-1) ??
    places.find(it => it.path === `${folder}.md`)
  );
}

/** Writes a line below the one on which an entry ends; for lists of one entry a line. */
function insertLine(
  config: string,
  { list, index }: Pick<Place, 'list' | 'index'>,
  page: NavPage,
): string | undefined {
  const token = list.srcToken;
  const end = endOf(list.items[index]);
  if (token?.type !== 'block-seq' || end === undefined) return undefined;
  const line = config.indexOf('\n', end);
  const eol = /\r\n/.test(config) ? '\r\n' : '\n';
  const entry = `${' '.repeat(token.indent)}${entryOf(page)}`;
  return line < 0
    ? `${config}${eol}${entry}${eol}`
    : `${config.slice(0, line + 1)}${entry}${eol}${config.slice(line + 1)}`;
}

/** Where the last value of an entry ends; undefined for what is not written in lines. */
function endOf(node: unknown): number | undefined {
  if (isScalar(node)) {
    return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
      ? undefined
      : node.range?.[1];
  }
  if (isMap(node) || isSeq(node)) {
    if (node.flow) return undefined;
    const last = node.items.at(-1);
    return endOf(isMap(node) ? (last as Pair | undefined)?.value : last);
  }
  return undefined;
}

/** Comments and order stay, but white space may change. */
function insertNode(
  document: Document,
  { list, index }: Pick<Place, 'list' | 'index'>,
  { path, title }: NavPage,
): string {
  list.items.splice(index + 1, 0, document.createNode({ [title]: path }));
  return document.toString({ lineWidth: 0 });
}

function entryOf({ path, title }: NavPage): string {
  return stringify([{ [title]: path }], { lineWidth: 0 }).trimEnd();
}
