import { mockServices } from '@backstage/backend-test-utils';
import type {
  CompiledModel,
  CompiledTransition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import type { RegisteredModel } from '../../models';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { storeTicket } from '../../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../../tickets/DatabaseTicketStore';
import { SYSTEM_ACTOR, type StoredTicket } from '../../tickets/TicketStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { DatabaseTaskStore } from './DatabaseTaskStore';
import { DatabaseTransitionStore } from './DatabaseTransitionStore';
import { HandoverReminders } from './HandoverReminders';
import { HandoverSweep } from './HandoverSweep';

jest.setTimeout(120_000);

const PROJECT = 'group:default/ihms-project-team';
const SYSTEMS = 'group:default/housing-systems-team';
const THIRD = 'group:default/third';
const RORY = 'user:default/rory-baird';
const EWAN = 'user:default/ewan-gault';
const LOGIN = 'level-0-to-housing-systems';
/** Midnight in London. */
const SUMMER = '2025-06-01T23:00:00.000Z';

const databases = createTestDatabases();

describe.each(databases.engines)('HandoverSweep on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let model: CompiledModel;
  let now: Date;
  let logger: ReturnType<typeof mockServices.logger.mock>;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    logger = mockServices.logger.mock();
    model = exampleModel('nec-ihms');
    // Only what a test agrees on.
    model.transitions['go-live'].date = '2030-01-01';
  });

  const agree = (id: string, transition: Partial<CompiledTransition>) => {
    model.transitions[id] = { ...model.transitions[id], id, ...transition };
  };

  const sweep = (
    ticketStore: Pick<DatabaseTicketStore, 'find' | 'update'> = store,
    models = [model],
  ) => {
    const transitions = new DatabaseTransitionStore({ knex });
    return new HandoverSweep({
      registry: {
        list: async () => models.map(it => ({ model: it } as RegisteredModel)),
      },
      directory: {
        groupsOf: async () => ({
          [SYSTEMS]: { ref: SYSTEMS, members: [EWAN], annotations: {} },
        }),
        namesOf: async () => ({ [SYSTEMS]: 'Systems', [PROJECT]: 'Project' }),
      },
      transitions,
      reminders: new HandoverReminders({
        transitions,
        tasks: new DatabaseTaskStore({ knex }),
      }),
      store: ticketStore,
      clock: { now: () => now },
      logger,
    });
  };
  const sweepAt = async (at: string) => {
    now = new Date(at);
    await sweep().run();
  };

  const log = (ticket: Partial<StoredTicket> = {}) =>
    storeTicket(store, {
      modelRef: model.ref,
      level: 'level-0',
      team: PROJECT,
      createdAt: new Date('2025-05-20T10:00:00Z'),
      ...ticket,
    });
  const teamsOf = async (...tickets: StoredTicket[]) =>
    Promise.all(tickets.map(async ({ id }) => (await store.find(id))?.team));
  const handedOver = async ({ id }: StoredTicket) =>
    (await store.listEvents(id)).filter(it => it.type === 'handedOver');
  const notices = async () =>
    (await knex('outbox').where({ kind: 'notification' }).orderBy('id')).map(
      row => inEnglish(JSON.parse(row.payload)),
    );

  it.each([
    ['in summer', '2025-06-02', '2025-06-01T22:59:59.999Z', SUMMER],
    [
      'in winter',
      '2025-12-01',
      '2025-11-30T23:59:59.999Z',
      '2025-12-01T00:00:00.000Z',
    ],
    [
      'as the clocks go forward',
      '2025-03-30',
      '2025-03-29T23:59:59.999Z',
      '2025-03-30T00:00:00.000Z',
    ],
  ])('moves tickets at midnight in London %s', async (...example) => {
    const [, date, before, midnight] = example;
    agree(LOGIN, { date });
    const ticket = await log({ createdAt: new Date('2025-03-01T10:00:00Z') });
    await sweepAt(before);
    await expect(teamsOf(ticket)).resolves.toEqual([PROJECT]);
    await sweepAt(midnight);
    await expect(store.find(ticket.id)).resolves.toMatchObject({
      team: SYSTEMS,
      version: 2,
    });
    await expect(handedOver(ticket)).resolves.toMatchObject([
      {
        at: new Date(midnight),
        actor: SYSTEM_ACTOR,
        data: { transition: LOGIN, title: 'Login support', level: 'level-0' },
      },
    ]);
  });

  it('moves what the hand-over covers, by level and by contact, and what is open (S1-16, H3)', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const moving = [
      await log(),
      await log({ status: 'resolved' }),
      await log({ level: 'level-2', contact: 'ihms-mailbox' }),
    ];
    const staying = [
      await log({ status: 'closed' }),
      await log({ status: 'cancelled' }),
      await log({ status: 'merged' }),
      await log({ level: 'level-2', contact: 'ihms-urgent' }),
      await log({ team: THIRD }),
      await log({ modelRef: 'supportmodel:default/other' }),
    ];
    await sweepAt(SUMMER);
    await expect(teamsOf(...moving)).resolves.toEqual(
      moving.map(() => SYSTEMS),
    );
    for (const { id } of staying) {
      await expect(store.find(id)).resolves.toMatchObject({ version: 1 });
    }
  });

  it('keeps the assignee who is of the new group', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const kept = await log({ assignee: EWAN });
    const left = await log({ assignee: RORY });
    await sweepAt(SUMMER);
    expect((await store.find(kept.id))?.assignee).toBe(EWAN);
    expect((await store.find(left.id))?.assignee).toBeUndefined();
    expect((await handedOver(kept))[0].data).not.toHaveProperty('unassigned');
    expect((await handedOver(left))[0].data).toMatchObject({
      unassigned: RORY,
    });
  });

  it('catches up after a downtime, in date order, at the true instants (H4)', async () => {
    agree('later', {
      ...model.transitions[LOGIN],
      id: 'later',
      from: SYSTEMS,
      to: THIRD,
      date: '2025-07-01',
    });
    agree(LOGIN, { date: '2025-06-02' });
    const ticket = await log();
    const since = await log({ createdAt: new Date('2025-06-10T08:00:00Z') });
    await sweepAt('2025-08-15T12:00:00Z');
    await expect(teamsOf(ticket, since)).resolves.toEqual([THIRD, THIRD]);
    const instants = async (it: StoredTicket) =>
      (await handedOver(it)).map(event => event.at.toISOString());
    await expect(instants(ticket)).resolves.toEqual([
      SUMMER,
      '2025-06-30T23:00:00.000Z',
    ]);
    await expect(instants(since)).resolves.toEqual([
      '2025-06-10T08:00:00.000Z',
      '2025-06-30T23:00:00.000Z',
    ]);
  });

  it('moves more than a batch, with two replicas, each ticket once, and tells it once', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const tickets: StoredTicket[] = [];
    for (let i = 0; i < 103; i += 1) tickets.push(await log());
    now = new Date('2025-06-02T06:00:00Z');
    await Promise.all([sweep().run(), sweep().run()]);
    // The one that lost leaves the rest to the next run.
    await sweep().run();
    await sweep().run();
    for (const ticket of tickets) {
      await expect(handedOver(ticket)).resolves.toHaveLength(1);
    }
    await expect(notices()).resolves.toMatchObject([
      {
        recipients: [PROJECT, SYSTEMS],
        title: 'Login support: now with Systems',
        description: `${model.title}. 103 open tickets have moved from Project.`,
      },
    ]);
  });

  it('does a hand-over that was broken off to the end, and tells the whole of it', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const first = await log();
    const second = await log();
    now = new Date(SUMMER);
    let stored = 0;
    const broken = sweep({
      find: id => store.find(id),
      update: async change => {
        stored += 1;
        if (stored === 2) throw new Error('The database went away');
        return store.update(change);
      },
    });
    await broken.run();
    await expect(teamsOf(first, second)).resolves.toEqual([SYSTEMS, PROJECT]);
    await expect(notices()).resolves.toEqual([]);
    await sweepAt('2025-06-02T09:00:00Z');
    await expect(teamsOf(first, second)).resolves.toEqual([SYSTEMS, SYSTEMS]);
    await expect(handedOver(first)).resolves.toHaveLength(1);
    await expect(notices()).resolves.toMatchObject([
      { description: expect.stringContaining('2 open tickets have') },
    ]);
  });

  it('leaves alone what is given back to the former group', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const ticket = await log();
    await sweepAt(SUMMER);
    const moved = (await store.find(ticket.id))!;
    await store.update({
      ticket: { ...moved, team: PROJECT },
      actor: EWAN,
      events: [{ type: 'assigned', data: {} }],
      messages: [],
    });
    await sweepAt('2025-06-03T00:00:00Z');
    await expect(teamsOf(ticket)).resolves.toEqual([PROJECT]);
  });

  it('takes nothing back when the date goes, and happens again at a later one', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const before = await log();
    await sweepAt(SUMMER);
    agree(LOGIN, { date: undefined });
    const between = await log({ createdAt: new Date('2025-06-05T00:00:00Z') });
    await sweepAt('2025-06-05T00:00:00Z');
    await expect(teamsOf(before, between)).resolves.toEqual([SYSTEMS, PROJECT]);

    agree(LOGIN, { date: '2025-05-01' });
    await sweepAt('2025-06-06T00:00:00Z');
    await expect(teamsOf(before, between)).resolves.toEqual([SYSTEMS, PROJECT]);

    agree(LOGIN, { date: '2025-07-01' });
    await sweepAt('2025-07-01T00:00:00Z');
    await expect(teamsOf(before, between)).resolves.toEqual([SYSTEMS, SYSTEMS]);
    await expect(handedOver(before)).resolves.toHaveLength(1);
    expect((await notices()).map(it => it.description)).toEqual([
      `${model.title}. 1 open ticket has moved from Project.`,
      `${model.title}. 1 open ticket has moved from Project.`,
    ]);
  });

  it('tells nothing of what was over before the model came', async () => {
    agree(LOGIN, { date: '2020-01-01' });
    await sweepAt(SUMMER);
    await expect(notices()).resolves.toEqual([]);
  });

  it('keeps other models going when one fails', async () => {
    agree(LOGIN, { date: '2025-06-02' });
    const ticket = await log();
    const broken = { ...model, ref: 'supportmodel:default/broken' };
    Object.defineProperty(broken, 'transitions', {
      get: () => {
        throw new Error('Broken');
      },
    });
    now = new Date(SUMMER);
    await sweep(store, [broken, model]).run();
    await expect(teamsOf(ticket)).resolves.toEqual([SYSTEMS]);
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});
