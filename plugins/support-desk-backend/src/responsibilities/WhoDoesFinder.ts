import { InputError } from '@backstage/errors';
import {
  isMark,
  type CompiledMatrixRow,
  type CompiledModel,
  type CompiledService,
  type MatrixRow,
  type whoDoesQuerySchema,
  type WhoDoes,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketCaller } from '../tickets/TicketService';
import type { MatrixReader, MatrixStanding } from './MatrixReader';
import { byFit, RowIndex, type RowHit } from './RowIndex';

type Query = z.output<typeof whoDoesQuerySchema>;

/** A row that answers, with where it stands. */
interface Found extends RowHit {
  seen: MatrixStanding;
}

/** Answers "who does this?" from all matrices that somebody sees. */
export class WhoDoesFinder {
  readonly #reader: Pick<MatrixReader, 'in' | 'everywhere' | 'rowsOf'>;

  constructor(options: {
    reader: Pick<MatrixReader, 'in' | 'everywhere' | 'rowsOf'>;
  }) {
    this.#reader = options.reader;
  }

  /**
   * Rows by words, those with the most of them first; by an entity in the order of the matrix.
   *
   * @throws InputError where neither words nor an entity are given
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   */
  async find(
    { q, model, entity, limit }: Query,
    caller: TicketCaller,
  ): Promise<WhoDoes[]> {
    if (!q && !entity) {
      throw new InputError(
        'query.q: is missing; say what is to be done, or name an `entity`',
      );
    }
    const seen = model
      ? [await this.#reader.in(model, caller)]
      : await this.#reader.everywhere(caller);
    const found = seen.flatMap(it =>
      hitsIn(it.standing.registered.model, q, entity).map(hit => ({
        ...hit,
        seen: it,
      })),
    );
    return this.#describe(found.sort(byFit).slice(0, limit));
  }

  /** The rows of one matrix that a text is about, the best first. */
  async about(
    seen: MatrixStanding,
    text: string,
    limit: number,
  ): Promise<WhoDoes[]> {
    const hits = RowIndex.of(seen.standing.registered.model).find(text);
    return this.#describe(hits.slice(0, limit).map(hit => ({ ...hit, seen })));
  }

  async #describe(found: Found[]): Promise<WhoDoes[]> {
    const rows = new Map<MatrixStanding, Map<string, MatrixRow>>();
    for (const { seen } of found) {
      if (rows.has(seen)) continue;
      const all = await this.#reader.rowsOf(seen);
      rows.set(seen, new Map(all.map(it => [it.path, it])));
    }
    return found.map(({ seen, row }) =>
      describeRow(seen, rows.get(seen)!.get(row.path)!),
    );
  }
}

/** Rows of a model by words, by an entity, or by both. */
function hitsIn(
  model: CompiledModel,
  q: string | undefined,
  entity: string | undefined,
): RowHit[] {
  const index = RowIndex.of(model);
  const hits = q ? index.find(q) : index.all().map(unranked);
  if (!entity) return hits;
  const services = Object.values(model.services).filter(
    it => it.entity === entity,
  );
  const those = new Set(services.flatMap(it => rowsAbout(it, index)));
  return hits.filter(it => those.has(it.row));
}

function unranked(row: CompiledMatrixRow): RowHit {
  return { row, isNamed: false, words: 0, score: 0 };
}

/** All rows are about the system of a model; of its other services those that name them. */
function rowsAbout(
  { kind, title }: CompiledService,
  index: RowIndex,
): CompiledMatrixRow[] {
  return kind === 'system' ? index.all() : index.naming(title);
}

function describeRow(
  { standing, matrix }: MatrixStanding,
  { id, title, group, cells }: MatrixRow,
): WhoDoes {
  const { model } = standing.registered;
  return {
    model: model.ref,
    modelTitle: model.title,
    row: { id, title, group },
    parties: matrix.columns.flatMap(({ id: column, title: name, party }, i) => {
      const { value, charge, state } = cells[i];
      if (!isMark(value)) return [];
      return [
        {
          column,
          title: name,
          ...(party && { party }),
          value,
          ...(charge && { charge }),
          state,
          isMine: party !== undefined && standing.access.roles.has(party),
        },
      ];
    }),
  };
}
