import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
} from 'yaml';
import type { RawPath } from './paths';

/** A mistake in the YAML itself. */
export interface YamlProblem {
  line: number;
  message: string;
}

/** The text of one YAML file that knows the line of each of its values. */
export class ModelFile {
  readonly value: unknown;
  readonly problems: YamlProblem[];

  readonly #document: Document | undefined;
  readonly #lines: LineCounter;

  private constructor(
    readonly name: string | undefined,
    document: Document | undefined,
    lines: LineCounter,
  ) {
    this.#document = document;
    this.#lines = lines;
    this.problems = (document?.errors ?? []).map(error => ({
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split(/ at line \d/)[0],
    }));
    this.value = this.problems.length ? undefined : document?.toJS();
  }

  /** Reads a file as YAML 1.2; of several documents the one that is wanted, else the first. */
  static parse(
    text: string,
    options: { name?: string; wanted?: (document: Document) => boolean } = {},
  ) {
    const lines = new LineCounter();
    const documents = [
      ...parseAllDocuments(text, { lineCounter: lines, prettyErrors: true }),
    ];
    const document =
      documents.find(one => options.wanted?.(one)) ?? documents[0];
    return new ModelFile(options.name, document, lines);
  }

  /** The 1-based line of a path, or of what is nearest above it. */
  lineOf(path: RawPath): number {
    let node: unknown = this.#document?.contents;
    let offset = startOf(node);
    for (const key of path) {
      const [found, inner] = childOf(node, key);
      if (found === undefined) {
        break;
      }
      offset = found;
      node = inner;
    }
    return this.#lines.linePos(offset ?? 0).line;
  }
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null)?.range?.[0];
}

/** Where a child begins (its key, in a map), and the child. */
function childOf(
  node: unknown,
  key: string | number,
): [offset: number | undefined, child: unknown] {
  if (isMap(node)) {
    const pair = node.items.find(
      item => isPair(item) && isScalar(item.key) && item.key.value === key,
    );
    return [startOf(pair?.key), pair?.value];
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return [startOf(item), item];
  }
  return [undefined, undefined];
}
