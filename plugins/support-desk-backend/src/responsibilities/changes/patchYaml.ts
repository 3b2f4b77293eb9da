import {
  isAlias,
  isMap,
  isScalar,
  parseAllDocuments,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { canonicalJson } from '../../database';

/** What becomes of the keys of a map: a text or map in place of the value, nothing in its place, or changes within it. */
export interface MapPatch {
  [key: string]: PatchedValue | undefined;
}

/** A new value: a word, a map in one line, or what changes within the map that is there. */
export type PatchedValue =
  | { set: string | Record<string, string> }
  | { within: MapPatch };

/** A part of a text, and what comes in its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Keys in the order in which new ones are put among those that are there. */
type Order = readonly string[];

/** Something that cannot be changed without changing more than was asked for; its message says why. */
export class UnpatchableError extends Error {}

/**
 * Changes keys of maps of a YAML text, and nothing else: comments, order, quotes and line breaks elsewhere stay byte for byte.
 *
 * @param index - of the document in the text
 * @param patches - the path of each map in it, and what becomes of its keys
 * @param order - of keys, by which new ones are placed
 * @throws UnpatchableError where an alias or an anchor stands in the way
 */
export function patchYaml(
  text: string,
  index: number,
  patches: { path: string[]; patch: MapPatch }[],
  order: Order = [],
): string {
  const document = documentIn(text, index);
  const edits = patches.flatMap(({ path, patch }) => {
    const map = document.getIn(path, true);
    if (!isMap(map)) {
      throw new UnpatchableError(`there is no map at ${path.join('.')}`);
    }
    return editsOf(text, map, patch, order);
  });
  const changed = edits
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce(
      (all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to),
      text,
    );
  const wanted = patches.reduce<unknown>(
    (all, { path, patch }) => patched(all, path, patch),
    document.toJS(),
  );
  const now = documentIn(changed, index).toJS();
  if (canonicalJson(now) !== canonicalJson(wanted)) {
    throw new UnpatchableError('more than these cells would change');
  }
  return changed;
}

function documentIn(text: string, index: number): Document {
  const documents = parseAllDocuments(text);
  return 'empty' in documents ? parseDocument(text) : documents[index];
}

/** What a value is after a patch. */
function patched(value: any, path: string[], patch: MapPatch): unknown {
  const [key, ...rest] = path;
  if (key !== undefined) {
    return { ...value, [key]: patched(value?.[key], rest, patch) };
  }
  const changed = { ...value };
  for (const [name, change] of Object.entries(patch)) {
    if (!change) delete changed[name];
    else if ('set' in change) changed[name] = change.set;
    else changed[name] = patched(value[name], [], change.within);
  }
  return changed;
}

/** Why a part of a file cannot be changed for itself: what stands there also stands elsewhere. */
export function sharedPart(node: unknown): string | undefined {
  if (isAlias(node)) return `the alias *${node.source}`;
  const { anchor } = (node ?? {}) as { anchor?: string };
  if (anchor) return `the anchor &${anchor}`;
  if (!isMap(node)) return undefined;
  return node.items
    .map(it => (keyOf(it) === '<<' ? 'a merge key' : sharedPart(it.value)))
    .find(it => it !== undefined);
}

function editsOf(
  text: string,
  map: YAMLMap,
  patch: MapPatch,
  order: Order,
): Edit[] {
  const shared = sharedPart(map);
  if (shared) throw new UnpatchableError(`${shared} stands there`);
  return map.flow
    ? [{ ...rangeOf(map), text: patchFlow(text, map, patch, order) }]
    : patchBlock(text, map, patch, order);
}

/** A map in braces is put together anew of the texts of its items, and of what stood between them. */
function patchFlow(
  text: string,
  map: YAMLMap,
  patch: MapPatch,
  order: Order,
): string {
  const { from, to } = rangeOf(map);
  const items = map.items.map(pair => ({
    key: keyOf(pair),
    ...rangeOfPair(pair),
  }));
  const kept = map.items.flatMap((pair, i) => {
    const { key, from: start, to: end } = items[i];
    const before = text.slice(items[i - 1]?.to ?? from + 1, start);
    if (!(key in patch)) {
      return [{ key, before, text: text.slice(start, end) }];
    }
    const change = patch[key];
    if (!change) return [];
    const { from: at } = rangeOf(pair.value);
    const value =
      'within' in change
        ? patchFlow(text, pair.value as YAMLMap, change.within, order)
        : inFlow(change.set);
    return [{ key, before, text: text.slice(start, at) + value }];
  });
  for (const [key, change] of addedBy(map, patch)) {
    const at = placeAmong(
      kept.map(it => it.key),
      key,
      order,
    );
    kept.splice(at, 0, {
      key,
      before: '',
      text: `${key}: ${inFlow(change.set)}`,
    });
  }
  const start = /^\s*/.exec(text.slice(from + 1, to))![0];
  const end = text.slice(items.at(-1)?.to ?? from + 1 + start.length, to - 1);
  const inner = kept.map((it, i) => {
    if (i === 0) return start + it.text;
    return (it.before.includes(',') ? it.before : ', ') + it.text;
  });
  return `{${inner.join('')}${end}}`;
}

/** Of a map over several lines, those of its items are changed that have to be. */
function patchBlock(
  text: string,
  map: YAMLMap,
  patch: MapPatch,
  order: Order,
): Edit[] {
  const keys = map.items.map(keyOf);
  const changes = map.items.flatMap((pair, i): Edit[] => {
    if (!(keys[i] in patch)) return [];
    const change = patch[keys[i]];
    if (!change) return [{ ...linesOf(text, pair), text: '' }];
    return 'within' in change
      ? editsOf(text, pair.value as YAMLMap, change.within, order)
      : [{ ...rangeOf(pair.value), text: inFlow(change.set) }];
  });
  const column = columnOf(text, rangeOfPair(map.items[0]).from);
  const additions = addedBy(map, patch).map(([key, change]): Edit => {
    const at = placeAmong(keys, key, order);
    const line = `${' '.repeat(column)}${key}: ${inFlow(change.set)}\n`;
    if (at === 0) {
      const { from } = linesOf(text, map.items[0]);
      return { from, to: from, text: line };
    }
    const { to } = linesOf(text, map.items[at - 1]);
    const isEnded = text[to - 1] === '\n';
    return {
      from: to,
      to,
      text: isEnded ? line : `\n${line.slice(0, -1)}`,
    };
  });
  return [...changes, ...additions];
}

function addedBy(map: YAMLMap, patch: MapPatch) {
  return Object.entries(patch).flatMap(
    ([key, change]): [string, { set: string | Record<string, string> }][] =>
      change && 'set' in change && !map.items.some(it => keyOf(it) === key)
        ? [[key, change]]
        : [],
  );
}

/** Behind the last of those that come before it. */
function placeAmong(keys: string[], key: string, order: Order): number {
  const rank = order.indexOf(key);
  if (rank < 0) return keys.length;
  return (
    keys.findLastIndex(it => {
      const other = order.indexOf(it);
      return other >= 0 && other < rank;
    }) + 1
  );
}

function inFlow(value: string | Record<string, string>): string {
  // As it stands in braces, where more has to be quoted.
  const written = stringify([value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
  return written.slice(1, -1);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function rangeOf(node: unknown): { from: number; to: number } {
  const [from, to] = (node as { range: [number, number, number] }).range;
  return { from, to };
}

function rangeOfPair({ key, value }: Pair): { from: number; to: number } {
  return { from: rangeOf(key).from, to: rangeOf(value).to };
}

/** The lines of an item, with a comment at their end. */
function linesOf(text: string, pair: Pair): { from: number; to: number } {
  const range = rangeOfPair(pair);
  const from = text.lastIndexOf('\n', range.from - 1) + 1;
  // A text over several lines has its last line break in its range.
  if (text[range.to - 1] === '\n') return { from, to: range.to };
  const end = text.indexOf('\n', range.to);
  return { from, to: end < 0 ? text.length : end + 1 };
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
