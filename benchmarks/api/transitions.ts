import type { Ticket } from '../../plugins/support-desk-common/src';
import { call } from './client';
import { CONNECTIONS, type Answers } from './load';
import type { Portal } from './startPortal';
import { agentOf, modelRefOf } from './world';

const EACH = 60;

/** Agents acknowledge the new tickets of their models, each on a connection of their own. */
export async function measureTransitions(portal: Portal): Promise<Answers> {
  const queues = await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, model) =>
      newTickets(portal, model),
    ),
  );
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    queues.map(async (tickets, model) => {
      for (const { id, version } of tickets) {
        const asked = performance.now();
        await call(portal, agentOf(model), `/tickets/${id}/transitions`, {
          method: 'POST',
          body: { action: 'acknowledge' },
          version,
        });
        times.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  times.sort((a, b) => a - b);
  const percentile = (share: number) =>
    times[Math.ceil(share * times.length) - 1];
  return {
    perSecond: times.length / seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
    bytes: 0,
  };
}

async function newTickets(portal: Portal, model: number): Promise<Ticket[]> {
  const query = {
    model: modelRefOf(model),
    status: 'new',
    limit: String(EACH),
  };
  const { items } = await call<{ items: Ticket[] }>(
    portal,
    agentOf(model),
    `/tickets?${new URLSearchParams(query)}`,
  );
  return items;
}
