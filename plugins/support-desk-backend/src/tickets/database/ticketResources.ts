import type { TicketResource } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { loadAffected } from './relationTables';
import type { TicketRow } from './ticketRows';

type ResourceRow = Pick<
  TicketRow,
  | 'id'
  | 'model_ref'
  | 'module'
  | 'reporter'
  | 'on_behalf_of'
  | 'team'
  | 'assignee'
>;

/** What permission rules know of tickets, in the order of the ids. */
export async function loadResources(
  knex: Knex,
  ids: string[],
): Promise<(TicketResource | undefined)[]> {
  const rows: ResourceRow[] = await knex('tickets')
    .whereIn('id', ids)
    .select(
      'id',
      'model_ref',
      'module',
      'reporter',
      'on_behalf_of',
      'team',
      'assignee',
    );
  const affected = await loadAffected(knex, ids);
  const models = [...new Set(rows.map(row => row.model_ref))];
  const supporters = await knex('model_supporters').whereIn(
    'model_ref',
    models,
  );
  const superUsers = await knex('module_super_users').whereIn(
    'model_ref',
    models,
  );

  const resources = rows.map<[string, TicketResource]>(row => [
    row.id,
    {
      reporter: row.reporter,
      onBehalfOf: row.on_behalf_of ?? undefined,
      affected: affected.get(row.id) ?? [],
      team: row.team ?? undefined,
      assignee: row.assignee ?? undefined,
      supporters: supporters
        .filter(it => it.model_ref === row.model_ref)
        .map(it => it.ref),
      superUsers: superUsers
        .filter(
          it => it.model_ref === row.model_ref && it.module === row.module,
        )
        .map(it => it.ref),
    },
  ]);
  const byId = new Map(resources);
  return ids.map(id => byId.get(id));
}
