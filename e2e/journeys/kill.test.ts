import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Backend } from '../support/backend';
import { portalAs, until, type Portal } from '../support/portal';
import { expect, test } from '../support/test';

const PORT = Number(process.env.E2E_PORT ?? 7107) + 1;
const WRITES = 200;
const KILL_AFTER = 60;
/** What was claimed by a delivery that ended is delivered when its lease is over, a minute later. */
const DELIVERED_MS = 3 * 60_000;

interface Answered {
  id: string;
  key: string;
  version: number;
}

test('a back end that is killed while it writes loses nothing that it answered, and tells everything once', async () => {
  test.setTimeout(8 * 60_000);
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-kill-'));
  const backend = new Backend({ port: PORT, folder });
  try {
    await backend.start();
    const desk = await portalAs(backend.url, 'rosa-kemp');
    await until(60_000, async () => {
      const { items } = await desk.client.getModels();
      return items.some(it => it.name === 'payroll');
    });

    const answered = new Map<number, Answered>();
    const writes = writeAll(desk, answered);
    await until(60_000, async () => answered.size >= KILL_AFTER);
    await backend.kill();
    await writes;
    expect(answered.size).toBeLessThan(WRITES);

    await backend.start();
    const again = await portalAs(backend.url, 'rosa-kemp');
    await until(60_000, async () => {
      const { items } = await again.client.getModels();
      return items.length > 0;
    });
    await expectKept(again, answered);
    // Those that got no answer are sent again, with the same keys: none is there twice.
    await writeAll(again, answered);
    expect(answered.size).toBe(WRITES);
    await expectOnce(again, answered);
  } finally {
    await backend.kill();
    await rm(folder, { recursive: true, force: true });
  }
});

/** Logs tickets in parallel and begins to work on each; what the back end did not answer is left out. */
async function writeAll({ client }: Portal, answered: Map<number, Answered>) {
  const open = Array.from({ length: WRITES }, (_, index) => index).filter(
    index => !answered.has(index),
  );
  const worker = async () => {
    for (let index = open.shift(); index !== undefined; index = open.shift()) {
      try {
        const ticket = await client.createTicket(
          {
            model: 'default/payroll',
            requestType: 'problem',
            priority: 'low',
            summary: `Payslip ${index} is missing`,
            fields: { what: 'Not in the mail', when: '2025-03-01T09:00:00Z' },
          },
          { idempotencyKey: `kill-${index}` },
        );
        answered.set(index, ticket);
      } catch {
        // Killed, or killed while it answered.
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

/** Every ticket that was answered is there whole: row, clocks and history. */
async function expectKept({ client }: Portal, answered: Map<number, Answered>) {
  for (const [index, { id, key, version }] of answered) {
    const ticket = await client.getTicket(id);
    expect(ticket).toMatchObject({
      key,
      version,
      summary: `Payslip ${index} is missing`,
    });
    const { items } = await client.getTimeline(id);
    expect(items.map(it => it.type)).toEqual([
      'created',
      ...ticket.clocks.map(() => 'clockStarted'),
    ]);
  }
}

/** There are as many tickets as requests, with keys without a gap, and their requester heard of each once. */
async function expectOnce(
  { client, get }: Portal,
  answered: Map<number, Answered>,
) {
  const { total } = await client.getTicketCounts({ scope: 'mine' });
  expect(total).toBe(WRITES);
  const keys = [...answered.values()].map(it => Number(it.key.split('-')[1]));
  expect(keys.sort((a, b) => a - b)).toEqual(
    Array.from({ length: WRITES }, (_, index) => index + 1),
  );

  const told = async () => {
    const { notifications } = await get(
      `/api/notifications/notifications?limit=1000&topic=support-desk.ticket`,
    );
    return (notifications as { payload: { title: string } }[])
      .map(it => it.payload.title)
      .filter(title => title.endsWith(' logged'));
  };
  const expected = [...answered.values()].map(it => `${it.key} logged`).sort();
  await until(
    DELIVERED_MS,
    async () => (await told()).length >= expected.length,
  );
  expect((await told()).sort()).toEqual(expected);
}
