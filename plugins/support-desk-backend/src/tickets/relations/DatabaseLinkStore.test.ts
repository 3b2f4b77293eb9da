import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { storeTicket } from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { StoredTicket } from '../TicketStore';
import { DatabaseLinkStore } from './DatabaseLinkStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseLinkStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let links: DatabaseLinkStore;
  let tickets: StoredTicket[];

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    links = new DatabaseLinkStore({ knex });
    tickets = [];
    for (let i = 0; i < 4; i += 1) tickets.push(await storeTicket(store));
  });

  async function tell(
    type: 'linked' | 'unlinked',
    from: number,
    kind: string,
    to: number,
  ) {
    tickets[from] = await store.update({
      ticket: tickets[from],
      actor: 'user:default/sue',
      events: [
        { type, data: { kind, direction: 'out', ticket: tickets[to].id } },
      ],
      messages: [],
    });
  }

  it('reads a link from both sides, and not when it was taken away', async () => {
    const [one, other] = tickets;
    await tell('linked', 0, 'childOf', 1);
    await expect(links.list(one.id)).resolves.toEqual([
      { kind: 'childOf', direction: 'out', other: other.id },
    ]);
    await expect(links.list(other.id)).resolves.toEqual([
      { kind: 'childOf', direction: 'in', other: one.id },
    ]);
    await tell('unlinked', 0, 'childOf', 1);
    await expect(links.list(other.id)).resolves.toEqual([]);
  });

  it('follows links of one kind as far as they lead, circles too', async () => {
    await tell('linked', 0, 'childOf', 1);
    await tell('linked', 1, 'childOf', 2);
    await tell('linked', 2, 'childOf', 0);
    await tell('linked', 2, 'causedBy', 3);
    const [a, b, c, d] = tickets.map(it => it.id);
    await expect(links.leads('childOf', a, c)).resolves.toBe(true);
    await expect(links.leads('childOf', c, b)).resolves.toBe(true);
    await expect(links.leads('childOf', a, d)).resolves.toBe(false);
    await expect(links.leads('causedBy', d, c)).resolves.toBe(false);
  });
});
