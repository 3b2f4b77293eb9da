import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import {
  HOUR,
  MONDAY,
  sampleClock,
  sampleFrozenTarget,
  sampleTicket,
  storeTicket,
} from '../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import { inEnglish } from '../words/__testUtils__/inEnglish';
import { ClockSweep } from './ClockSweep';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

const databases = createTestDatabases();

describe.each(databases.engines)('ClockSweep on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  const sweepAt = (now: Date, ticketStore = store, signal?: AbortSignal) =>
    new ClockSweep({
      store: ticketStore,
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
    }).run(signal);

  const outbox = async (kind: string) =>
    (await knex('outbox').where({ kind })).map(row =>
      inEnglish(JSON.parse(row.payload)),
    );

  const snapshot = {
    ...sampleTicket().snapshot,
    targets: {
      response: sampleFrozenTarget(),
      resolution: sampleFrozenTarget({
        id: 'resolution',
        title: 'Resolution',
        measure: 'resolution',
        binding: 'goal',
      }),
    },
  };

  it('leaves alone what is not due, nor due at this very instant', async () => {
    await storeTicket(store);
    await expect(sweepAt(later(4))).resolves.toBe(0);
    expect(await knex('outbox')).toEqual([]);
  });

  it('records late the true instant of a miss, and tells the team', async () => {
    const ticket = await storeTicket(store, {
      team: 'group:default/desk',
      assignee: 'user:default/cid',
      snapshot,
      clocks: [
        sampleClock({ dueAt: later(4) }),
        sampleClock({ id: 'resolution', dueAt: later(8) }),
      ],
    });
    // The scheduler was down for two days.
    await expect(sweepAt(later(48))).resolves.toBe(1);

    const swept = await store.find(ticket.id);
    expect(swept?.version).toBe(2);
    expect(swept?.clocks).toMatchObject([
      { id: 'response', missedAt: later(4), dueAt: later(4) },
      { id: 'resolution', missedAt: later(8), dueAt: later(8) },
    ]);
    const [, first, second] = await store.listEvents(ticket.id);
    expect(first).toMatchObject({
      type: 'targetMissed',
      at: later(4),
      recordedAt: later(48),
      actor: 'support-desk',
      data: { clock: 'response', dueAt: later(4).toISOString() },
    });
    expect(second).toMatchObject({ type: 'goalMissed', at: later(8) });
    await expect(outbox('notification')).resolves.toMatchObject([
      {
        recipients: ['group:default/desk', 'user:default/cid'],
        title: 'PAY-1: Response missed',
        severity: 'high',
        scope: `support-desk.ticket.${ticket.id}.missed.response`,
      },
      { title: 'PAY-1: goal for Resolution missed', severity: 'normal' },
    ]);
    await expect(outbox('signal')).resolves.toMatchObject([
      { ticketId: ticket.id, version: 2 },
    ]);
  });

  it('keeps what is late the first in the list', async () => {
    const ticket = await storeTicket(store, {
      clocks: [sampleClock(), sampleClock({ id: 'other', dueAt: later(8) })],
    });
    await sweepAt(later(5));
    const row = await knex('tickets').where({ id: ticket.id }).first();
    expect(Number(row.next_due_at)).toBe(later(4).getTime());
  });

  /** Stores tickets that fall due at the same time, and answers what the histories tell of them afterwards. */
  async function storeOverdue(count: number) {
    for (let i = 0; i < count; i++) await storeTicket(store);
    return async () => {
      const events: { ticket_id: string }[] = await knex('ticket_events').where(
        { type: 'targetMissed' },
      );
      return {
        events: events.length,
        tickets: new Set(events.map(it => it.ticket_id)).size,
        signals: (await outbox('signal')).length,
      };
    };
  }
  const each = (count: number) => ({
    events: count,
    tickets: count,
    signals: count,
  });

  it('marks once, however often and on however many replicas it runs', async () => {
    const told = await storeOverdue(130);
    const other = new DatabaseTicketStore({ knex });
    const marked = await Promise.all([
      sweepAt(later(5)),
      sweepAt(later(5), other),
      sweepAt(later(6)),
    ]);
    await sweepAt(later(7));
    expect(marked.reduce((sum, it) => sum + it)).toBeLessThanOrEqual(130);
    await expect(told()).resolves.toEqual(each(130));
  });

  it('goes on where a run was ended', async () => {
    const told = await storeOverdue(130);
    const ended = new AbortController();
    const findAll = store.findAll.bind(store);
    jest.spyOn(store, 'findAll').mockImplementationOnce(async ids => {
      ended.abort();
      return findAll(ids);
    });
    await expect(sweepAt(later(5), store, ended.signal)).resolves.toBe(100);
    await expect(told()).resolves.toEqual(each(100));
    await expect(sweepAt(later(6))).resolves.toBe(30);
    await expect(told()).resolves.toEqual(each(130));
  });

  it('goes on after a crash in the middle', async () => {
    const told = await storeOverdue(130);
    const updateAll = store.updateAll.bind(store);
    jest
      .spyOn(store, 'updateAll')
      .mockImplementationOnce(updateAll)
      .mockImplementationOnce(async changes => {
        const [first, ...rest] = changes;
        // What comes last fails, when all else is written.
        return updateAll([...rest, { ...first, events: [] }]);
      });
    await expect(sweepAt(later(5))).rejects.toThrow('tells no event');
    await expect(told()).resolves.toEqual(each(100));
    await expect(sweepAt(later(6))).resolves.toBe(30);
    await expect(told()).resolves.toEqual(each(130));
  });

  it('goes on with the rest when a ticket changes under its hands', async () => {
    const changing = await storeTicket(store);
    const other = await storeTicket(store);
    const findAll = store.findAll.bind(store);
    jest.spyOn(store, 'findAll').mockImplementationOnce(async ids => {
      const tickets = await findAll(ids);
      await store.update({
        ticket: { ...changing, summary: 'Changed' },
        actor: 'user:default/ann',
        events: [{ type: 'edited', data: {} }],
        messages: [],
      });
      return tickets;
    });
    await expect(sweepAt(later(5))).resolves.toBe(2);
    for (const { id } of [changing, other]) {
      const [clock] = (await store.find(id))!.clocks;
      expect(clock.missedAt).toEqual(later(4));
    }
  });
});
