import { PassThrough } from 'node:stream';
import type { Response } from 'express';
import type { Knex } from 'knex';
import type { CompiledModel } from '../plugins/support-desk-common/src';
import { sendCsv } from '../plugins/support-desk-backend/src/http';
import {
  figuresOf,
  recount,
} from '../plugins/support-desk-backend/src/reports/__testUtils__/recount';
import { storeReportTickets } from '../plugins/support-desk-backend/src/reports/__testUtils__/reportTickets';
import {
  movePeriod,
  spanOf,
} from '../plugins/support-desk-backend/src/reports/periods';
import { ReportMaker } from '../plugins/support-desk-backend/src/reports/ReportMaker';
import { reportsOf } from '../plugins/support-desk-backend/src/reports/reportsOf';
import { ticketSections } from '../plugins/support-desk-backend/src/reports/sections/ticketSections';
import {
  EXPORT_COLUMNS,
  TicketExport,
} from '../plugins/support-desk-backend/src/reports/TicketExport';
import { exampleModel } from '../plugins/support-desk-backend/src/tickets/__testUtils__/exampleModels';
import { withDatabase } from './database';
import { formatNumber, percentilesOf, printTable } from './measure';

/** Can be made less for a quick look: `TICKETS=100000 yarn bench reports`. */
const TICKETS = Number(process.env.TICKETS ?? 1_000_000);
/** Tickets that are made one by one; the others are copies of them at other times. */
const ORIGINALS = 2_000;
const CALLS = 5;
const ZONE = 'America/Phoenix';
const DAY = 86_400_000;
/** Copies lie up to so many days before their original, so that the report is of the last month but for a few weeks. */
const SPREAD_DAYS = 330;
/** Of a desk that has been there for long, few tickets are open. */
const OPEN_ONE_IN = 60;

const directory = { namesOf: async () => ({}), teamsOf: async () => ({}) };

/** A month's report and an export of all tickets, over many tickets of one model. */
export async function run(): Promise<void> {
  const model = exampleModel('hmis');
  await withDatabase(async knex => {
    await storeReportTickets(knex, model, ORIGINALS, OPEN_ONE_IN);
    await multiply(knex, TICKETS / ORIGINALS - 1);
    const [{ count }] = await knex('tickets').count({ count: '*' });
    process.stdout.write(`${formatNumber(Number(count))} tickets\n`);
    await measureReport(knex, model);
    await measureExport(knex, model);
  });
}

/** Copies each ticket so often, with its clocks and levels, each time at another time; stored in the order of time, as they would be. */
async function multiply(knex: Knex, copies: number) {
  const indexes = await dropIndexes(knex);
  const shift = `((n * 7919 % ${
    SPREAD_DAYS * 2
  }) - ${SPREAD_DAYS}) * ${DAY}::bigint`;
  const tables: Record<string, { ids: string[]; times: string[] }> = {
    tickets: {
      ids: ['id', 'key'],
      times: ['created_at', 'updated_at'],
    },
    ticket_clocks: {
      ids: ['ticket_id'],
      times: ['started_at', 'due_at', 'met_at', 'missed_at', 'stopped_at'],
    },
    ticket_levels: {
      ids: ['ticket_id'],
      times: ['entered_at', 'left_at', 'stopped_at'],
    },
  };
  await knex.transaction(async tx => {
    // To look up the ticket of each clock takes longer than to store it.
    await tx.raw('set local session_replication_role = replica');
    for (const [table, { ids, times }] of Object.entries(tables)) {
      const columns = Object.keys(await tx(table).columnInfo());
      const values = columns.map(name => {
        if (ids.includes(name)) return `"${name}" || '-' || n`;
        return times.includes(name) ? `"${name}" + ${shift}` : `"${name}"`;
      });
      await tx.raw(
        `insert into ${table} (${columns.map(it => `"${it}"`).join(', ')})
       select ${values.join(', ')} from ${table}, generate_series(1, ?) n
       order by ${times[0]} + ${shift}`,
        [copies],
      );
    }
  });
  for (const sql of indexes) await knex.raw(sql);
  await knex.raw('vacuum analyze');
}

/** To fill a table and then make its indexes takes a tenth of the time. @returns how to make them */
async function dropIndexes(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw(
    `select indexname, indexdef from pg_indexes
     where tablename in ('tickets', 'ticket_clocks', 'ticket_levels')
       and indexname not in (select conname from pg_constraint)`,
  );
  for (const { indexname } of rows) {
    await knex.raw('drop index ??', [indexname]);
  }
  return rows.map((it: { indexdef: string }) => it.indexdef);
}

async function measureReport(knex: Knex, model: CompiledModel) {
  const sources = ticketSections({ knex, directory });
  const maker = new ReportMaker({ sections: sources });
  const definition = reportsOf(model).find(it => it.id === 'month')!;
  const period = '2025-03';
  const now = new Date('2025-04-01T07:00:00Z');
  const make = () => maker.make(definition, period, now);
  const { sections } = await make();
  const [p50, worst] = await percentilesOf(CALLS, make, [50, 100]);
  const rows = [
    ['milliseconds', 'p50', 'slowest'],
    ["a month's report", formatNumber(p50), formatNumber(worst)],
  ];
  for (const source of sources) {
    const only = new ReportMaker({ sections: [source] });
    const times = await percentilesOf(
      CALLS,
      () => only.make(definition, period, now),
      [50, 100],
    );
    rows.push([`  ${source.kind}`, ...times.map(formatNumber)]);
  }
  const start = performance.now();
  const expected = await recount(knex, model, {
    before: spanOf(movePeriod(period, -1), ZONE).from.getTime(),
    from: spanOf(period, ZONE).from.getTime(),
    end: spanOf(period, ZONE).to.getTime(),
  });
  rows.push([
    'the same counted by hand',
    formatNumber(performance.now() - start),
    '',
  ]);
  printTable(rows);
  assertSame(figuresOf(sections), expected);
}

/** Whatever the order of its keys. */
function assertSame(figures: object, expected: object) {
  const [a, b] = [figures, expected].map(sorted);
  if (a !== b) throw new Error(`The report says\n${a}\nand it is\n${b}`);
  process.stdout.write('Both say the same.\n');
}

function sorted(value: object): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object'
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

/** How much memory it takes beyond what the process has when it begins, and how long. */
async function measureExport(knex: Knex, model: CompiledModel) {
  const tickets = new TicketExport({ knex });
  global.gc?.();
  const before = process.memoryUsage();
  const most = { heapUsed: 0, rss: 0 };
  let lines = 0;
  let bytes = 0;
  const response = Object.assign(new PassThrough(), {
    attachment: () => response,
    type: () => response,
    vary: () => response,
  });
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  const watch = setInterval(() => {
    const { heapUsed, rss } = process.memoryUsage();
    most.heapUsed = Math.max(most.heapUsed, heapUsed);
    most.rss = Math.max(most.rss, rss);
  }, 50);
  const start = performance.now();
  await sendCsv(response as unknown as Response, {
    fileName: 'tickets.csv',
    columns: EXPORT_COLUMNS,
    rows: tickets.rows(
      model.ref,
      new Date(0),
      new Date('2030-01-01T00:00:00Z'),
    ),
  });
  clearInterval(watch);
  const megabytes = (value: number) => formatNumber(value / 1024 ** 2);
  printTable([
    ['CSV of all tickets', ''],
    ['rows', formatNumber(lines - 1)],
    ['megabytes', megabytes(bytes)],
    ['seconds', formatNumber((performance.now() - start) / 1000)],
    ['extra heap, megabytes', megabytes(most.heapUsed - before.heapUsed)],
    [
      'extra memory of the process, megabytes',
      megabytes(most.rss - before.rss),
    ],
  ]);
}
