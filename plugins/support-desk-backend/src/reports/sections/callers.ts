import {
  groupBy,
  type CountedLine,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { CatalogDirectory } from '../../models';
import type { SectionContext, SectionSource } from '../SectionSource';
import { agencyColumn } from './agencyColumn';
import { ofPeriod } from './plans';
import { boundsOf, loggedIn, ticketsOf } from './scope';

/** So many of each agency are named; the others stand in one line. */
const MOST_NAMED = 20;
/** So many are named of a model without agencies, whose teams the catalog is asked for. */
const MOST_ASKED_FOR = 1000;
const NOWHERE = 'none';

interface CallerCount {
  agency: string;
  caller: string;
  count: number;
  before: number;
}

/** Requests by who called: by the agency that the request names, else by the caller's team in the catalog. */
export class CallerSection implements SectionSource {
  readonly kind = 'callers';
  readonly #knex: Knex;
  readonly #directory: Pick<CatalogDirectory, 'namesOf' | 'teamsOf'>;

  constructor(options: {
    knex: Knex;
    directory: Pick<CatalogDirectory, 'namesOf' | 'teamsOf'>;
  }) {
    this.#knex = options.knex;
    this.#directory = options.directory;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const agencies = agencyColumn(this.#knex, context.model);
    const rows = await this.#count(context, agencies);
    const counts = agencies ? rows : await this.#byTeam(rows);
    const filter = loggedIn(context);
    const lines = byMost([...groupBy(counts, it => it.agency)]).flatMap(
      ([agency, own]) => linesOf(agency, own, filter),
    );
    const named = lines.map(it => it.id).filter(it => it.includes(':'));
    const names = await this.#directory.namesOf([
      ...named,
      ...named.map(it => it.split(' ')[1] ?? it),
    ]);
    return {
      kind: 'callers',
      by: agencies ? 'agency' : 'team',
      title: agencies ? 'Requests by agency' : 'Requests by team',
      lines: lines.map(it => {
        const ref = it.id.split(' ')[1] ?? it.id;
        return { ...it, title: it.title || (names[ref] ?? nameOf(ref)) };
      }),
      total: { id: 'total', title: 'All', ...sum(counts), tickets: filter },
    };
  }

  async #count(
    context: SectionContext,
    agencies: Knex.Raw | undefined,
  ): Promise<CallerCount[]> {
    const { before, from, end } = boundsOf(context);
    const rows = await ofPeriod(this.#knex, knex =>
      ticketsOf(knex, context)
        .where('tickets.created_at', '>=', before)
        .where('tickets.created_at', '<', end)
        .groupBy('agency', 'caller')
        .select({
          agency: agencies ?? knex.raw('null'),
          caller: knex.raw('coalesce(tickets.on_behalf_of, tickets.reporter)'),
        })
        .select(
          knex.raw(
            `sum(case when tickets.created_at >= ? then 1 else 0 end) as count,
           sum(case when tickets.created_at < ? then 1 else 0 end) as before`,
            [from, from],
          ),
        ),
    );
    return rows.map(row => ({
      agency: row.agency ?? NOWHERE,
      caller: row.caller,
      count: Number(row.count),
      before: Number(row.before),
    }));
  }

  async #byTeam(rows: CallerCount[]): Promise<CallerCount[]> {
    const callers = [...rows]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_ASKED_FOR)
      .map(it => it.caller);
    const teams = await this.#directory.teamsOf(callers);
    return rows.map(it => ({
      ...it,
      agency: teams[it.caller]?.[0]?.toLowerCase() ?? NOWHERE,
    }));
  }
}

function linesOf(
  agency: string,
  callers: CallerCount[],
  filter: Record<string, string>,
): CountedLine[] {
  const most = [...callers].sort((a, b) => b.count - a.count);
  const others = most.slice(MOST_NAMED);
  return [
    {
      id: agency,
      title: agency === NOWHERE ? 'Without an agency or team' : '',
      ...sum(callers),
    },
    ...most.slice(0, MOST_NAMED).map(({ caller, count, before }) => ({
      // A caller may call for several agencies.
      id: `${agency} ${caller}`,
      title: '',
      parent: agency,
      count,
      before,
      tickets: { ...filter, caller },
    })),
    ...(others.length > 0
      ? [
          {
            id: `${agency} others`,
            title: `${others.length} others`,
            parent: agency,
            ...sum(others),
          },
        ]
      : []),
  ];
}

function byMost(
  agencies: [string, CallerCount[]][],
): [string, CallerCount[]][] {
  return agencies.sort(([, a], [, b]) => sum(b).count - sum(a).count);
}

function sum(counts: CallerCount[]) {
  return {
    count: counts.reduce((all, it) => all + it.count, 0),
    before: counts.reduce((all, it) => all + it.before, 0),
  };
}

function nameOf(ref: string): string {
  return ref.replace(/^.*\//, '');
}
