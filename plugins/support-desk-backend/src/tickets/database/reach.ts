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

interface ReachRow {
  property: TicketCondition['property'];
  ref: string;
  /** A model or a ticket. */
  value: string;
  module: string | null;
}

/** Where it is kept; `of` are the columns of a row's value and module. */
const SOURCES: {
  property: TicketCondition['property'];
  table: string;
  column: string;
  of: [value: string, module: string];
  and?: Record<string, string>;
}[] = [
  {
    property: 'supporters',
    table: 'model_supporters',
    column: 'ref',
    of: ['model_ref as value', 'null as module'],
  },
  {
    property: 'superUsers',
    table: 'module_super_users',
    column: 'ref',
    of: ['model_ref as value', 'module'],
  },
  {
    property: 'affected',
    table: 'ticket_people',
    column: 'user_ref',
    of: ['ticket_id as value', 'null as module'],
    and: { role: 'affected' },
  },
];

/**
 * Looks up what the conditions of a filter reach, in one statement. Asked for beforehand, for a planner that sees values knows how many tickets they leave;
 * of a subquery it knows nothing, and reads the whole table to find the three tickets of somebody.
 */
export async function loadReach(
  knex: Knex,
  { conditions, internalFor }: TicketFilter,
): Promise<Reach> {
  const all = [...conditions, ...(internalFor === true ? [] : [internalFor])]
    .filter(criteria => criteria !== undefined)
    .flatMap(conditionsOf);
  const queries = SOURCES.flatMap(({ property, table, column, of, and }) => {
    const asked = all.filter(it => it.property === property);
    const refs = [...new Set(asked.flatMap(it => it.values))];
    if (refs.length === 0) return [];
    const columns = [`'${property}' as property`, `${column} as ref`, ...of];
    return knex(table)
      .whereIn(column, refs)
      .where(and ?? {})
      .select(knex.raw(columns.join(', ')));
  });
  const [first, ...others] = queries;
  const rows: ReachRow[] = first ? await first.unionAll(others) : [];
  const found = (property: ReachRow['property'], refs: string[]) =>
    rows.filter(it => it.property === property && refs.includes(it.ref));
  return {
    modelsOf: refs => unique(found('supporters', refs)),
    modulesOf: refs => {
      const listed = found('superUsers', refs);
      const modulesOf = (model: string) =>
        listed.filter(it => it.value === model).map(it => it.module!);
      return new Map(
        unique(listed).map(model => [model, [...new Set(modulesOf(model))]]),
      );
    },
    ticketsOf: refs => unique(found('affected', refs)),
  };
}

function unique(rows: ReachRow[]): string[] {
  return [...new Set(rows.map(it => it.value))];
}

function conditionsOf(
  criteria: PermissionCriteria<TicketCondition>,
): TicketCondition[] {
  if (isAndCriteria(criteria)) return criteria.allOf.flatMap(conditionsOf);
  if (isOrCriteria(criteria)) return criteria.anyOf.flatMap(conditionsOf);
  if (isNotCriteria(criteria)) return conditionsOf(criteria.not);
  return [criteria];
}
