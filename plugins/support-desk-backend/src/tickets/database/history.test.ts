import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  HOUR,
  MONDAY,
  sampleClock,
  storeTicket,
} from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { StoredTicket, TicketStore } from '../TicketStore';
import { rebuildTicket } from './rebuildTicket';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

const databases = createTestDatabases();

describe.each(databases.engines)('the history of tickets on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  it('can rebuild a ticket from its history', async () => {
    let ticket = await storeTicket(store, { onBehalfOf: 'user:default/ben' });
    await expect(
      rebuildTicket(knex, ticket.id, ticket.version),
    ).resolves.toEqual(ticket);

    const changes: Partial<StoredTicket>[] = [
      { status: 'acknowledged', team: 'group:default/desk' },
      { clocks: [sampleClock({ metAt: later(1) })] },
      { onBehalfOf: undefined, fields: { where: 'home', when: null } },
      { snapshot: { ...ticket.snapshot, modelTitle: 'Payroll 2' } },
      {
        clocks: [
          sampleClock({ stoppedAt: later(2) }),
          sampleClock({ id: 'second', dueAt: undefined }),
        ],
      },
    ];
    for (const [index, change] of changes.entries()) {
      ticket = await store.update({
        ticket: { ...ticket, ...change, updatedAt: later(index + 1) },
        actor: 'user:default/cid',
        events: [{ type: 'edited', data: {} }],
        messages: [],
      });
      await expect(
        rebuildTicket(knex, ticket.id, ticket.version),
      ).resolves.toEqual(ticket);
      await expect(store.find(ticket.id)).resolves.toEqual(ticket);
    }
  });

  it('holds what was tried before the request, and reads histories from before that was kept', async () => {
    const selfHelp = {
      steps: [{ id: 'manual', text: 'Read the manual.' }],
      articles: [{ title: 'Printing', url: '/docs/default/system/payroll' }],
      superUsers: [{ user: 'user:default/sue', answer: 'Ask the desk.' }],
      nothing: false,
    };
    const ticket = await storeTicket(store, { selfHelp });
    await expect(store.find(ticket.id)).resolves.toEqual(ticket);
    await expect(store.findAt(ticket.id, 1)).resolves.toEqual(ticket);

    const { changes } = await knex('ticket_events')
      .where({ ticket_id: ticket.id })
      .first('changes');
    const before = JSON.parse(changes);
    delete before.ticket.self_help;
    await knex('ticket_events')
      .where({ ticket_id: ticket.id })
      .update({ changes: JSON.stringify(before) });
    await expect(store.findAt(ticket.id, 1)).resolves.toEqual({
      ...ticket,
      selfHelp: undefined,
    });
  });

  it('does not take a change that it cannot tell of', async () => {
    const ticket = await storeTicket(store);
    await expect(
      store.update({
        ticket,
        actor: 'user:default/ann',
        events: [],
        messages: [],
      }),
    ).rejects.toThrow('tells no event');
    expect((await store.find(ticket.id))?.version).toBe(1);
  });
});
