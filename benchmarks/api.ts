import { withPostgres } from '../scripts/lib/postgres.mjs';
import { judge } from './api/goals';
import { measureDesk } from './api/measureDesk';

/** Can be made less for a quick look: `TICKETS=100000 SECONDS=2 yarn bench api`. */
const TICKETS = Number(process.env.TICKETS ?? 1_000_000);
const FEW = 10_000;

/** The API of a whole portal over HTTP, with few tickets and with many, beside the least that any request costs. */
export async function run(): Promise<void> {
  await withPostgres(
    async env => {
      const connection = Object.values(env).find(it => it.includes('://'))!;
      const few = await measureDesk(connection, FEW);
      const many = await measureDesk(connection, TICKETS);
      judge(few, many);
    },
    { durable: true },
  );
}
