import type { Knex } from 'knex';
import type {
  CompiledModel,
  Report,
} from '../../plugins/support-desk-common/src';
import {
  figuresOf,
  recount,
} from '../../plugins/support-desk-backend/src/reports/__testUtils__/recount';
import {
  movePeriod,
  spanOf,
} from '../../plugins/support-desk-backend/src/reports/periods';
import { ReportMaker } from '../../plugins/support-desk-backend/src/reports/ReportMaker';
import { reportsOf } from '../../plugins/support-desk-backend/src/reports/reportsOf';
import { ticketSections } from '../../plugins/support-desk-backend/src/reports/sections/ticketSections';
import { formatNumber, percentilesOf, printTable } from '../measure';
import type { Get } from './startDesk';

const CALLS = 5;
const ZONE = 'America/Phoenix';
/** The last whole month with as many tickets as any, and the same a year before, in the middle of all. */
const PERIODS = ['2024-11', '2023-11'];

const directory = { namesOf: async () => ({}), teamsOf: async () => ({}) };

/** How long it takes to make a month's report, and where that goes; and whether its figures are right. */
export async function measureReport(
  knex: Knex,
  model: CompiledModel,
  get: Get,
): Promise<void> {
  const rows = [['milliseconds', 'fastest', 'p50', 'slowest']];
  const time = async (name: string, call: () => Promise<unknown>) => {
    const times = await percentilesOf(CALLS, call, [1, 50, 100]);
    rows.push([name, ...times.map(formatNumber)]);
  };
  await time('GET /time, which reads nothing', () => get('/time'));
  const read = async (period: string): Promise<Report> => {
    const query = new URLSearchParams({ model: model.ref, period });
    return (await get(`/reports/month?${query}`)).json() as Promise<Report>;
  };
  for (const period of PERIODS) {
    const { sections } = await read(period);
    const { total } = sections.find(it => it.kind === 'requestTypes')!;
    rows.push([`${period}: ${formatNumber(total.count)} tickets`, '', '', '']);
    await time('  GET /reports/month, made', async () => {
      await knex('report_snapshots').delete();
      await read(period);
    });
    await time('  GET /reports/month, kept', () => read(period));
    await timeSections(knex, model, period, time);
  }
  printTable(rows);
  await compare(knex, model, (await read(PERIODS[0])).sections);
}

async function timeSections(
  knex: Knex,
  model: CompiledModel,
  period: string,
  time: (name: string, call: () => Promise<unknown>) => Promise<void>,
) {
  const definition = reportsOf(model).find(it => it.id === 'month')!;
  for (const source of ticketSections({ knex, directory })) {
    const only = new ReportMaker({ sections: [source] });
    await time(`  of it ${source.kind}`, () =>
      only.make(definition, period, spanOf(period, ZONE).to),
    );
  }
}

/** With a count ticket by ticket in plain code. */
async function compare(
  knex: Knex,
  model: CompiledModel,
  sections: Report['sections'],
) {
  const [period] = PERIODS;
  const start = performance.now();
  const expected = await recount(knex, model, {
    before: spanOf(movePeriod(period, -1), ZONE).from.getTime(),
    from: spanOf(period, ZONE).from.getTime(),
    end: spanOf(period, ZONE).to.getTime(),
  });
  const seconds = (performance.now() - start) / 1000;
  const [a, b] = [figuresOf(sections), expected].map(sorted);
  if (a !== b) throw new Error(`The report says\n${a}\nand it is\n${b}`);
  process.stdout.write(
    `${period} counted by hand in ${formatNumber(
      seconds,
    )} seconds: both say the same.\n`,
  );
}

/** Whatever the order of its keys. */
function sorted(value: object): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object'
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}
