import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Knex } from 'knex';
import { portalAs, until, type Portal } from '../support/portal';
import { Browser } from './support/Browser';
import { Cluster } from './support/Cluster';
import {
  assertDelivered,
  assertMissedOnce,
  assertNothingLostOrDoubled,
  assertRebuilt,
} from './support/invariants';
import { untilModelKnown } from './support/models';
import type { StopMode } from './support/PostgresServer';
import { TaskLog } from './support/TaskLog';
import { assertTurns } from './support/turns';
import { Writers } from './support/Writers';

/** A Monday, in the hours of the desk. */
const MONDAY = '2025-03-10T10:00:00Z';
/** When every target of what was raised on Monday has passed. */
const FRIDAY = '2025-03-14T10:00:00Z';
const REQUESTS = 400;

/** Longer than the lease of what a replica had when it was killed. */
const TAKEN_OVER_MS = 6 * 60_000;
const SOON_MS = 3 * 60_000;
const DOWN_MS = 3000;

describe('two replicas', () => {
  let cluster: Cluster;
  let knex: Knex;
  let tasks: TaskLog;
  let rosa: Portal;
  const keys: string[] = [];

  const writers = (name: string, url = cluster.url) =>
    new Writers({ url, token: rosa.token, name });
  const keep = ({ accepted }: Writers) =>
    keys.push(...[...accepted.values()].map(ticket => ticket.key));

  before(async () => {
    cluster = await Cluster.create();
    await cluster.start(MONDAY);
    knex = cluster.postgres.database('support-desk');
    tasks = new TaskLog(knex);
    await tasks.begin();
    rosa = await portalAs(cluster.url, 'rosa-kemp');
    await untilModelKnown(cluster.replicas, rosa.token);
  });

  after(async () => {
    await knex?.destroy();
    await cluster?.close();
  });

  /** A page that is open on each replica hears of what is written on each. */
  const assertHeardEverywhere = async (name: string) => {
    const { replicas } = cluster;
    const browsers = await Promise.all(
      replicas.map(({ url }) => Browser.open(url, rosa.token)),
    );
    try {
      const written = replicas.map(it => writers(`${name} ${it.name}`, it.url));
      await Promise.all(written.map(it => it.raise(1)));
      written.forEach(keep);
      const ids = written.map(it => it.accepted.get(0)!.id);
      await until(SOON_MS, async () =>
        browsers.every(({ changed }) => ids.every(id => changed.has(id))),
      );
    } finally {
      browsers.forEach(it => it.close());
    }
  };

  test('tell browsers on the one what is changed on the other', () =>
    assertHeardEverywhere('Signal'));

  test('both follow a model that is changed in Git', async () => {
    const file = join(cluster.folder, 'payroll/support-model.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('title: Payroll support', 'title: Pay'));
    await untilModelKnown(cluster.replicas, rosa.token, 'Pay');
  });

  test('lose and double nothing when one is killed in the middle of writes', async () => {
    const desk = writers('Killed');
    const writing = desk.raise(REQUESTS);
    await until(SOON_MS, async () => desk.accepted.size > REQUESTS / 3);
    const [, killed] = cluster.replicas;
    await killed.kill();
    assert.ok(desk.accepted.size < REQUESTS);
    await writing;
    keep(desk);
    assert.deepEqual(desk.refusals, []);
    await assertNothingLostOrDoubled(knex, keys);
    await assertRebuilt(knex);
    await killed.start(MONDAY);
  });

  const outliveRestart = async (mode: StopMode) => {
    const desk = writers(`PostgreSQL ${mode}`);
    const writing = desk.raise(REQUESTS / 2);
    await until(SOON_MS, async () => desk.accepted.size > REQUESTS / 6);
    await cluster.postgres.stop(mode);
    await delay(DOWN_MS);
    await cluster.postgres.start();
    await writing;
    keep(desk);

    for (const { status, body, retryAfter } of desk.refusals) {
      assert.equal(status, 503, body);
      assert.match(body, /"name":"ServiceUnavailableError"/);
      assert.doesNotMatch(body, /\bat .*\.[jt]s\b|node_modules|postgres/i);
      assert.ok(Number(retryAfter) > 0);
    }
    assert.notEqual(desk.refusals.length, 0);
    assert.equal(desk.unanswered, 0);
    assert.ok(cluster.replicas.every(replica => replica.isRunning));
    await assertNothingLostOrDoubled(knex, keys);
    await assertRebuilt(knex);
    await assertHeardEverywhere(`After ${mode}`);
  };

  test('outlive a restart of PostgreSQL under load', () =>
    outliveRestart('fast'));

  test('outlive a crash of PostgreSQL under load', () =>
    outliveRestart('immediate'));

  test('miss each target once when one is killed in the middle of the sweep', async () => {
    await Promise.all(cluster.replicas.map(replica => replica.kill()));
    // The first that is there sweeps at once, so nobody waits for the other.
    const starts = cluster.replicas.map(replica => replica.start(FRIDAY));
    const started = Promise.allSettled(starts);
    const missed = async () => {
      const [{ count }] = await knex('ticket_clocks')
        .whereNotNull('missed_at')
        .count({ count: '*' });
      return Number(count);
    };
    while ((await missed()) === 0) await delay(10);
    // Otherwise it might be at the end before one knows which of them it is.
    for (const replica of cluster.replicas) replica.hold();
    const sweep = (await tasks.runs()).findLast(
      run => run.task === 'support-desk-clock-sweep',
    );
    const killed = cluster.replicas.find(it => it.name === sweep?.replica)!;
    await killed.kill();
    for (const replica of cluster.replicas) replica.release();
    const marked = await missed();
    await until(TAKEN_OVER_MS, async () => (await missed()) > marked);
    await started;
    await killed.start(FRIDAY);
    await until(SOON_MS, async () => {
      await assertMissedOnce(knex, new Date(FRIDAY));
      return true;
    });
    assert.ok((await assertMissedOnce(knex, new Date(FRIDAY))) > marked);
    await assertRebuilt(knex);
  });

  test('tell everything, and nobody anything twice', async () => {
    const told = cluster.postgres.database('notifications');
    await until(TAKEN_OVER_MS, async () => {
      const [{ count }] = await knex('outbox')
        .whereNull('delivered_at')
        .count({ count: '*' });
      return Number(count) === 0;
    });
    await assertDelivered(knex, told).finally(() => told.destroy());
  });

  test('run each task in turn', async () => {
    assertTurns(await tasks.runs(), ['a', 'b']);
  });
});
