import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { attempt, type Delivery } from './attempt';
import type { QueuedMessage } from './DatabaseQueue';
import type { Claim, OutboxStore, PendingMessage } from './OutboxStore';

interface DrainOptions {
  store: Pick<OutboxStore, 'complete' | 'postpone'>;
  clock: ClockService;
  logger: LoggerService;
  /** For how long a message is claimed: longer than its delivery takes. */
  leaseMs: number;
  signal?: AbortSignal;
}

/**
 * Delivers what is due, one message after the other. Where one cannot be delivered, the others wait for the next run: while a receiver is
 * down, their attempts are not used up.
 */
export async function drain<M extends QueuedMessage>(
  claim: (claim: Claim) => Promise<PendingMessage<M>[]>,
  delivery: Delivery<M>,
  options: DrainOptions,
): Promise<void> {
  const { clock, leaseMs, signal } = options;
  while (!signal?.aborted) {
    const [next] = await claim({ now: clock.now(), leaseMs, limit: 1 });
    if (!next || !(await attempt(next, delivery, options))) return;
  }
}
