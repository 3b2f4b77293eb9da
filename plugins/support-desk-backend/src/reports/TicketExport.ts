import type { Measure } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { groupBy } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockRow } from '../clocks/clockRows';
import {
  CHUNK_SIZE,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../database';
import type { CsvColumns } from '../http';
import { inPages } from './sections/rows';

/** So many tickets stand in memory at once: so few that they are gone before the garbage collector takes them for old. */
const PAGE_SIZE = CHUNK_SIZE;

const COLUMNS = [
  'id',
  'key',
  'request_type',
  'kind',
  'category',
  'summary',
  'status',
  'level',
  'priority',
  'module',
  'reporter',
  'on_behalf_of',
  'team',
  'assignee',
  'channel',
  'created_at',
  'updated_at',
] as const;

type ExportedRow = Record<
  Exclude<(typeof COLUMNS)[number], 'created_at' | 'updated_at'>,
  string | null
> & { id: string; created_at: Milliseconds; updated_at: Milliseconds };

type ExportedClock = Pick<
  ClockRow,
  'ticket_id' | 'measure' | 'due_at' | 'met_at' | 'missed_at'
>;

/** A ticket with its times. */
export interface ExportedTicket {
  row: ExportedRow;
  clocks: ExportedClock[];
  solvedAt?: Date;
}

/** Whose times have columns of their own. */
const MEASURES: Partial<Record<Measure, string>> = {
  response: 'Response',
  workStart: 'Work start',
  actionPlan: 'Action plan',
  workaround: 'Workaround',
  resolution: 'Resolution',
  completion: 'Completion',
};

/** The columns of an export; ids are those of the model and people are references, so that files of several months fit together. */
export const EXPORT_COLUMNS: CsvColumns<ExportedTicket> = {
  Key: ({ row }) => row.key ?? undefined,
  'Request type': ({ row }) => row.request_type ?? undefined,
  Kind: ({ row }) => row.kind ?? undefined,
  Category: ({ row }) => row.category ?? undefined,
  Summary: ({ row }) => row.summary ?? undefined,
  Status: ({ row }) => row.status ?? undefined,
  Level: ({ row }) => row.level ?? undefined,
  Priority: ({ row }) => row.priority ?? undefined,
  Module: ({ row }) => row.module ?? undefined,
  Caller: ({ row }) => row.on_behalf_of ?? row.reporter ?? undefined,
  Team: ({ row }) => row.team ?? undefined,
  Assignee: ({ row }) => row.assignee ?? undefined,
  Channel: ({ row }) => row.channel ?? undefined,
  'Created (UTC)': ({ row }) => instant(row.created_at),
  'Updated (UTC)': ({ row }) => instant(row.updated_at),
  'Solved (UTC)': ({ solvedAt }) => solvedAt?.toISOString(),
  ...Object.fromEntries(
    Object.entries(MEASURES).flatMap(([measure, title]) => [
      [`${title} due (UTC)`, timeOf(measure, 'due_at')],
      [`${title} met (UTC)`, timeOf(measure, 'met_at')],
      [
        `${title} missed`,
        ({ clocks }: ExportedTicket) => {
          const own = clocks.filter(it => it.measure === measure);
          if (own.length === 0) return undefined;
          return own.some(it => it.missed_at !== null) ? 'yes' : 'no';
        },
      ],
    ]),
  ),
};

/** Every ticket of a model that was logged between two instants, a page at a time, however many there are. */
export class TicketExport {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * @param from - the first instant
   * @param to - the first instant after
   */
  async *rows(
    model: string,
    from: Date,
    to: Date,
  ): AsyncGenerator<ExportedTicket> {
    const page = (after: ExportedRow | undefined): Promise<ExportedRow[]> =>
      this.#knex('tickets')
        .where({ model_ref: model })
        .where('created_at', '<', fromInstant(to))
        .whereRaw('(created_at, id) > (?, ?)', [
          after?.created_at ?? fromInstant(from),
          after?.id ?? '',
        ])
        .orderBy(['created_at', 'id'])
        .limit(PAGE_SIZE)
        .select(...COLUMNS);
    for await (const rows of inPages(page, PAGE_SIZE)) {
      yield* await this.#withTimes(rows);
    }
  }

  async #withTimes(page: ExportedRow[]): Promise<ExportedTicket[]> {
    const ids = page.map(it => it.id);
    const clocks: ExportedClock[] = await this.#knex('ticket_clocks')
      .whereIn('ticket_id', ids)
      .orderBy(['ticket_id', 'started_at', 'id'])
      .select('ticket_id', 'measure', 'due_at', 'met_at', 'missed_at');
    const ended = await this.#knex('ticket_levels')
      .whereIn('ticket_id', ids)
      .whereNotNull('stopped_at')
      .select('ticket_id', 'stopped_at');
    const solved = new Map(
      ended.map(it => [it.ticket_id, toInstant(it.stopped_at)]),
    );
    const byTicket = groupBy(clocks, it => it.ticket_id);
    return page.map(row => ({
      row,
      clocks: byTicket.get(row.id) ?? [],
      solvedAt: row.status === 'cancelled' ? undefined : solved.get(row.id),
    }));
  }
}

/** The time of the newest target of a measure. */
function timeOf(measure: string, column: 'due_at' | 'met_at') {
  return ({ clocks }: ExportedTicket) =>
    instant(clocks.findLast(it => it.measure === measure)?.[column]);
}

function instant(value: Milliseconds | null | undefined): string | undefined {
  return toInstant(value ?? null)?.toISOString();
}
