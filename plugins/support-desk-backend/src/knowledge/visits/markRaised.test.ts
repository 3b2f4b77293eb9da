import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { MONDAY, storeTicket } from '../../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../../tickets/DatabaseTicketStore';

jest.setTimeout(60_000);

const VISIT = '7d4bd7c6-1c3b-4c55-9c0a-3f1e9f1f7a10';

const databases = createTestDatabases();

describe.each(databases.engines)(
  'a visit that ends in a request on %s',
  engine => {
    let knex: Knex;
    let store: DatabaseTicketStore;

    beforeEach(async () => {
      knex = await databases.open(engine);
      store = new DatabaseTicketStore({ knex });
    });

    const visits = () =>
      knex('visits')
        .orderBy('model_ref')
        .select('id', 'model_ref', 'is_raised');
    const raised = (modelRef: string) => ({
      id: VISIT,
      model_ref: modelRef,
      is_raised: expect.anything(),
    });

    it('is noted also where nothing of it has come in yet', async () => {
      await storeTicket(store, { module: 'slips' }, { visit: VISIT });
      const [visit] = await knex('visits').select();
      expect(visit).toMatchObject({
        id: VISIT,
        model_ref: 'supportmodel:default/payroll',
        module: 'slips',
        day: '2025-03-10',
      });
      expect(Boolean(visit.is_raised)).toBe(true);
    });

    it('is noted for all models that it touched', async () => {
      await knex('visits').insert({
        id: VISIT,
        model_ref: 'supportmodel:default/hmis',
        day: '2025-03-09',
        is_left: true,
        is_raised: false,
      });
      await storeTicket(store, {}, { visit: VISIT });
      const found = await visits();
      expect(found).toEqual([
        raised('supportmodel:default/hmis'),
        raised('supportmodel:default/payroll'),
      ]);
      expect(found.every(it => Boolean(it.is_raised))).toBe(true);
    });

    it('is not noted where the request is not stored', async () => {
      const request = { actor: 'user:default/ann', key: 'once', hash: 'a' };
      await storeTicket(store, {}, { request });
      await storeTicket(store, {}, { request, visit: VISIT });
      await expect(
        store.create({
          keyPrefix: 'PAY',
          visit: VISIT,
          build: () => {
            throw new Error('refused');
          },
        }),
      ).rejects.toThrow('refused');
      expect(await visits()).toEqual([]);
    });

    it('cannot be told from the ticket', async () => {
      const ticket = await storeTicket(
        store,
        { createdAt: MONDAY },
        { visit: VISIT },
      );
      const rows = await Promise.all([
        knex('tickets').where({ id: ticket.id }),
        knex('ticket_events').where({ ticket_id: ticket.id }),
      ]);
      expect(JSON.stringify(rows)).not.toContain(VISIT);
    });
  },
);
