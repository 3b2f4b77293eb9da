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

  const sweepAt = (now: Date, ticketStore = store) =>
    new ClockSweep({
      store: ticketStore,
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
    }).run();

  const outbox = async (kind: string) =>
    (await knex('outbox').where({ kind })).map(row => JSON.parse(row.payload));

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

  it('marks once, however often and on however many replicas it runs', async () => {
    const tickets = [];
    for (let i = 0; i < 12; i++) tickets.push(await storeTicket(store));
    const other = new DatabaseTicketStore({ knex });
    await Promise.all([
      sweepAt(later(5)),
      sweepAt(later(5), other),
      sweepAt(later(6)),
    ]);
    await sweepAt(later(7));
    for (const { id } of tickets) {
      const events = await store.listEvents(id);
      expect(events.map(it => it.type)).toEqual(['created', 'targetMissed']);
    }
    await expect(outbox('signal')).resolves.toHaveLength(12);
  });

  it('goes on with the rest when a ticket changes under its hands', async () => {
    const changing = await storeTicket(store);
    const other = await storeTicket(store);
    const find = store.find.bind(store);
    jest.spyOn(store, 'find').mockImplementationOnce(async id => {
      const ticket = await find(id);
      await store.update({
        ticket: { ...ticket!, summary: 'Changed' },
        actor: 'user:default/ann',
        events: [{ type: 'edited', data: {} }],
        messages: [],
      });
      return ticket;
    });
    await expect(sweepAt(later(5))).resolves.toBe(2);
    for (const { id } of [changing, other]) {
      const [clock] = (await find(id))!.clocks;
      expect(clock.missedAt).toEqual(later(4));
    }
  });
});
