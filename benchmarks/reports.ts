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
      // First, while the process is as small as it can be.
      await measureExport(get, {
        model: model.ref,
        from: '2022-01',
        to: '2025-06',
      });
      await measureReport(knex, model, get);
    });
  });
}
