import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { filesOf } from '../attachments/__testUtils__/filesOf';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { fromRequest } from '../licences/requests/requestRows';
import { sampleRequest } from '../licences/requests/__testUtils__/sampleRequest';
import { asking } from '../questions/__testUtils__/asking';
import { logTicket, query } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { readRetention } from './readRetention';
import { RetentionTask } from './RetentionTask';

jest.setTimeout(60_000);
const databases = createTestDatabases();
const USER = 'iona-petrie';

const retentionOf = (retention?: object) =>
  readRetention(new ConfigReader({ supportDesk: { retention } }));

describe('supportDesk.retention', () => {
  it('keeps everything for ever where nothing is said', () => {
    const retention = retentionOf();
    expect(retention.isAny).toBe(false);
    expect(retention.termOf('tickets', 'supportmodel:default/a')).toBe(
      undefined,
    );
  });

  it('is that of a model, and otherwise the general one', () => {
    const { termOf } = retentionOf({
      tickets: 'P7Y',
      mails: { months: 6 },
      models: [
        { model: 'default/a', tickets: { years: 3 } },
        { model: 'b', mails: '30d' },
      ],
    });
    const years = (model: string) =>
      termOf('tickets', `supportmodel:default/${model}`)?.as('years');
    expect([years('a'), years('b'), years('c')]).toEqual([3, 7, 7]);
    expect(termOf('mails', 'supportmodel:default/b')?.as('days')).toBe(30);
    expect(termOf('notices', 'supportmodel:default/b')).toBe(undefined);
  });

  it.each([
    [{ ticket: 'P1Y' }, /supportDesk.retention.ticket: is not known/],
    [{ models: [{ model: 'a', x: 1 }] }, /models\[0\].x: is not known/],
    [{ tickets: 'PT1H' }, /tickets: is shorter than a day/],
    [{ tickets: 'long' }, /tickets/],
  ])('refuses %j', (retention, message) => {
    expect(() => retentionOf(retention)).toThrow(message);
  });
});

describe.each(databases.engines)('retention on %s', engine => {
  let knex: Knex;
  let desk: SupportDeskTester;
  let ended: string;
  let open: string;
  let now = '2025-03-07T16:00:00Z';

  const run = (retention: object) =>
    new RetentionTask({
      knex,
      clock: { now: () => new Date(now) },
      logger: mockServices.logger.mock(),
      retention: retentionOf(retention),
    }).run();
  const statusOf = async (ticket: string) =>
    (await desk.as('rory-baird').get(`/tickets/${ticket}`)).status;

  beforeAll(async () => {
    knex = await databases.open(engine);
    desk = await startSupportDesk({
      features: [mockServices.database.factory({ knex })],
    });
    [ended, open] = [
      (await logTicket(desk, USER, query)).key,
      (await logTicket(desk, USER, query)).key,
    ];
    for (const key of [ended, open]) {
      await filesOf(desk, key).add(USER, 'a.txt', 'A');
    }
    await workOn(desk, ended).do(USER, { action: 'cancel', reason: 'Done' });
  });

  it('keeps what has no term, and what has not run out', async () => {
    now = '2025-06-01T00:00:00Z';
    await run({ mails: 'P1D', tickets: 'P1Y' });
    await run({ models: [{ model: 'hmis', tickets: 'P1D' }] });
    expect(await statusOf(ended)).toBe(200);
  });

  it('deletes files of ended tickets', async () => {
    await run({ attachments: 'P30D' });
    expect(await filesOf(desk, ended).names('rory-baird')).toEqual([]);
    expect(await filesOf(desk, open).names('rory-baird')).toEqual(['a.txt']);
    expect(await knex('unattached_contents')).toHaveLength(1);
  });

  it('deletes ended tickets with all that belongs to them', async () => {
    const { id } = await knex('tickets').where({ key: ended }).first();
    await run({ models: [{ model: 'nec-ihms', tickets: 'P30D' }] });
    expect(await statusOf(ended)).toBe(404);
    expect(await statusOf(open)).toBe(200);
    for (const table of ['ticket_events', 'ticket_clocks', 'ticket_words']) {
      expect(await knex(table).where({ ticket_id: id })).toEqual([]);
    }
  });

  it('takes deleted tickets out of what became one and stays', async () => {
    const { ask, read } = asking(desk);
    const [first, second] = [await ask(), await ask({ summary: 'And how?' })];
    const another = await logTicket(desk, USER, query);
    await workOn(desk, another.key).do(USER, {
      action: 'cancel',
      reason: 'Done',
    });
    const became = async (question: string, ticket: string) => {
      const { id, key } = await knex('tickets').where({ key: ticket }).first();
      const its = { ticket_id: id, ticket_key: key };
      await knex('questions').where({ id: question }).update(its);
      await knex('licence_requests').insert({
        ...fromRequest(sampleRequest({ id: question, licence: question })),
        ...its,
      });
    };
    await became(first.id, another.key);
    await became(second.id, open);
    expect((await read(USER, first.id)).ticket.key).toBe(another.key);

    await run({ models: [{ model: 'nec-ihms', tickets: 'P30D' }] });
    expect(await statusOf(another.key)).toBe(404);
    expect(await read(USER, first.id)).not.toHaveProperty('ticket');
    expect((await read(USER, second.id)).ticket.key).toBe(open);
    const keys = await knex('licence_requests').pluck('ticket_key');
    expect(keys.sort()).toEqual([open, null]);
  });

  it('goes on until there is no more', async () => {
    const visit = {
      model_ref: 'supportmodel:default/nec-ihms',
      day: '2025-01-01',
    };
    for (let i = 0; i < 450; i++) {
      await knex('visits').insert({
        ...visit,
        id: `v${i}`,
        is_left: false,
        is_raised: false,
      });
    }
    await run({ visits: 'P90D' });
    expect(await knex('visits')).toEqual([]);
  });
});
