import type { Knex } from 'knex';

/** Tables that knex and an engine's search keep for themselves. */
const INTERNAL = /^(knex_|sqlite_|ticket_words_index)/;

/** The columns of every table of the plugin, sorted; without those that an engine computes of others. */
export async function schemaOf(knex: Knex): Promise<Record<string, string[]>> {
  const isPostgres = knex.client.config.client === 'pg';
  const names: string[] = isPostgres
    ? await knex('pg_tables')
        .where({ schemaname: knex.raw('current_schema()') })
        .pluck('tablename')
    : await knex('sqlite_master').where({ type: 'table' }).pluck('name');
  const schema: Record<string, string[]> = {};
  for (const name of names.filter(it => !INTERNAL.test(it))) {
    const columns: string[] = isPostgres
      ? await knex('information_schema.columns')
          .where({ table_name: name, is_generated: 'NEVER' })
          .pluck('column_name')
      : Object.keys(await knex(name).columnInfo());
    schema[name] = columns.sort();
  }
  return schema;
}
