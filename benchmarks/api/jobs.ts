import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { ClockSweep } from '../../plugins/support-desk-backend/src/clocks/ClockSweep';
import { DatabaseTicketStore } from '../../plugins/support-desk-backend/src/tickets/DatabaseTicketStore';
import { call } from './client';
import { percentilesOf } from '../measure';
import type { Portal } from './startPortal';
import { agentOf, modelName } from './world';

const MISSED = 500;
const RUNS = 20;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const logger = { ...silent, child: () => logger } as LoggerService;

/** What the portal does now and then: how long each takes, in milliseconds. */
export async function measureJobs(
  portal: Portal,
  knex: Knex,
): Promise<[name: string, p50: number, slowest: number][]> {
  const sweep = new ClockSweep({
    store: new DatabaseTicketStore({ knex }),
    clock: { now: () => new Date() },
    logger,
  });
  const time = async (
    name: string,
    calls: number,
    run: () => Promise<unknown>,
  ) => {
    const [p50, slowest] = await percentilesOf(calls, run, [50, 100]);
    return [name, p50, slowest] as [string, number, number];
  };
  await sweep.run();
  return [
    await time('sweep that finds nothing', RUNS, () => sweep.run()),
    await time(`sweep that marks ${MISSED}`, 1, async () => {
      await missSome(knex);
      const marked = await sweep.run();
      if (marked !== MISSED) throw new Error(`${marked} were marked`);
    }),
    await time('report of this month, made', RUNS, () =>
      call(portal, agentOf(1), `/reports/month?${thisMonth()}`),
    ),
  ];
}

/** Has clocks be overdue that nobody has noticed. */
async function missSome(knex: Knex) {
  await knex('ticket_clocks')
    .whereIn('ticket_id', running =>
      running
        .select('ticket_id')
        .from('ticket_clocks')
        .whereNull('met_at')
        .whereNull('stopped_at')
        .whereNull('missed_at')
        .where({ id: 'resolution' })
        .limit(MISSED),
    )
    .where({ id: 'resolution' })
    .update({ due_at: Date.now() - 60_000 });
}

function thisMonth(): URLSearchParams {
  const period = new Date().toISOString().slice(0, 7);
  return new URLSearchParams({ model: `default/${modelName(1)}`, period });
}
