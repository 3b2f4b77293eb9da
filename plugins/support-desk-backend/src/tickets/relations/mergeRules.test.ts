import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  HOUR,
  MONDAY,
  sampleClock,
  storeTicket,
} from '../__testUtils__/samples';
import type { StoredTicket } from '../TicketStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { workOn } from './__testUtils__/workOn';
import { mergeRules } from './mergeRules';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

const databases = createTestDatabases();

describe.each(databases.engines)('merging tickets on %s', engine => {
  let knex: Knex;
  let desk: ReturnType<typeof workOn>;
  let source: StoredTicket;
  let target: StoredTicket;

  async function merge(one: StoredTicket, into: string, by = desk) {
    const visit = await by.gate.enter(one.id, by.caller);
    return by.work.change(visit, one.version, context =>
      mergeRules(by).merge(context, { action: 'merge', into }),
    );
  }

  async function unmerge(one: StoredTicket) {
    const visit = await desk.gate.enter(one.id, desk.caller);
    return desk.work.change(visit, one.version, context =>
      mergeRules(desk).unmerge(context, { action: 'unmerge' }),
    );
  }

  const eventsOf = async ({ id }: StoredTicket) =>
    (await desk.store.listEvents(id)).map(it => it.type);

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = workOn(knex);
    target = await storeTicket(desk.store, { reporter: 'user:default/ann' });
    source = await storeTicket(desk.store, {
      reporter: 'user:default/ben',
      onBehalfOf: 'user:default/ann',
      status: 'acknowledged',
    });
    desk.setTime(later(1));
  });

  it('stops the clocks of the source, names each in the other, and brings its people along', async () => {
    const merged = await merge(source, target.key);
    expect(merged).toMatchObject({
      status: 'merged',
      mergedInto: target.id,
      version: 2,
      progress: { statusBefore: 'acknowledged', mergedIntoKey: target.key },
    });
    expect(merged.clocks[0].stoppedAt).toEqual(later(1));
    await expect(desk.store.find(merged.id)).resolves.toEqual(merged);

    const grown = (await desk.store.find(target.id))!;
    expect(grown.affected).toEqual(['user:default/ben']);
    expect(grown.version).toBe(2);
    const event = (await desk.store.listEvents(target.id)).at(-1)!;
    expect(event).toMatchObject({
      type: 'mergedFrom',
      data: { ticket: source.id, key: source.key },
    });
    await expect(eventsOf(source)).resolves.toEqual(['created', 'merged']);
  });

  it('lets the people of the source read the target', async () => {
    await merge(source, target.id);
    const [resource] = await desk.store.getResources([target.id]);
    expect(resource?.affected).toEqual(['user:default/ben']);
  });

  it('tells the people of the source where it goes on', async () => {
    await merge(source, target.id);
    const payloads = (await knex('outbox').select('payload')).map(it =>
      inEnglish(JSON.parse(it.payload)),
    );
    expect(payloads).toContainEqual(
      expect.objectContaining({
        recipients: ['user:default/ben', 'user:default/ann'],
        title: `${source.key} goes on as ${target.key}`,
      }),
    );
  });

  it('is taken back whole, with the merged time left out of the clocks', async () => {
    const merged = await merge(source, target.id);
    desk.setTime(later(3));
    const back = await unmerge(merged);
    expect(back).toMatchObject({
      status: 'acknowledged',
      mergedInto: undefined,
      progress: {},
    });
    expect(back.clocks[0]).toMatchObject({
      stoppedAt: undefined,
      dueAt: later(6),
    });
    const shrunk = (await desk.store.find(target.id))!;
    expect(shrunk.affected).toBeUndefined();
    await expect(eventsOf(target)).resolves.toEqual([
      'created',
      'mergedFrom',
      'unmergedFrom',
    ]);
  });

  it('lets a ticket that waited wait again', async () => {
    source = await storeTicket(desk.store, {
      status: 'waiting',
      progress: {
        waiting: {
          for: 'date',
          reason: 'parts',
          since: MONDAY.toISOString(),
          until: later(5).toISOString(),
        },
      },
      wakeAt: later(5),
      clocks: [sampleClock({ pausedSince: MONDAY, pauseReasons: ['date'] })],
    });
    const merged = await merge(source, target.id);
    expect(merged.wakeAt).toBeUndefined();
    desk.setTime(later(3));
    const back = await unmerge(merged);
    expect(back.status).toBe('waiting');
    expect(back.wakeAt).toEqual(later(5));
    expect(back.clocks[0]).toMatchObject({
      pausedSince: later(3),
      pauseReasons: ['date'],
      dueAt: later(7),
    });
  });

  it('keeps who joined the target on their own', async () => {
    await desk.store.update({
      ticket: target,
      actor: 'user:default/ben',
      events: [{ type: 'affectedAdded', data: { user: 'user:default/ben' } }],
      messages: [],
    });
    await unmerge(await merge(source, target.id));
    const shrunk = await desk.store.find(target.id);
    expect(shrunk?.affected).toEqual(['user:default/ben']);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['itself', async () => source.key, 'itself'],
    [
      'a ticket of another model',
      async () =>
        (
          await storeTicket(desk.store, {
            modelRef: 'supportmodel:default/other',
          })
        ).key,
      'same model',
    ],
    [
      'a ticket that is closed',
      async () => (await storeTicket(desk.store, { status: 'closed' })).key,
      'closed',
    ],
    [
      'a ticket that was merged itself',
      async () => {
        const other = await storeTicket(desk.store);
        await merge(other, target.id);
        return other.key;
      },
      'merged',
    ],
  ])('refuses %s and changes nothing', async (_name, into, reason) => {
    const key = await into();
    const before = await desk.store.find(key);
    await expect(merge(source, key)).rejects.toThrow(reason);
    await expect(desk.store.find(source.id)).resolves.toEqual({
      ...source,
      affected: undefined,
    });
    await expect(desk.store.find(key)).resolves.toEqual(before);
  });

  it('is not for somebody who does not work on the target', async () => {
    const outsider = workOn(knex, ['requester']);
    await expect(merge(source, target.id, outsider)).rejects.toThrow(
      'not yours to work on',
    );
  });

  it('changes neither when somebody was faster with the target', async () => {
    const work = {
      contextOf: async (visit: Parameters<typeof desk.work.contextOf>[0]) => {
        const context = await desk.work.contextOf(visit);
        await desk.store.update({
          ticket: context.ticket,
          actor: 'user:default/tim',
          events: [{ type: 'edited', data: {} }],
          messages: [],
        });
        return context;
      },
    };
    const visit = await desk.gate.enter(source.id, desk.caller);
    const attempt = desk.work.change(visit, 1, context =>
      mergeRules({ gate: desk.gate, work }).merge(context, {
        action: 'merge',
        into: target.id,
      }),
    );
    await expect(attempt).rejects.toThrow('changed by somebody else');
    expect((await desk.store.find(source.id))?.status).toBe('acknowledged');
    await expect(eventsOf(target)).resolves.toEqual(['created', 'edited']);
  });
});
