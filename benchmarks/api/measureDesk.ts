import knexFactory, { type Knex } from 'knex';
import { formatNumber, printMarkdown, printTable } from '../measure';
import { measureJobs } from './jobs';
import { measure, type Answers } from './load';
import { makeOriginals } from './originals';
import { NOTIFICATIONS, FLOOR, questionsOf } from './questions';
import { seedNotifications } from './notifications';
import { seed } from './seed';
import { startPortal, type Portal } from './startPortal';
import { measureTransitions } from './transitions';

/** What was measured of one question; `ratio` to the throughput of the floor. */
export interface Row extends Answers {
  name: string;
  goal?: 'list' | 'create';
  ratio: number;
}

/** Starts a portal with so many tickets and measures it. */
export async function measureDesk(
  connection: string,
  tickets: number,
): Promise<Row[]> {
  const prefix = `bench_${tickets}_`;
  const portal = await startPortal(connection, prefix);
  const open = (plugin: string) => {
    const url = new URL(connection);
    url.pathname = `/${prefix}${plugin}`;
    return knexFactory({ client: 'pg', connection: String(url) });
  };
  const knex = open('support-desk');
  const notifications = open('notifications');
  try {
    const start = performance.now();
    await seed(knex, await makeOriginals(portal), tickets);
    await seedNotifications(notifications);
    await report(knex, performance.now() - start);
    const rows = await measureAll(portal, tickets);
    printRows(rows, tickets);
    printTable([
      ['milliseconds', 'p50', 'slowest'],
      ...(await measureJobs(portal, knex)).map(([name, ...times]) => [
        name,
        ...times.map(formatNumber),
      ]),
    ]);
    return rows;
  } finally {
    await knex.destroy();
    await notifications.destroy();
    await portal.stop();
  }
}

async function measureAll(portal: Portal, tickets: number): Promise<Row[]> {
  const before = await measure(portal, FLOOR);
  const measured: [string, Row['goal'], Answers][] = [];
  for (const question of await questionsOf(portal, tickets)) {
    const answers = await measure(portal, question);
    measured.push([question.name, question.goal, answers]);
  }
  measured.push(['transition', undefined, await measureTransitions(portal)]);
  measured.push([
    NOTIFICATIONS.name,
    undefined,
    await measure(portal, NOTIFICATIONS),
  ]);
  const after = await measure(portal, FLOOR);
  measured.unshift([FLOOR.name, undefined, before]);
  measured.push([`${FLOOR.name}, again`, undefined, after]);
  const floor = (before.perSecond + after.perSecond) / 2;
  return measured.map(([name, goal, answers]) => ({
    ...answers,
    name,
    goal,
    ratio: answers.perSecond / floor,
  }));
}

function printRows(rows: Row[], tickets: number) {
  printMarkdown([
    [
      `${formatNumber(tickets)} tickets`,
      'a second',
      'p50 ms',
      'p99 ms',
      'kB',
      'of the floor',
    ],
    ...rows.map(({ name, perSecond, p50, p99, bytes, ratio }) => [
      name,
      formatNumber(perSecond),
      formatNumber(p50),
      formatNumber(p99),
      formatNumber(bytes / 1_000),
      `${formatNumber(ratio * 100)} %`,
    ]),
  ]);
}

/** How many there are, and what they take. */
async function report(knex: Knex, milliseconds: number) {
  const { rows } = await knex.raw(
    `select relname as name, n_live_tup as rows, pg_table_size(relid) as data, pg_indexes_size(relid) as indexes
     from pg_stat_user_tables where n_live_tup > 1000 order by pg_total_relation_size(relid) desc`,
  );
  process.stdout.write(`Stored in ${formatNumber(milliseconds / 1_000)} s\n`);
  printTable([
    ['table', 'rows', 'MB', 'MB of indexes'],
    ...rows.map((it: Record<string, string>) => [
      it.name,
      formatNumber(Number(it.rows)),
      formatNumber(Number(it.data) / 1e6),
      formatNumber(Number(it.indexes) / 1e6),
    ]),
  ]);
}
