import { NotFoundError } from '@backstage/errors';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { figuresOf, giftFor, insertLicence } from './__testUtils__/seats';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import {
  HeldAlreadyError,
  NoneFreeError,
  NoneUnnamedError,
} from './seatErrors';

jest.setTimeout(120_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const TEAM = 'group:default/team';
const NOW = new Date('2025-03-07T16:00:00Z');

/** What each step adds to what is in use. */
const GROWS = { give: 1, overUse: 1, name: 0, release: -1 };

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseSeatStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseSeatStore;

  beforeAll(async () => {
    knex = await databases.open(engine);
    store = new DatabaseSeatStore({ knex });
  });

  const licence = (figures: Parameters<typeof insertLicence>[1]) =>
    insertLicence(knex, figures);
  const figures = (id: string) => figuresOf(knex, id);
  const changes = (id: string) =>
    knex('licence_changes').where({ licence: id }).orderBy('id');

  const release = (id: string, seat: string) =>
    store.release({ licence: id, seat, actor: BEN, at: NOW, messages: [] });

  it('gives the last seat to one of fifty', async () => {
    const id = await licence({ bought: 8, unnamed: 7 });
    const given = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        store.give(giftFor(id, `user:default/person-${i}`)),
      ),
    );
    const refused = given.flatMap(it =>
      it.status === 'rejected' ? [it.reason] : [],
    );
    expect(refused).toHaveLength(49);
    for (const error of refused) {
      expect(error).toBeInstanceOf(NoneFreeError);
      expect(error).toMatchObject({ code: 'NONE_FREE', bought: 8, inUse: 8 });
    }
    expect(await figures(id)).toEqual({ bought: 8, unnamed: 7, seats: 1 });
    expect(await store.list(id)).toHaveLength(1);
    expect(await changes(id)).toHaveLength(1);
  });

  it('gives a holder one seat, however often it is asked for at once', async () => {
    const id = await licence({ bought: 8, unnamed: 0 });
    const given = await Promise.allSettled(
      Array.from({ length: 10 }, () => store.give(giftFor(id, ANN))),
    );
    const refused = given.flatMap(it =>
      it.status === 'rejected' ? [it.reason] : [],
    );
    expect(refused).toHaveLength(9);
    expect(refused.every(it => it instanceof HeldAlreadyError)).toBe(true);
    expect(await figures(id)).toMatchObject({ seats: 1 });
  });

  it('releases a seat once, and records who did what', async () => {
    const id = await licence({ bought: 5, unnamed: 4 });
    const seat = await store.give(giftFor(id, ANN, { note: 'Reports' }));
    await expect(store.find(id, seat.id)).resolves.toEqual(seat);
    const released = await Promise.allSettled(
      Array.from({ length: 5 }, () => release(id, seat.id)),
    );
    const refused = released.flatMap(it =>
      it.status === 'rejected' ? [it.reason] : [],
    );
    expect(refused).toHaveLength(4);
    expect(refused[0]).toBeInstanceOf(NotFoundError);
    await expect(store.find(id, seat.id)).resolves.toBeUndefined();
    expect(await figures(id)).toMatchObject({ unnamed: 4, seats: 0 });
    expect(await changes(id)).toMatchObject([
      { change: 'seatGiven', holder: ANN, bought: 5, in_use: 5 },
      { change: 'seatReleased', holder: ANN, actor: BEN, in_use: 4 },
    ]);
  });

  it('names the holder of one that is in use, while there is one without', async () => {
    const id = await licence({ bought: 1, unnamed: 1 });
    const row = () => knex('licences').where({ id }).first();
    const before = await row();
    await store.give(giftFor(id, ANN, { givenBy: BEN }, { isUnnamed: true }));
    expect(await figures(id)).toMatchObject({ unnamed: 0, seats: 1 });
    // An edit that was begun before would write the old number.
    expect(await row()).toMatchObject({
      version: before.version + 1,
      updated_by: BEN,
    });
    await expect(
      store.give(giftFor(id, BEN, {}, { isUnnamed: true })),
    ).rejects.toThrow(NoneUnnamedError);
    expect(await changes(id)).toMatchObject([
      { change: 'seatNamed', holder: ANN, in_use: 1 },
    ]);
  });

  it('goes over what was bought with a reason only, and says that it did', async () => {
    const id = await licence({ bought: 1, unnamed: 0 });
    const overUseReason = 'Counted by the vendor';
    const within = await store.give(giftFor(id, ANN, { overUseReason }));
    expect(within.overUseReason).toBeUndefined();
    const beyond = await store.give(giftFor(id, BEN, { overUseReason }));
    expect(beyond.overUseReason).toBe(overUseReason);
    expect(await figures(id)).toMatchObject({ seats: 2 });
    expect(await knex('licences').where({ id }).first()).toMatchObject({
      over_use_reason: overUseReason,
      over_use_by: beyond.givenBy,
    });
    expect((await changes(id)).map(it => it.reason)).toEqual([
      null,
      overUseReason,
    ]);
    await release(id, within.id);
    expect(await knex('licences').where({ id }).first()).toMatchObject({
      over_use_reason: null,
      over_use_by: null,
      over_use_at: null,
    });
  });

  it.each([
    { bought: null, metric: 'named' },
    { bought: 1, metric: 'site' },
  ])('has no limit with %j', async limits => {
    const id = await licence({ ...limits, unnamed: 1 });
    await store.give(giftFor(id, ANN));
    expect(await figures(id)).toMatchObject({ unnamed: 1, seats: 1 });
  });

  it('gives none of what the model has no longer', async () => {
    const id = await licence({ bought: 5, unnamed: 0, goneAt: NOW });
    await expect(store.give(giftFor(id, ANN))).rejects.toThrow(NotFoundError);
    await expect(store.give(giftFor('none', ANN))).rejects.toThrow(
      NotFoundError,
    );
  });

  it('undoes all of it where something larger fails', async () => {
    const id = await licence({ bought: 5, unnamed: 0 });
    const larger = knex.transaction(async tx => {
      await store.giveWithin(tx, giftFor(id, ANN));
      throw new Error('the rest fails');
    });
    await expect(larger).rejects.toThrow('the rest fails');
    expect(await figures(id)).toMatchObject({ seats: 0 });
    expect(await changes(id)).toHaveLength(0);
  });

  it('finds what some people hold', async () => {
    const [a, b, c] = await Promise.all(
      [1, 2, 3].map(() => licence({ bought: 9, unnamed: 0 })),
    );
    await store.give(giftFor(a, 'user:default/cam'));
    await store.give(giftFor(b, TEAM));
    await store.give(giftFor(c, 'user:default/cam'));
    const held = await store.heldBy([a, b], ['user:default/cam', TEAM]);
    expect(held.map(it => it.licence)).toEqual([a, b]);
  });

  it('knows a request again, and refuses its key for another', async () => {
    const id = await licence({ bought: 5, unnamed: 0 });
    const request = { actor: ANN, key: `key-${id}`, hash: 'a'.repeat(64) };
    await expect(store.findRepeated(request)).resolves.toBeUndefined();
    const seat = await store.give(giftFor(id, ANN, {}, { request }));
    await expect(store.findRepeated(request)).resolves.toBe(seat.id);
    await expect(
      store.findRepeated({ ...request, hash: 'b'.repeat(64) }),
    ).rejects.toThrow(/Idempotency-Key/);
  });

  it('asks a holder once, until the seat was used or time has passed', async () => {
    const id = await licence({ bought: 5, unnamed: 0 });
    const seat = await store.give(giftFor(id, ANN));
    const ask = (at: string, notSince: string) =>
      store.ask({
        asks: [{ seat: seat.id, message: messageTo(ANN, `${id} ${at}`) }],
        at: new Date(at),
        notSince: new Date(notSince),
      });
    const told = () => knex('outbox').whereLike('payload', `%${id}%`);
    await expect(ask('2025-03-07', '2025-02-07')).resolves.toBe(1);
    await expect(ask('2025-03-10', '2025-02-10')).resolves.toBe(0);
    expect(await told()).toHaveLength(1);
    await expect(ask('2025-04-08', '2025-03-08')).resolves.toBe(1);
    await knex('licence_seats')
      .where({ id: seat.id })
      .update({ last_used_at: new Date('2025-04-09').getTime() });
    await expect(ask('2025-04-10', '2025-03-10')).resolves.toBe(1);
    expect(await told()).toHaveLength(3);
  });

  it('counts what there is after any sequence of steps', async () => {
    const step = fc.record({
      kind: fc.constantFrom<(keyof typeof GROWS)[]>(
        'give',
        'overUse',
        'name',
        'release',
      ),
      person: fc.integer({ min: 0, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(step, { maxLength: 20 }),
        async (bought, unnamed, steps) => {
          const id = await licence({ bought, unnamed });
          for (const { kind, person } of steps) {
            const holder = `user:default/p${person}`;
            const before = await figures(id);
            const held = await store.heldBy([id], [holder]);
            const done = await (kind === 'release'
              ? release(id, held[0]?.id ?? 'none')
              : store.give(
                  giftFor(
                    id,
                    holder,
                    kind === 'overUse' ? { overUseReason: 'Counted' } : {},
                    { isUnnamed: kind === 'name' },
                  ),
                )
            ).then(
              () => true,
              () => false,
            );
            const after = await figures(id);
            const rows = await store.list(id);
            expect(after.seats).toBe(rows.length);
            const grown = inUse(after) - inUse(before);
            expect(grown).toBe(done ? GROWS[kind] : 0);
            const seat =
              grown > 0 ? rows.find(it => it.holder === holder) : undefined;
            expect(seat?.overUseReason).toBe(
              seat && inUse(after) > bought ? 'Counted' : undefined,
            );
          }
          const recorded = await changes(id);
          expect(recorded.at(-1)?.in_use ?? unnamed).toBe(
            inUse(await figures(id)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

function inUse({ unnamed, seats }: { unnamed: number; seats: number }) {
  return unnamed + seats;
}

function messageTo(recipient: string, title: string) {
  return {
    kind: 'notification' as const,
    recipients: [recipient],
    title,
    link: '/support/licences',
    severity: 'normal' as const,
    topic: 'test',
    scope: 'test',
  };
}
