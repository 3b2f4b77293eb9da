/**
 * Rolls the code that is here out over a portal of an earlier revision, with traffic on: `yarn test:rolling --from <revision>`.
 */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { portalAs, until } from '../support/portal';
import { Cluster } from './support/Cluster';
import { withCodeOf } from './support/earlierCode';
import { untilModelKnown } from './support/models';
import {
  assertNothingLostOrDoubled,
  assertRebuilt,
} from './support/invariants';
import { Writers } from './support/Writers';

const MONDAY = '2025-03-10T10:00:00Z';
const SOON_MS = 60_000;
/** What is written with both releases at work, before the last of the old one goes. */
const SIDE_BY_SIDE = 100;
/** Permissions and sign-in were asked of a replica that was gone: what the earlier release says, and what this one says. */
const SENT_AGAIN = /fetch failed|ServiceUnavailableError/;

async function roll(revision: string) {
  const migrations = await migrationsIn(join(__dirname, '../..'));
  await withCodeOf(revision, async root => {
    const cluster = await Cluster.create({ root });
    const knex = cluster.postgres.database('support-desk');
    const applied = () => knex('knex_migrations').pluck('name');
    try {
      await cluster.start(MONDAY);
      const before = await applied();
      assert.deepEqual(before.sort(), (await migrationsIn(root)).sort());
      const fresh = migrations.filter(it => !before.includes(it));
      console.log(`Runs ${revision}; new are: ${fresh.join(', ') || 'none'}`);

      const { token } = await portalAs(cluster.url, 'rosa-kemp');
      await untilModelKnown(cluster.replicas, token);
      const { url } = cluster;
      const writers = new Writers({ url, token, name: 'Rolling' });
      const isOver = new AbortController();
      const writing = writers.raise(Infinity, isOver.signal);
      await writersReach(writers, SIDE_BY_SIDE);
      for (const replica of cluster.replicas) {
        await replica.stop();
        replica.upgrade();
        await replica.start(MONDAY);
        assert.deepEqual((await applied()).sort(), migrations.sort());
        const { size } = writers.accepted;
        await writersReach(writers, size + SIDE_BY_SIDE);
        console.log(`Upgraded ${replica.name} after ${size} tickets`);
      }
      isOver.abort();
      await writing;

      const { accepted, refusals, unanswered, slowestMs } = writers;
      const faults = refusals.filter(it => !SENT_AGAIN.test(it.body));
      assert.deepEqual(faults.slice(0, 3), []);
      const keys = [...accepted.values()].map(it => it.key);
      await assertNothingLostOrDoubled(knex, keys);
      await assertRebuilt(knex);
      console.log(
        `${accepted.size} tickets, none lost or doubled; ${unanswered} calls came to a replica that was gone, ${refusals.length} were to be sent again; the slowest took ${slowestMs} ms`,
      );
    } finally {
      await knex.destroy();
      await cluster.close();
    }
  });
}

function migrationsIn(root: string) {
  return readdir(join(root, 'plugins/support-desk-backend/migrations'));
}

function writersReach({ accepted }: Writers, count: number) {
  return until(SOON_MS, async () => accepted.size >= count);
}

async function main() {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  assert.ok(values.from, '--from: name the revision of the last release');
  await roll(values.from);
}

main().then(
  () => process.exit(),
  error => {
    console.error(error);
    process.exit(1);
  },
);
