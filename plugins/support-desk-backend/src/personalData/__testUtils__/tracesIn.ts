import type { Knex } from 'knex';
import { schemaOf } from './schemaOf';

/** Copies of what Git has of models; what is said there is taken out there. */
const OF_GIT = ['support_models'];

/** Where any of some texts stands, in any case, in any column of any table: `tickets.reporter`. */
export async function tracesIn(knex: Knex, texts: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [table, columns] of Object.entries(await schemaOf(knex))) {
    if (OF_GIT.includes(table)) continue;
    for (const row of await knex(table).select(columns)) {
      for (const column of columns) {
        const value = String(row[column]).toLowerCase();
        if (texts.some(it => value.includes(it.toLowerCase()))) {
          found.add(`${table}.${column}: ${value.slice(0, 200)}`);
        }
      }
    }
  }
  return [...found].sort();
}
