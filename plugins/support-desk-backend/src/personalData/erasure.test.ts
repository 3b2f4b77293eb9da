import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { filesOf } from '../attachments/__testUtils__/filesOf';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { Known } from '../fuzz/__testUtils__/Known';
import { sow } from '../fuzz/__testUtils__/sow';
import { loadTickets } from '../tickets/database/loadTickets';
import { rebuildTicket } from '../tickets/database/rebuildTicket';
import { workOn } from '../tickets/work/__testUtils__/work';
import { tracesIn } from './__testUtils__/tracesIn';

jest.setTimeout(60_000);
const databases = createTestDatabases();
const IONA = 'user:default/iona-petrie';
/** By which the catalog and her colleagues know her. */
const TRACES = ['iona-petrie', 'Iona Petrie', 'iona.petrie@example.com'];

describe.each(databases.engines)('erasure on %s', engine => {
  let knex: Knex;
  let desk: SupportDeskTester;

  const post = (path: string, body: object) =>
    request(desk.url)
      .post(`/api/support-desk/personal-data/${path}`)
      .set('Authorization', mockCredentials.service.header())
      .send(body);

  beforeAll(async () => {
    knex = await databases.open(engine);
    desk = await startSupportDesk({
      features: [mockServices.database.factory({ knex })],
    });
    const made: Record<string, string> = {};
    await sow(Number(new URL(desk.url).port), new Known(), undefined, made);
    await filesOf(desk, made.ticket).add('iona-petrie', 'iona.txt', 'Mine');
    const work = workOn(desk, made.ticket);
    const say = async (user: string, body: string) => {
      const { version } = await work.get(user);
      await desk
        .as(user)
        .post(`/tickets/${made.ticket}/comments`, { body })
        .set('If-Match', String(version))
        .expect(201);
    };
    await say(
      'rory-baird',
      '@iona-petrie: Iona Petrie <Iona.Petrie@Example.com>?',
    );
    await say('iona-petrie', 'My son is ill.');
    await knex('mail_participants').insert({
      ticket_id: made.ticket,
      person: IONA,
      mailbox: 'ihms',
      address: 'iona.petrie@example.com',
      name: 'Iona Petrie',
      message_id: 'a@example.com',
    });
  });

  it('is refused while a model names the person', async () => {
    const { status, body } = await post('erasures', {
      user: 'user:default/rory-baird',
      dryRun: false,
    });
    expect(status).toBe(409);
    expect(body.error.message).toContain('is still named in supportmodel:');
  });

  it('is for tokens of the portal only', async () => {
    const asPerson = await desk
      .as('rory-baird')
      .post('/personal-data/erasures', { user: IONA });
    expect(asPerson.status).toBe(403);
    expect((await post('erasures', { user: 'iona' })).status).toBe(400);
  });

  it('gives out what is stored', async () => {
    const { body } = await post('exports', { user: IONA }).expect(200);
    expect(body).toMatchObject({
      user: IONA,
      names: ['Iona Petrie'],
      addresses: ['iona.petrie@example.com'],
    });
    expect(body.tables.tickets).toMatchObject([
      { reporter: IONA, description: 'Posted to the wrong account.' },
    ]);
    expect(body.tables.ticket_attachments).toMatchObject([
      { name: 'iona.txt', added_by: IONA },
    ]);
    expect(Object.keys(body.tables)).toEqual(
      expect.arrayContaining([
        'questions',
        'licence_seats',
        'mail_participants',
      ]),
    );
  });

  it('says what it would do, and does it, and then there is no trace', async () => {
    const before = await tracesIn(knex, TRACES);
    expect(before).not.toEqual([]);
    const dry = await post('erasures', { user: IONA }).expect(200);
    expect(dry.body).toMatchObject({ dryRun: true });
    expect(await tracesIn(knex, TRACES)).toEqual(before);

    const done = await post('erasures', { user: IONA, dryRun: false });
    expect(done.status).toBe(200);
    expect(done.body.tables).toEqual(dry.body.tables);
    expect(
      await tracesIn(knex, [...TRACES, 'My son is ill', 'iona.txt']),
    ).toEqual([]);
    const again = await post('erasures', { user: IONA, dryRun: false });
    expect(again.body.tables).toEqual({});
  });

  it('leaves tickets that are what their history says, and can be read', async () => {
    const tickets = await loadTickets(knex, await knex('tickets'));
    for (const { affected, ...ticket } of tickets) {
      expect(await rebuildTicket(knex, ticket.id, ticket.version)).toEqual(
        ticket,
      );
    }
    const { body } = await desk.as('rory-baird').get('/tickets').expect(200);
    const erased = body.items.find(
      (it: any) => it.reporter.ref?.includes('erased') ?? true,
    );
    expect(erased).toMatchObject({ description: '[erased]' });
    const files = await filesOf(desk, erased.key).names('rory-baird');
    expect(files).toEqual([]);
  });
});
