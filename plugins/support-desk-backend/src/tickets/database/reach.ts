import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { TicketCondition } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { TicketFilter } from '../TicketStore';

/** What references of users and groups reach besides the tickets that name them. */
export interface Reach {
  /** Models that they support. */
  modelsOf(refs: string[]): string[];
  /** Modules that they are super users of, by model. */
  modulesOf(refs: string[]): Map<string, string[]>;
  /** Tickets whose problem is theirs too. */
  ticketsOf(refs: string[]): string[];
}

/**
 * Looks up what the conditions of a filter reach. Asked for beforehand, for a planner that sees values knows how many tickets they leave;
 * of a subquery it knows nothing, and reads the whole table to find the three tickets of somebody.
 */
export async function loadReach(
  knex: Knex,
  { conditions, internalFor }: TicketFilter,
): Promise<Reach> {
  const all = [...conditions, ...(internalFor === true ? [] : [internalFor])]
    .filter(criteria => criteria !== undefined)
    .flatMap(conditionsOf);
  const rowsOf = async (
    property: TicketCondition['property'],
    table: string,
    column: string,
  ): Promise<Record<string, string>[]> => {
    const asked = all.filter(it => it.property === property);
    const refs = [...new Set(asked.flatMap(it => it.values))];
    return refs.length > 0 ? knex(table).whereIn(column, refs) : [];
  };

  const supported = await rowsOf('supporters', 'model_supporters', 'ref');
  const modules = await rowsOf('superUsers', 'module_super_users', 'ref');
  const people = await rowsOf('affected', 'ticket_people', 'user_ref');
  const affected = people.filter(it => it.role === 'affected');
  return {
    modelsOf: refs => unique(supported, 'ref', refs, 'model_ref'),
    modulesOf: refs =>
      new Map(
        unique(modules, 'ref', refs, 'model_ref').map(model => [
          model,
          unique(
            modules.filter(it => it.model_ref === model),
            'ref',
            refs,
            'module',
          ),
        ]),
      ),
    ticketsOf: refs => unique(affected, 'user_ref', refs, 'ticket_id'),
  };
}

function unique(
  rows: Record<string, string>[],
  column: string,
  values: string[],
  wanted: string,
): string[] {
  const found = rows.filter(row => values.includes(row[column]));
  return [...new Set(found.map(row => row[wanted]))];
}

function conditionsOf(
  criteria: PermissionCriteria<TicketCondition>,
): TicketCondition[] {
  if (isAndCriteria(criteria)) return criteria.allOf.flatMap(conditionsOf);
  if (isOrCriteria(criteria)) return criteria.anyOf.flatMap(conditionsOf);
  if (isNotCriteria(criteria)) return conditionsOf(criteria.not);
  return [criteria];
}
