import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { HOUR, MONDAY, storeTicket } from '../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import type { NewTicketEvent, StoredTicket } from '../tickets/TicketStore';
import { AttachmentRecords } from './AttachmentRecords';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const EARLIER = new Date(MONDAY.getTime() - HOUR);

const attached = (id: string, internal?: boolean): NewTicketEvent => ({
  type: 'attached',
  internal,
  data: {
    attachment: id,
    name: `${'🙂'.repeat(196)}.png`,
    size: 10_485_760,
    mediaType: 'image/png',
  },
});

describe.each(databases.engines)('AttachmentRecords on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let records: AttachmentRecords;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    records = new AttachmentRecords({ knex });
  });

  const tell = (ticket: StoredTicket, ...events: NewTicketEvent[]) =>
    store.update({ ticket, actor: 'user:default/sue', events, messages: [] });

  it('follow from the history, the oldest first', async () => {
    const ticket = await tell(await storeTicket(store), attached('b'));
    await tell(ticket, { ...attached('a', true), at: EARLIER });
    const [a, b] = await records.list(ticket.id);
    expect(a).toMatchObject({ id: 'a', internal: true, at: EARLIER });
    expect(b).toEqual({
      id: 'b',
      ticketId: ticket.id,
      name: `${'🙂'.repeat(196)}.png`,
      mediaType: 'image/png',
      size: 10_485_760,
      internal: false,
      by: 'user:default/sue',
      at: MONDAY,
    });
  });

  it('are gone when the history says so, of their ticket only', async () => {
    const other = await tell(await storeTicket(store), attached('x'));
    const ticket = await tell(await storeTicket(store), attached('y'));
    await tell(ticket, { type: 'detached', data: { attachment: 'y' } });
    await expect(records.list(ticket.id)).resolves.toEqual([]);
    await expect(records.list(other.id)).resolves.toHaveLength(1);
  });

  it('are not written when the change fails', async () => {
    const ticket = await storeTicket(store);
    await tell(ticket, attached('first'));
    await expect(tell(ticket, attached('late'))).rejects.toThrow(
      'changed by somebody else',
    );
    const files = await records.list(ticket.id);
    expect(files.map(it => it.id)).toEqual(['first']);
  });
});
