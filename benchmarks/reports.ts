import { exampleModel } from '../plugins/support-desk-backend/src/tickets/__testUtils__/exampleModels';
import { withDatabase } from './database';
import { formatNumber } from './measure';
import { measureExport } from './reports/measureExport';
import { measureReport } from './reports/measureReport';
import { seed } from './reports/seed';
import { withDesk } from './reports/startDesk';

/** Can be made less for a quick look: `TICKETS=100000 yarn bench reports`. */
const TICKETS = Number(process.env.TICKETS ?? 1_000_000);
const EXAMPLE = 'hmis';
const MONTH = '2024-11';
/** All tickets lie before it. */
const NOW = new Date('2025-07-01T12:00:00Z');

/** A month's report and an export of all tickets, over many tickets of one model. */
export async function run(): Promise<void> {
  const model = exampleModel(EXAMPLE);
  await withDatabase(async knex => {
    const start = performance.now();
    await seed(knex, model, TICKETS);
    const [{ count }] = await knex('tickets').count({ count: '*' });
    process.stdout.write(
      `${formatNumber(Number(count))} tickets, stored in ${formatNumber(
        (performance.now() - start) / 1000,
      )} seconds\n`,
    );
    await withDesk({ knex, example: EXAMPLE, now: NOW }, async get => {
      const exportOf = (title: string, from: string, to: string) =>
        measureExport(get, title, { model: model.ref, from, to });
      // The first one loads what every export needs; what the second takes besides is for its rows.
      await exportOf('CSV of a month, the first of the process', MONTH, MONTH);
      await exportOf('CSV of all tickets', '2022-01', '2025-06');
      await measureReport(knex, model, get);
    });
  });
}
