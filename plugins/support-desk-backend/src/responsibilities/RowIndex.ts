import type {
  CompiledMatrixRow,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { oncePer } from '../oncePer';
import { termsOf, toTerm } from '../routing/words';
import { indexWords, type WordHit } from '../tickets/relations/rankByWords';

/** A row, and how well it fits a text. */
export interface RowHit {
  row: CompiledMatrixRow;
  /** The text has all words of its title. */
  isNamed: boolean;
  /** How many words of the text it has. */
  words: number;
  score: number;
}

interface IndexedRow {
  row: CompiledMatrixRow;
  /** Of its group. */
  group: string;
  terms: string[];
}

/** The tasks of a matrix by their words. */
export class RowIndex {
  readonly #rows: Map<string, IndexedRow>;
  readonly #rank: (text: string) => WordHit[];
  /** Of the title of the model: in its own matrix they tell no task from another. */
  readonly #name: Set<string>;

  static readonly of = oncePer((model: CompiledModel) => new RowIndex(model));

  private constructor({ title: name, responsibilities }: CompiledModel) {
    this.#name = new Set(termsOf(name));
    const groups = Object.values(responsibilities?.groups ?? {});
    this.#rows = new Map(
      groups.flatMap(({ title: group, rows }) =>
        Object.values(rows).map(row => [
          row.path,
          { row, group, terms: termsOf(row.title) },
        ]),
      ),
    );
    this.#rank = indexWords(
      [...this.#rows].map(([id, { row, group }]) => ({
        id,
        title: row.title,
        text: group,
      })),
    );
  }

  /** Those that have words in common with a text, the best first. */
  find(text: string): RowHit[] {
    const written = new Set(termsOf(text));
    return this.#rank(this.#withoutName(text))
      .map(({ id, words, score }) => {
        const { row, terms } = this.#rows.get(id)!;
        const isNamed = terms.every(it => written.has(it));
        return { row, isNamed, words: words.length, score };
      })
      .sort(byFit);
  }

  /** In the order of the matrix. */
  all(): CompiledMatrixRow[] {
    return [...this.#rows.values()].map(it => it.row);
  }

  /** Those whose title or group has all words of a name, in the order of the matrix. */
  naming(name: string): CompiledMatrixRow[] {
    const wanted = termsOf(this.#withoutName(name));
    if (wanted.length === 0) return [];
    return [...this.#rows.values()]
      .filter(({ terms, group }) => {
        const all = new Set([...terms, ...termsOf(group)]);
        return wanted.every(it => all.has(it));
      })
      .map(it => it.row);
  }

  /** A text without the name of the model, unless it says nothing else. */
  #withoutName(text: string): string {
    const words = text.split(/[\s\p{P}]+/u);
    const others = words.filter(it => !this.#name.has(toTerm(it) ?? ''));
    return others.some(toTerm) ? others.join(' ') : text;
  }
}

/** Tasks that a text names as a whole come first, then those with the most of its words. */
export function byFit(a: RowHit, b: RowHit): number {
  return (
    Number(b.isNamed) - Number(a.isNamed) ||
    b.words - a.words ||
    b.score - a.score
  );
}
