import {
  groupBy,
  type ReportSection,
  type ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { ClockRow } from '../../clocks/clockRows';
import { chunksOf, toInstant, type Milliseconds } from '../../database';
import type { CatalogDirectory } from '../../models';
import type { SectionContext, SectionSource } from '../SectionSource';
import { agencyColumn } from './agencyColumn';
import { boundsOf, ticketsOf } from './scope';
import { firstRows, inPages, PAGE_SIZE, type TableRow } from './rows';

/** What is told of each, by the measure of the clock. */
const TIMES = {
  response: 'First reply',
  actionPlan: 'Plan',
  resolution: 'Resolution',
};

const COLUMNS: ReportTable['columns'] = [
  { id: 'key', title: 'Request', kind: 'text' },
  { id: 'agency', title: 'Agency', kind: 'text' },
  { id: 'caller', title: 'Caller', kind: 'text' },
  { id: 'logged', title: 'Logged', kind: 'instant' },
  ...Object.entries(TIMES).map(
    ([id, title]) => ({ id, title, kind: 'duration' } as const),
  ),
  { id: 'contacts', title: 'Contacts', kind: 'number' },
  { id: 'summary', title: 'Problem', kind: 'text' },
];

interface RequestRow {
  id: string;
  key: string;
  summary: string;
  created_at: Milliseconds;
  agency: string | null;
  caller: string;
}

/** The requests of the types that a report is about, one by one: when it was replied, planned and resolved (S0-141). */
export class RapidResponseSection implements SectionSource {
  readonly kind = 'rapidResponses';
  readonly #knex: Knex;
  readonly #directory: Pick<CatalogDirectory, 'namesOf'>;

  constructor(options: {
    knex: Knex;
    directory: Pick<CatalogDirectory, 'namesOf'>;
  }) {
    this.#knex = options.knex;
    this.#directory = options.directory;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    // Of a report about all requests they would be all requests.
    if (!context.requestTypes) return undefined;
    const rows = this.rowsFrom(context, boundsOf(context).from);
    return {
      kind: 'rapidResponses',
      title: 'Rapid responses',
      table: {
        columns: COLUMNS,
        ...(await firstRows(rows, () => this.#count(context))),
      },
    };
  }

  async *rowsFrom(
    context: SectionContext,
    from: number,
  ): AsyncGenerator<TableRow> {
    const pages = inPages((after: RequestRow | undefined) =>
      this.#page(context, from, after),
    );
    for await (const page of pages) yield* await this.#describe(page, context);
  }

  #within(context: SectionContext, from: number) {
    return ticketsOf(this.#knex, context)
      .where('tickets.created_at', '>=', from)
      .where('tickets.created_at', '<', boundsOf(context).end);
  }

  async #page(
    context: SectionContext,
    from: number,
    after: RequestRow | undefined,
  ): Promise<RequestRow[]> {
    const knex = this.#knex;
    const query = this.#within(context, Number(after?.created_at ?? from))
      .orderBy(['tickets.created_at', 'tickets.id'])
      .limit(PAGE_SIZE)
      .select('tickets.id', 'tickets.key', 'summary', 'created_at')
      .select({
        agency: agencyColumn(knex, context.model) ?? knex.raw('null'),
        caller: knex.raw('coalesce(on_behalf_of, reporter)'),
      });
    return after
      ? query.whereRaw('(tickets.created_at, tickets.id) > (?, ?)', [
          after.created_at,
          after.id,
        ])
      : query;
  }

  async #describe(
    tickets: RequestRow[],
    context: SectionContext,
  ): Promise<TableRow[]> {
    const ids = tickets.map(it => it.id);
    const clocks = await this.#clocks(ids);
    const contacts = await this.#contacts(ids, boundsOf(context).end);
    const names = await this.#directory.namesOf(
      tickets.flatMap(it => [...(it.agency ? [it.agency] : []), it.caller]),
    );
    return tickets.map(it => ({
      id: it.id,
      cells: [
        it.key,
        it.agency && (names[it.agency] ?? it.agency),
        names[it.caller] ?? it.caller,
        toInstant(it.created_at).toISOString(),
        ...Object.keys(TIMES).map(measure =>
          timeTo(measure, clocks.get(it.id) ?? []),
        ),
        contacts.get(it.id) ?? 0,
        it.summary,
      ],
      link: `/support/tickets/${it.key}`,
    }));
  }

  async #count(context: SectionContext): Promise<number> {
    const { from } = boundsOf(context);
    const [{ count }] = await this.#within(context, from).count({ count: '*' });
    return Number(count);
  }

  async #clocks(ids: string[]): Promise<Map<string, ClockRow[]>> {
    const rows: ClockRow[] = [];
    for (const chunk of chunksOf(ids)) {
      rows.push(
        ...(await this.#knex<ClockRow>('ticket_clocks')
          .whereIn('ticket_id', chunk)
          .whereIn('measure', Object.keys(TIMES))),
      );
    }
    return groupBy(rows, it => it.ticket_id);
  }

  async #contacts(ids: string[], end: number): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const chunk of chunksOf(ids)) {
      const rows: { ticket_id: string; count: unknown }[] = await this.#knex(
        'ticket_events',
      )
        .whereIn('ticket_id', chunk)
        .where({ type: 'contacted', internal: false })
        .where('at', '<', end)
        .groupBy('ticket_id')
        .select('ticket_id')
        .count({ count: '*' });
      rows.forEach(it => counts.set(it.ticket_id, Number(it.count)));
    }
    return counts;
  }
}

/** From when the clock began; the first of several that were met. */
function timeTo(measure: string, clocks: ClockRow[]): number | null {
  const times = clocks
    .filter(it => it.measure === measure && it.met_at !== null)
    .map(it => Number(it.met_at) - Number(it.started_at));
  return times.length > 0 ? Math.min(...times) : null;
}
