import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  HOUR,
  MONDAY,
  sampleClock,
  sampleFrozenTarget,
  sampleTicket,
  storeTicket,
} from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import { SYSTEM_ACTOR, type StoredTicket } from '../TicketStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { TicketSweep, type TimedWork } from './TicketSweep';
import { wakingWork, warningWork } from './timedWork';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

const databases = createTestDatabases();

describe.each(databases.engines)(
  'what tickets do by themselves on %s',
  engine => {
    let knex: Knex;
    let store: DatabaseTicketStore;

    beforeEach(async () => {
      knex = await databases.open(engine);
      store = new DatabaseTicketStore({ knex });
    });

    const sweep = (work: TimedWork, now: Date) =>
      new TicketSweep({
        work,
        store,
        clock: { now: () => now },
        logger: mockServices.logger.mock(),
      });
    const wakeAt = (now: Date) =>
      sweep(wakingWork({ store, models: { list: async () => [] } }), now);
    const warnAt = (now: Date) => sweep(warningWork({ store }), now);

    const notices = async () =>
      (await knex('outbox').where({ kind: 'notification' }).orderBy('id')).map(
        row => inEnglish(JSON.parse(row.payload)),
      );
    const last = async ({ id }: StoredTicket) =>
      (await store.listEvents(id)).at(-1)!;

    /** Waits for 12:00, with 1 of 4 hours used. */
    const waiting = (): Partial<StoredTicket> => ({
      status: 'waiting',
      assignee: 'user:default/cid',
      wakeAt: later(2),
      progress: {
        waiting: {
          for: 'date',
          reason: 'The delivery',
          since: later(1).toISOString(),
          until: later(2).toISOString(),
        },
      },
      clocks: [
        sampleClock({ pausedSince: later(1), pauseReasons: ['waiting:date'] }),
      ],
    });

    it('go on at the instant for which they waited, however late it is noticed', async () => {
      const ticket = await storeTicket(store, waiting());
      await expect(wakeAt(later(1.9)).run()).resolves.toBe(0);
      await expect(wakeAt(later(2.5)).run()).resolves.toBe(1);
      await expect(wakeAt(later(2.5)).run()).resolves.toBe(0);

      const after = (await store.find(ticket.id))!;
      expect(after).toMatchObject({ status: 'inProgress', progress: {} });
      expect(after.wakeAt).toBeUndefined();
      expect(after.clocks[0]).toMatchObject({
        dueAt: later(5),
        pauseReasons: [],
        pauses: [{ from: later(1), to: later(2) }],
      });
      expect(await last(ticket)).toMatchObject({
        type: 'resumed',
        at: later(2),
        actor: SYSTEM_ACTOR,
        data: { automatic: true },
      });
      expect(await notices()).toMatchObject([
        { recipients: ['user:default/cid'], title: 'PAY-1 goes on' },
      ]);
    });

    it('miss what fell due after they went on, and before that was noticed', async () => {
      const ticket = await storeTicket(store, waiting());
      await wakeAt(later(8)).run();
      expect((await store.find(ticket.id))!.clocks[0].missedAt).toEqual(
        later(5),
      );
      expect((await store.listEvents(ticket.id)).slice(1)).toMatchObject([
        { type: 'resumed', at: later(2) },
        { type: 'targetMissed', at: later(5) },
      ]);
      expect((await notices()).map(it => it.title)).toEqual([
        'PAY-1 goes on',
        'PAY-1: Response missed',
      ]);
    });

    it('close when nobody says that they are not solved', async () => {
      const ticket = await storeTicket(store, {
        status: 'resolved',
        wakeAt: later(3),
        onBehalfOf: 'user:default/ben',
        clocks: [
          sampleClock({ metAt: later(1) }),
          sampleClock({ id: 'update', dueAt: later(30) }),
        ],
        snapshot: {
          ...sampleTicket().snapshot,
          targets: {
            response: sampleFrozenTarget(),
            update: sampleFrozenTarget({ id: 'update', measure: 'update' }),
          },
        },
      });
      await wakeAt(later(4)).run();
      const after = (await store.find(ticket.id))!;
      expect(after.status).toBe('closed');
      expect(after.clocks).toMatchObject([
        { metAt: later(1), stoppedAt: undefined },
        { stoppedAt: later(3) },
      ]);
      expect(await last(ticket)).toMatchObject({
        type: 'closed',
        at: later(3),
        actor: SYSTEM_ACTOR,
      });
      expect(await notices()).toMatchObject([
        {
          recipients: ['user:default/ann', 'user:default/ben'],
          title: `${ticket.key} is closed`,
        },
      ]);
    });

    it('are done by one of two who see them at once', async () => {
      const ticket = await storeTicket(store, waiting());
      const [one, other] = [wakeAt(later(3)), wakeAt(later(3))];
      const changed = await Promise.all([one.run(), other.run()]);
      expect(changed.sort()).toEqual([0, 1]);
      expect(await store.listEvents(ticket.id)).toHaveLength(2);
      expect(await notices()).toHaveLength(1);
    });

    it('warn their team once, when three quarters of the time are used', async () => {
      const ticket = await storeTicket(store, { team: 'group:default/desk' });
      await expect(warnAt(later(2.9)).run()).resolves.toBe(0);
      await expect(warnAt(later(3)).run()).resolves.toBe(1);
      await expect(warnAt(later(3.5)).run()).resolves.toBe(0);
      expect((await store.find(ticket.id))!.clocks[0].warnedAt).toEqual(
        later(3),
      );
      expect(await last(ticket)).toMatchObject({
        type: 'dueSoon',
        internal: true,
        data: { dueAt: later(4).toISOString() },
      });
      expect(await notices()).toEqual([
        expect.objectContaining({
          recipients: ['group:default/desk'],
          title: 'PAY-1: Response is due soon',
          description:
            'Cannot print. It is due on Mon 10 March 2025, 14:00 GMT.',
        }),
      ]);
    });

    it.each([
      ['paused', { pausedSince: later(1), pauseReasons: ['waiting:date'] }],
      ['met', { metAt: later(1) }],
      ['stopped', { stoppedAt: later(1) }],
      ['missed', { missedAt: later(2), dueAt: later(2) }],
      ['past its due time', { dueAt: later(2), atRiskAt: later(1) }],
    ])('warn nobody of a clock that is %s', async (_what, clock) => {
      await storeTicket(store, {
        team: 'group:default/desk',
        clocks: [sampleClock(clock)],
      });
      await expect(warnAt(later(3)).run()).resolves.toBe(0);
    });
  },
);
