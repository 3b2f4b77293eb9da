import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { HOUR, MONDAY, storeTicket } from '../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import { ContentCleanup } from './ContentCleanup';
import { DatabaseAttachmentStore } from './DatabaseAttachmentStore';
import { UnattachedContents } from './UnattachedContents';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('ContentCleanup on %s', engine => {
  let knex: Knex;
  let contents: DatabaseAttachmentStore;
  let unattached: UnattachedContents;

  beforeEach(async () => {
    knex = await databases.open(engine);
    contents = new DatabaseAttachmentStore({ knex });
    unattached = new UnattachedContents({ knex });
  });

  const cleanUp = async (hours: number, signal?: AbortSignal) => {
    const now = new Date(MONDAY.getTime() + hours * HOUR);
    const logger = mockServices.logger.mock();
    const clock = { now: () => now };
    const options = { contents, unattached, clock, logger };
    await new ContentCleanup(options).run(signal);
    return logger;
  };
  const store = async (id: string) => {
    await unattached.add(id, MONDAY);
    await contents.put(id, Buffer.from(id));
  };
  const tell = async (type: 'attached' | 'detached', id: string) => {
    const tickets = new DatabaseTicketStore({ knex });
    const ticket = await storeTicket(tickets);
    const file = { name: 'a.txt', size: 1, mediaType: 'text/plain' };
    await tickets.update({
      ticket,
      actor: 'user:default/sue',
      events: [{ type, data: { attachment: id, ...file } }],
      messages: [],
    });
  };
  const has = async (id: string) => (await contents.get(id)) !== undefined;

  it('deletes what was stored and never attached, after a day', async () => {
    await store('left');
    await cleanUp(24);
    expect(await has('left')).toBe(true);
    await cleanUp(24.1);
    expect(await has('left')).toBe(false);
    await expect(unattached.listBefore(new Date())).resolves.toEqual([]);
  });

  it('keeps what a file names, however old', async () => {
    await store('kept');
    await tell('attached', 'kept');
    await cleanUp(10_000);
    expect(await has('kept')).toBe(true);
  });

  it('forgets what was noted and never came', async () => {
    await unattached.add('lost', MONDAY);
    await cleanUp(25);
    await expect(unattached.listBefore(new Date())).resolves.toEqual([]);
  });

  it('tries again to delete what could not be, and goes on with the others', async () => {
    for (const id of ['first', 'second']) {
      await store(id);
      await tell('attached', id);
      await tell('detached', id);
    }
    const broken = jest
      .spyOn(contents, 'delete')
      .mockRejectedValueOnce(new Error('The store is away'));
    const logger = await cleanUp(25);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect([await has('first'), await has('second')]).toEqual([true, false]);
    broken.mockRestore();
    await cleanUp(26);
    expect(await has('first')).toBe(false);
  });

  it('stops when it is told to', async () => {
    await store('left');
    await cleanUp(25, AbortSignal.abort());
    expect(await has('left')).toBe(true);
  });
});
