import type {
  CompiledMatrixRow,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { termsOf } from '../routing/words';
import { indexWords, type WordHit } from '../tickets/relations/rankByWords';

/** A row, and the words by which it was found. */
export interface RowHit extends Pick<WordHit, 'words' | 'score'> {
  row: CompiledMatrixRow;
}

const indexes = new WeakMap<CompiledModel, RowIndex>();

/** The tasks of a matrix by their words. */
export class RowIndex {
  readonly #rows: Map<string, { row: CompiledMatrixRow; group: string }>;
  readonly #rank: (text: string) => WordHit[];

  /** Built once for each version of a model. */
  static of(model: CompiledModel): RowIndex {
    const index = indexes.get(model) ?? new RowIndex(model);
    indexes.set(model, index);
    return index;
  }

  private constructor({ responsibilities }: CompiledModel) {
    const groups = Object.values(responsibilities?.groups ?? {});
    this.#rows = new Map(
      groups.flatMap(group =>
        Object.values(group.rows).map(row => [
          row.path,
          { row, group: group.title },
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
    return this.#rank(text).map(({ id, words, score }) => ({
      row: this.#rows.get(id)!.row,
      words,
      score,
    }));
  }

  /** In the order of the matrix. */
  all(): RowHit[] {
    return [...this.#rows.values()].map(({ row }) => ({
      row,
      words: [],
      score: 0,
    }));
  }

  /** Those whose title or group has all words of a name. */
  naming(name: string): CompiledMatrixRow[] {
    const wanted = termsOf(name);
    return [...this.#rows.values()].flatMap(({ row, group }) => {
      const terms = new Set(termsOf(`${row.title} ${group}`));
      return wanted.length > 0 && wanted.every(it => terms.has(it))
        ? [row]
        : [];
    });
  }
}
