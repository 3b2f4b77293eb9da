import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { CircuitBreaker } from './CircuitBreaker';
import { DeliveryLog } from './DeliveryLog';
import { VendorCases } from './VendorCases';

jest.setTimeout(60_000);

const NOW = new Date('2025-03-07T16:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('on %s', engine => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(engine);
    // What is tried here does not need the tickets.
    await knex.schema.alterTable('vendor_cases', table =>
      table.dropForeign('ticket_id'),
    );
  });

  describe('VendorCases', () => {
    let cases: VendorCases;
    let replica: VendorCases;

    beforeEach(async () => {
      cases = new VendorCases({ knex });
      replica = new VendorCases({ knex });
      await cases.queue('t1', 'helphub', NOW);
    });

    it('gives each case to one of several replicas', async () => {
      await cases.queue('t2', 'helphub', NOW);
      await cases.queue('t3', 'elsewhere', NOW);
      const claimed = await Promise.all(
        [cases, replica, cases, replica].map(it =>
          it.claimSubmission('helphub', NOW),
        ),
      );
      const ids = claimed.flatMap(it => it?.ticketId ?? []);
      expect(ids.sort()).toEqual(['t1', 't2']);
    });

    it('gives a case to another replica when the first one has died', async () => {
      const first = await cases.claimSubmission('helphub', NOW);
      await expect(
        replica.claimSubmission('helphub', after(1)),
      ).resolves.toBeUndefined();
      const second = await replica.claimSubmission('helphub', after(3));
      expect(second).toMatchObject({
        ticketId: 't1',
        attempts: 2,
        idempotencyKey: first!.idempotencyKey,
      });
    });

    it('is not sent by one replica while another asks about it', async () => {
      const claimed = (await cases.claimSubmission('helphub', NOW))!;
      await cases.sent(claimed, {
        revision: 1,
        now: NOW,
        nextPollAt: NOW,
      });
      await cases.queue('t1', 'helphub', NOW);
      expect(await cases.claimPoll('helphub', NOW)).toBeDefined();
      expect(await replica.claimSubmission('helphub', NOW)).toBeUndefined();
    });

    it('has more to send when it was queued again meanwhile', async () => {
      const claimed = (await cases.claimSubmission('helphub', NOW))!;
      await cases.queue('t1', 'helphub', NOW);
      await cases.sent(claimed, { revision: 1, now: NOW, nextPollAt: NOW });
      expect(await cases.find('t1')).toMatchObject({
        state: 'queued',
        revision: 2,
      });
      expect(await cases.claimSubmission('helphub', NOW)).toBeDefined();
    });

    it('knows the newest answer, however they come', async () => {
      expect(await cases.isNewest('t1', after(5))).toBe(true);
      expect(await cases.isNewest('t1', after(4))).toBe(false);
      expect(await cases.isNewest('t1', after(5))).toBe(true);
      expect(await cases.isNewest('t1', after(6))).toBe(true);
    });
  });

  describe('CircuitBreaker', () => {
    let now: Date;
    let breaker: CircuitBreaker;

    beforeEach(() => {
      now = NOW;
      breaker = new CircuitBreaker({ knex, clock: { now: () => now } });
    });

    const fail = async (times: number) => {
      for (let i = 0; i < times; i++) await breaker.failed('helphub');
    };

    it('opens after five failures in a row', async () => {
      await fail(4);
      await breaker.succeeded('helphub');
      await fail(4);
      expect(await breaker.admits('helphub')).toBe(true);
      await expect(breaker.failed('helphub')).resolves.toEqual(after(5));
      expect(await breaker.admits('helphub')).toBe(false);
      expect(await breaker.openUntil('helphub')).toEqual(after(5));
      expect(await breaker.admits('elsewhere')).toBe(true);
    });

    it('lets one call find out after a time, and closes when it succeeds', async () => {
      await fail(5);
      now = after(5);
      expect(await breaker.openUntil('helphub')).toBeUndefined();
      const admitted = await Promise.all(
        Array.from({ length: 4 }, () => breaker.admits('helphub')),
      );
      expect(admitted.filter(it => it)).toHaveLength(1);
      await breaker.succeeded('helphub');
      expect(await breaker.admits('helphub')).toBe(true);
      await fail(4);
      expect(await breaker.admits('helphub')).toBe(true);
    });

    it('opens at once when that call fails, and lets another one try when it never ends', async () => {
      await fail(5);
      now = after(5);
      await breaker.admits('helphub');
      await expect(breaker.failed('helphub')).resolves.toEqual(after(10));
      now = after(10);
      expect(await breaker.admits('helphub')).toBe(true);
      expect(await breaker.admits('helphub')).toBe(false);
      now = after(12);
      expect(await breaker.admits('helphub')).toBe(true);
    });
  });

  it('DeliveryLog knows each delivery until it is too old', async () => {
    const log = new DeliveryLog({ knex });
    const id = 'x'.repeat(1000);
    expect(await log.has('helphub', id)).toBe(false);
    await log.add('helphub', id, NOW);
    await log.add('helphub', id, NOW);
    expect(await log.has('helphub', id)).toBe(true);
    expect(await log.has('elsewhere', id)).toBe(false);
    await log.deleteBefore(after(0));
    expect(await log.has('helphub', id)).toBe(true);
    await log.deleteBefore(after(1));
    expect(await log.has('helphub', id)).toBe(false);
  });
});
