import { contentOf } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseModelStore } from '../models';
import { exampleModelEntity } from '../tickets/__testUtils__/exampleModels';
import { clickhomeWith } from './__testUtils__/clickhome';
import { DatabaseVersionStore } from './DatabaseVersionStore';
import { versionOf } from './versionOf';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';

const before = clickhomeWith();
const after = clickhomeWith(row => {
  row.cells = { clickhome: row.cells['client-it'] };
});
const { ref } = before;
const matrices = [before, after].map(it => it.responsibilities!);
const contents = matrices.map(contentOf);
const [A, B] = matrices.map(versionOf);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseVersionStore on %s', engine => {
  let knex: Knex;
  let now: Date;

  beforeAll(async () => {
    knex = await databases.open(engine);
    const clock = { now: () => now };
    const models = new DatabaseModelStore({ knex, clock });
    now = at('08:00');
    await models.save(exampleModelEntity('clickhome'));
  });

  beforeEach(async () => {
    await knex('responsibility_versions').delete();
    now = at('09:00');
  });

  const open = () =>
    new DatabaseVersionStore({ knex, clock: { now: () => now } });

  it('keeps every content, newest first', async () => {
    const store = open();
    await store.sync([before]);
    now = at('10:00');
    await store.sync([clickhomeWith()]);
    now = at('11:00');
    await store.sync([after]);
    expect(await store.versionsOf(ref)).toEqual([
      { version: B, since: at('11:00') },
      { version: A, since: at('09:00') },
    ]);
    expect(await store.contentOf(ref, A)).toEqual(contents[0]);
    expect(await store.contentOf(ref, B)).toEqual(contents[1]);
    expect(await store.contentOf(ref, 'other')).toBeUndefined();
    expect(await store.versionsOf('supportmodel:default/other')).toEqual([]);
  });

  it('keeps a content that came back as a new one', async () => {
    const store = open();
    await store.sync([before]);
    now = at('10:00');
    await store.sync([after]);
    now = at('11:00');
    await store.sync([before]);
    expect(await store.versionsOf(ref)).toEqual([
      { version: A, since: at('11:00') },
      { version: B, since: at('10:00') },
      { version: A, since: at('09:00') },
    ]);
    expect(await store.contentOf(ref, A)).toEqual(contents[0]);
  });

  it('keeps a content once for all replicas', async () => {
    const replicas = Array.from({ length: 5 }, open);
    await Promise.all(
      replicas.map((store, i) => {
        now = new Date(at('09:00').getTime() + i);
        return store.sync([before]);
      }),
    );
    expect(await replicas[0].versionsOf(ref)).toHaveLength(1);
  });

  it('takes nothing back for a replica that is behind', async () => {
    const [one, other] = [open(), open()];
    await one.sync([before]);
    await other.sync([before]);
    now = at('10:00');
    await one.sync([after]);
    await other.sync([before]);
    now = at('10:01');
    await other.sync([after]);
    expect(await one.versionsOf(ref)).toEqual([
      { version: B, since: at('10:00') },
      { version: A, since: at('09:00') },
    ]);
  });

  it('keeps the order of contents where clocks differ', async () => {
    await open().sync([before]);
    now = at('08:30');
    const store = open();
    await store.sync([after]);
    const [newest, oldest] = await store.versionsOf(ref);
    expect([newest.version, oldest.version]).toEqual([B, A]);
  });

  it('knows who looked at what last', async () => {
    const store = open();
    expect(await store.lookOf(ANN, ref)).toBeUndefined();
    await store.look(ANN, ref, { version: A, at: at('09:00') });
    await store.look(ANN, ref, { version: B, at: at('10:00') });
    expect(await store.lookOf(ANN, ref)).toEqual({
      version: B,
      at: at('10:00'),
    });
    expect(await store.lookOf('user:default/ben', ref)).toBeUndefined();
  });
});

function at(time: string): Date {
  return new Date(`2025-03-07T${time}:00Z`);
}
