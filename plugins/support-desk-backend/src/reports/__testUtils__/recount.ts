import {
  groupBy,
  type CompiledModel,
  type CountedLine,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { ClockRow } from '../../clocks/clockRows';
import type { LevelVisitRow } from '../../tickets/database/levelVisits';
import type { TicketRow } from '../../tickets/database/ticketRows';
import { levelsByHeight } from '../../tickets/levelsByHeight';

const PAGE_SIZE = 2000;

/** The figures of a report by section and line; lines in which all is 0 are left out. */
export type Figures = Record<string, Record<string, Record<string, number>>>;

/**
 * Counts a report ticket by ticket in plain code, to compare it with what SQL has counted: slow, and with nothing of the queries in it.
 *
 * @param bounds - instants in milliseconds: where the period before begins, where the period begins, where it ends
 */
export async function recount(
  knex: Knex,
  model: CompiledModel,
  bounds: { before: number; from: number; end: number },
): Promise<Figures> {
  const { before, from, end } = bounds;
  const figures: Figures = {};
  const times = new Map<string, number[]>();
  const heights = levelsByHeight(model);
  const add = (section: string, line: string, figure: string) => {
    const lines = (figures[section] ??= {});
    const own = (lines[line] ??= {});
    own[figure] = (own[figure] ?? 0) + 1;
  };

  for await (const { row, clocks, visits } of ticketsOf(knex, model.ref)) {
    const created = Number(row.created_at);
    const category = row.category ?? 'none';
    const caller = row.on_behalf_of ?? row.reporter;
    const agency = JSON.parse(row.fields).agency || 'none';
    const inPeriod = created >= from && created < end;
    const when = inPeriod ? 'count' : 'before';
    if (created >= before && created < end) {
      add('categories', category, when);
      add('requestTypes', row.request_type, when);
      add('callers', agency, when);
      add('callers', `${agency} ${caller}`, when);
      const until = inPeriod ? end : from;
      const highest = Math.max(
        ...visits
          .filter(it => Number(it.entered_at) < until)
          .map(it => heights.indexOf(it.level)),
      );
      add('levels', heights[highest], when);
    }
    const isOpen = visits.some(
      it =>
        Number(it.entered_at) < end &&
        (it.left_at === null || Number(it.left_at) >= end),
    );
    if (isOpen) {
      add('categories', category, 'openAtEnd');
      add('requestTypes', row.request_type, 'openAtEnd');
    }
    const solved = visits.at(-1)?.stopped_at ?? null;
    const isSolved = ['resolved', 'closed'].includes(row.status);
    if (inPeriod && isSolved && solved !== null && Number(solved) < end) {
      for (const line of [
        `categories ${category}`,
        `requestTypes ${row.request_type}`,
      ]) {
        const known = times.get(line) ?? [];
        known.push(Number(solved) - created);
        times.set(line, known);
      }
    }
    for (const clock of clocks) {
      const figure = figureOf(clock, { from, end });
      const line = [clock.measure, row.priority].filter(Boolean).join(' ');
      if (figure) add('targets', line, figure);
    }
  }
  for (const [line, its] of times) {
    const [section, id] = line.split(' ');
    figures[section][id].medianSolvedMs = median(its);
  }
  return figures;
}

function figureOf(
  clock: ClockRow,
  { from, end }: { from: number; end: number },
): string | undefined {
  const at = (value: string | number | null) =>
    value === null ? undefined : Number(value);
  const isWithin = (instant: number | undefined) =>
    instant !== undefined && instant >= from && instant < end;
  const [met, missed, stopped] = [
    at(clock.met_at),
    at(clock.missed_at),
    at(clock.stopped_at),
  ];
  const started = Number(clock.started_at);
  if (clock.due_at === null) {
    return isWithin(started) ? 'withoutTime' : undefined;
  }
  if (isWithin(missed)) return 'missed';
  if (missed === undefined && isWithin(met)) return 'met';
  const hasEnded = [met, missed, stopped].some(
    it => it !== undefined && it < end,
  );
  return started < end && !hasEnded ? 'running' : undefined;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return Math.round(
    sorted.length % 2
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2,
  );
}

const COLUMNS = [
  'id',
  'request_type',
  'category',
  'priority',
  'status',
  'fields',
  'reporter',
  'on_behalf_of',
  'created_at',
] as const;
type CountedTicket = Pick<TicketRow, (typeof COLUMNS)[number]>;

/** The tickets of a model with their clocks and levels, some at a time. */
async function* ticketsOf(knex: Knex, model: string) {
  for (let last = ''; ; ) {
    const rows: CountedTicket[] = await knex('tickets')
      .where({ model_ref: model })
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE_SIZE)
      .select(...COLUMNS);
    if (rows.length === 0) return;
    const within = [rows[0].id, rows.at(-1)!.id] as [string, string];
    const clocks: ClockRow[] = await knex('ticket_clocks').whereBetween(
      'ticket_id',
      within,
    );
    const visits: LevelVisitRow[] = await knex('ticket_levels')
      .whereBetween('ticket_id', within)
      .orderBy(['ticket_id', 'number']);
    const clocksOf = groupBy(clocks, it => it.ticket_id);
    const visitsOf = groupBy(visits, it => it.ticket_id);
    for (const row of rows) {
      yield {
        row,
        clocks: clocksOf.get(row.id) ?? [],
        visits: visitsOf.get(row.id) ?? [],
      };
    }
    last = rows.at(-1)!.id;
  }
}

/** What the sections of a report say, in the same form. */
export function figuresOf(sections: ReportSection[]): Figures {
  const figures: Figures = {};
  for (const section of sections) {
    if (section.kind === 'targets') {
      figures.targets = byLine(section.lines, it => ({
        met: it.met,
        missed: it.missed,
        withoutTime: it.withoutTime,
        running: it.running,
      }));
    } else if ('total' in section) {
      const groups = section.kind === 'callers' ? [] : groupsOf(section.lines);
      figures[section.kind] = byLine(
        section.lines.filter(it => !groups.includes(it.id)),
        ({ count, before, openAtEnd, medianSolvedMs }) => ({
          count,
          before,
          openAtEnd,
          medianSolvedMs,
        }),
      );
    }
  }
  return figures;
}

function groupsOf(lines: CountedLine[]) {
  return lines.map(it => it.parent);
}

function byLine<T extends { id: string }>(
  lines: T[],
  figuresIn: (line: T) => Record<string, number | undefined>,
): Record<string, Record<string, number>> {
  const entries = lines.map(it => [
    it.id,
    Object.fromEntries(
      Object.entries(figuresIn(it)).filter(([, value]) => value),
    ),
  ]);
  return Object.fromEntries(
    entries.filter(([, own]) => Object.keys(own).length > 0),
  );
}
