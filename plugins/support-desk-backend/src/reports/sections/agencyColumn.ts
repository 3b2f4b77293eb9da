import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';

/** The ids of the fields in which requests of a model name a group: the agency for which somebody calls. */
export function agencyFields({ requestTypes }: CompiledModel): string[] {
  const ids = Object.values(requestTypes)
    .flatMap(it => Object.values(it.fields))
    .filter(it => it.input === 'group')
    .map(it => it.id);
  return [...new Set(ids)];
}

/** The agency of a ticket, in SQL; nothing for a model whose requests name none. */
export function agencyColumn(
  knex: Knex,
  model: CompiledModel,
): Knex.Raw | undefined {
  const fields = agencyFields(model);
  if (fields.length === 0) return undefined;
  const isPostgres = knex.client.config.client === 'pg';
  const values = fields.map(() =>
    isPostgres
      ? '(tickets.fields::jsonb ->> ?)'
      : 'json_extract(tickets.fields, ?)',
  );
  // An empty answer is none; coalesce of a single value is an error on SQLite.
  return knex.raw(
    `coalesce(${values.map(it => `nullif(${it}, '')`).join(', ')}, null)`,
    isPostgres ? fields : fields.map(it => `$."${it}"`),
  );
}
