import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { ClockSweep } from '../plugins/support-desk-backend/src/clocks/ClockSweep';
import {
  HOUR,
  MONDAY,
  sampleClock,
  sampleTicket,
} from '../plugins/support-desk-backend/src/tickets/__testUtils__/samples';
import {
  storeMany,
  ticketOfMany,
} from '../plugins/support-desk-backend/src/tickets/__testUtils__/manyTickets';
import { DatabaseTicketStore } from '../plugins/support-desk-backend/src/tickets/DatabaseTicketStore';
import { withDatabase } from './database';
import { formatNumber, printTable } from './measure';

const TICKETS = 10_000;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const logger = { ...silent, child: () => logger } as LoggerService;

/** Tickets whose targets were missed while nobody looked, marked and told of in one run of the sweep. */
export async function run(): Promise<void> {
  const rows = [['replicas', 'tickets', 'seconds', 'tickets a second']];
  for (const replicas of [1, 2]) {
    await withDatabase(async knex => {
      await storeOverdue(knex);
      const start = performance.now();
      const marked = await Promise.all(
        Array.from({ length: replicas }, () =>
          new ClockSweep({
            store: new DatabaseTicketStore({ knex }),
            clock: { now: () => MONDAY },
            logger,
          }).run(),
        ),
      );
      const seconds = (performance.now() - start) / 1_000;
      await check(knex, marked);
      rows.push([
        String(replicas),
        formatNumber(TICKETS),
        formatNumber(seconds),
        formatNumber(TICKETS / seconds),
      ]);
    });
  }
  printTable(rows);
}

async function storeOverdue(knex: Knex) {
  const dueAt = new Date(MONDAY.getTime() - HOUR);
  const sample = sampleTicket();
  await storeMany(knex, TICKETS, number => ({
    ...ticketOfMany(sample, number),
    status: 'new',
    clocks: [sampleClock({ dueAt, atRiskAt: dueAt })],
  }));
  await knex.raw('analyze');
}

/** Each ticket is marked once and told of once; everything else is no measurement. */
async function check(knex: Knex, marked: number[]) {
  const [{ events }] = await knex('ticket_events')
    .where({ type: 'targetMissed' })
    .countDistinct({ events: 'ticket_id' });
  const [{ signals }] = await knex('outbox')
    .where({ kind: 'signal' })
    .count({ signals: '*' });
  const sum = marked.reduce((one, other) => one + other, 0);
  for (const count of [sum, Number(events), Number(signals)]) {
    if (count !== TICKETS) {
      throw new Error(`${count} tickets were marked instead of ${TICKETS}`);
    }
  }
}
