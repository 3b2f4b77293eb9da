import { HOUR, MONDAY, storeTicket } from '../../tickets/__testUtils__/samples';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseTicketStore } from '../../tickets/DatabaseTicketStore';
import type { NewTicketEvent, StoredTicket } from '../../tickets/TicketStore';
import { DatabaseCountStore } from './DatabaseCountStore';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);
const none = { reached: 0, stopped: 0, escalated: 0, returned: 0, open: 0 };

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseCountStore on %s', engine => {
  it('counts each ticket once for what happened at a level in a period', async () => {
    const knex = await databases.open(engine);
    const store = new DatabaseTicketStore({ knex });
    const change = async (
      ticket: StoredTicket,
      type: NewTicketEvent['type'],
      hours: number,
      becomes: Partial<StoredTicket>,
    ) =>
      store.update({
        ticket: { ...ticket, ...becomes, updatedAt: later(hours) },
        actor: 'user:default/ann',
        events: [{ type, data: {} }],
        messages: [],
      });

    let ticket = await storeTicket(store, { level: 'desk' });
    ticket = await change(ticket, 'escalated', 1, { level: 'vendor' });
    ticket = await change(ticket, 'deescalated', 2, { level: 'desk' });
    ticket = await change(ticket, 'resolved', 3, { status: 'resolved' });
    ticket = await change(ticket, 'reopened', 4, { status: 'reopened' });
    await change(ticket, 'resolved', 5, { status: 'resolved' });

    const counts = new DatabaseCountStore({ knex });
    const during = async (from: number, to: number) =>
      Object.fromEntries(
        await counts.countLevels(ticket.modelRef, {
          from: later(from),
          to: later(to),
        }),
      );
    expect(await during(0, 6)).toEqual({
      desk: { ...none, reached: 1, escalated: 1, stopped: 1 },
      vendor: { ...none, reached: 1, returned: 1 },
    });
    expect(await during(0, 1.5)).toEqual({
      desk: { ...none, reached: 1, escalated: 1 },
      vendor: { ...none, reached: 1, open: 1 },
    });
    expect(await during(6, 7)).toEqual({});
    const others = { from: later(0), to: later(6) };
    expect(await counts.countLevels('another', others)).toEqual(new Map());
  });
});
