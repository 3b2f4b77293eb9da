import type { LicenceFigure } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { chunksOf } from '../../database';
import { CountedAlreadyError } from './CountedAlreadyError';
import type { FigureStore } from './FigureStore';

/** A row of `licence_figures`. */
interface FigureRow {
  licence: string;
  day: string;
  bought: number | null;
  in_use: number;
  /** SQLite gives a number. */
  counted: boolean | number;
}

/** Keeps figures in PostgreSQL or SQLite. */
export class DatabaseFigureStore implements FigureStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async count(counted: (LicenceFigure & { licence: string })[]) {
    await store(
      this.#knex,
      counted.map(it => fromFigure(it.licence, it, true)),
    );
  }

  async record(licence: string, recorded: LicenceFigure[]) {
    await this.#knex.transaction(async tx => {
      await store(
        tx,
        recorded.map(it => fromFigure(licence, it, false)),
      );
      const wanted = new Set(recorded.map(it => it.day));
      const days = await figures(tx)
        .where({ licence, counted: true })
        .orderBy('day')
        .pluck('day');
      const refused = days.filter(day => wanted.has(day));
      if (refused.length > 0) throw new CountedAlreadyError(refused);
    });
  }

  async list(licence: string, from: string) {
    const found = await this.listAll([licence], from);
    return found.get(licence) ?? [];
  }

  async listAll(licences: string[], from: string) {
    const found = new Map<string, LicenceFigure[]>();
    for (const ids of chunksOf(licences)) {
      const rows = await figures(this.#knex)
        .whereIn('licence', ids)
        .where('day', '>=', from)
        .orderBy(['licence', 'day']);
      for (const row of rows) {
        if (!found.has(row.licence)) found.set(row.licence, []);
        found.get(row.licence)!.push(toFigure(row));
      }
    }
    return found;
  }
}

/** What was counted stays, unless it is counted again. */
async function store(knex: Knex, rows: FigureRow[]) {
  for (const chunk of chunksOf(rows)) {
    await figures(knex)
      .insert(chunk)
      .onConflict(['licence', 'day'])
      .merge(['bought', 'in_use', 'counted'])
      .whereRaw('(excluded.counted or not licence_figures.counted)');
  }
}

function fromFigure(
  licence: string,
  { day, bought, inUse }: LicenceFigure,
  counted: boolean,
): FigureRow {
  return { licence, day, bought: bought ?? null, in_use: inUse, counted };
}

function toFigure({ day, bought, in_use: inUse }: FigureRow): LicenceFigure {
  return { day, ...(bought !== null && { bought }), inUse };
}

function figures(knex: Knex) {
  return knex<FigureRow>('licence_figures');
}
