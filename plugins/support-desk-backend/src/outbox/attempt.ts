import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { OutboxStore, PendingMessage } from './OutboxStore';
import type { QueuedMessage } from './DatabaseQueue';

const SECOND = 1000;

/** With the back-off below, a little more than a day. */
const MAX_ATTEMPTS = 32;
const MAX_BACK_OFF_MS = 3600 * SECOND;

/** How a kind of message is delivered. */
export interface Delivery<M extends QueuedMessage> {
  /** @param id - of the message in the outbox */
  send(message: M, id: string): Promise<void>;
  /** Whether it is no use to try again after an error; default: never. */
  isFinal?(error: unknown): boolean;
  /** Called once for what is not tried again. When it fails, the message is tried again after all. */
  giveUp?(message: M, error: unknown): Promise<void>;
}

interface AttemptOptions {
  store: Pick<OutboxStore, 'complete' | 'postpone'>;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Tries to deliver a message. What fails is tried again, ever more seldom, for about a day.
 *
 * @returns whether it is done with: delivered or given up
 */
export async function attempt<M extends QueuedMessage>(
  { id, message, attempts }: PendingMessage<M>,
  { send, isFinal = () => false, giveUp }: Delivery<M>,
  { store, clock, logger }: AttemptOptions,
): Promise<boolean> {
  try {
    await send(message, id);
  } catch (error) {
    const isLast = attempts >= MAX_ATTEMPTS || isFinal(error);
    logger[isLast ? 'error' : 'warn'](
      `Message ${id} (${
        message.kind
      }) could not be delivered, attempt ${attempts} of ${MAX_ATTEMPTS}: ${stringifyError(
        error,
      )}`,
    );
    const isGivenUp =
      isLast && (await tryTo(() => giveUp?.(message, error), logger));
    await store.postpone(
      id,
      stringifyError(error),
      isGivenUp ? undefined : nextAttempt(clock.now(), attempts),
    );
    return isGivenUp;
  }
  await store.complete(id, clock.now());
  return true;
}

async function tryTo(
  act: () => Promise<void> | undefined,
  logger: LoggerService,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    logger.warn(
      `It could not be noted that a message was given up: ${stringifyError(
        error,
      )}`,
    );
    return false;
  }
}

/** 10 s after the first attempt, then twice as long each time, up to an hour. */
function nextAttempt(now: Date, attempts: number): Date {
  const backOff = Math.min(10 * SECOND * 2 ** (attempts - 1), MAX_BACK_OFF_MS);
  return new Date(now.getTime() + backOff);
}
