import { ConflictError } from '@backstage/errors';
import { v7 as uuid } from 'uuid';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { EVERYTHING, sampleTicket, storeTicket } from './__testUtils__/samples';
import { DatabaseTicketStore } from './DatabaseTicketStore';
import type { StoredTicket, TicketCreation } from './TicketStore';

jest.setTimeout(60_000);

const actor = 'user:default/ann';

const raisedFor = (parent: StoredTicket): TicketCreation => {
  const draft = sampleTicket({ id: uuid() });
  return {
    keyPrefix: 'PAY',
    request: { actor, key: 'once', hash: 'h'.repeat(64) },
    build: identity => ({
      ticket: { ...draft, ...identity },
      actor,
      events: [{ type: 'created', data: {} }],
      messages: [],
    }),
    besides: raised => [
      {
        ticket: { ...parent, status: 'waiting' },
        actor,
        events: [{ type: 'escalated', data: { raised: { key: raised.key } } }],
        messages: [],
      },
    ],
  };
};

const databases = createTestDatabases();

describe.each(databases.engines)(
  'a ticket raised for another on %s',
  engine => {
    let store: DatabaseTicketStore;
    let parent: StoredTicket;

    beforeEach(async () => {
      store = new DatabaseTicketStore({ knex: await databases.open(engine) });
      parent = await storeTicket(store);
    });

    it('is stored with the change of the other', async () => {
      const raised = await store.create(raisedFor(parent));
      expect(await store.find(parent.id)).toMatchObject({
        status: 'waiting',
        version: parent.version + 1,
      });
      expect((await store.listEvents(parent.id)).at(-1)).toMatchObject({
        type: 'escalated',
        data: { raised: { key: raised.key } },
      });
    });

    it('is not stored where the other was changed meanwhile', async () => {
      const seen = { ...parent, version: parent.version + 1 };
      await expect(store.create(raisedFor(seen))).rejects.toThrow(
        ConflictError,
      );
      expect(await store.count(EVERYTHING)).toBe(1);
      expect((await store.find(parent.id))!.version).toBe(parent.version);
    });

    it('is stored once, with one change of the other, when it is asked for twice at once', async () => {
      const both = await Promise.allSettled([
        store.create(raisedFor(parent)),
        store.create(raisedFor(parent)),
      ]);
      const refusals = both.flatMap(it =>
        it.status === 'rejected' ? it.reason : [],
      );
      expect(refusals.filter(it => !(it instanceof ConflictError))).toEqual([]);
      expect(await store.count(EVERYTHING)).toBe(2);
      expect((await store.find(parent.id))!.version).toBe(parent.version + 1);
    });
  },
);
