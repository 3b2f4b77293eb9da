import {
  VendorPortalError,
  type ConnectedVendorPortal,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { stringifyError } from '@backstage/errors';
import { backOff } from './backOff';
import type { PortalCase } from './caseRows';
import { nextPoll } from './pollTimes';
import { hasEnded } from './queueCase';
import type { ExchangeOptions } from './VendorSubmissions';

/** Asks a portal how the open cases stand, each about every five minutes; one that cannot be asked about, ever more seldom. */
export class VendorPolling {
  readonly #options: Omit<ExchangeOptions, 'notices' | 'models'>;

  constructor(options: Omit<ExchangeOptions, 'notices' | 'models'>) {
    this.#options = options;
  }

  /** Asks one portal about all cases that are due. */
  async run(portal: ConnectedVendorPortal, signal?: AbortSignal) {
    const { cases, breaker, clock } = this.#options;
    while (!signal?.aborted && !(await breaker.openUntil(portal.id))) {
      const claimed = await cases.claimPoll(portal.id, clock.now());
      if (!claimed) return;
      if (!(await breaker.admits(portal.id))) {
        await cases.release(claimed, false);
        return;
      }
      await this.#poll(portal, claimed, signal);
    }
  }

  async #poll(
    portal: ConnectedVendorPortal,
    claimed: PortalCase,
    signal?: AbortSignal,
  ) {
    const { answers, calls, cases, clock, random, store } = this.#options;
    const { ticketId, reference } = claimed;
    const ticket = await store.find(ticketId);
    if (!ticket || !reference || hasEnded(ticket.status)) {
      await cases.stopPolling(ticketId);
      return;
    }
    try {
      const idempotencyKey = `${claimed.idempotencyKey}-poll-${clock
        .now()
        .getTime()}`;
      const answer = await calls.call(
        portal,
        { idempotencyKey, signal },
        (it, options) => it.pollCase(reference, options),
      );
      await answers.record(ticketId, answer);
      const now = clock.now();
      await cases.polled(claimed, { now, nextPollAt: nextPoll(now, random) });
    } catch (error) {
      if (signal?.aborted) return;
      await this.#failed(portal, claimed, error);
    }
  }

  async #failed(
    portal: ConnectedVendorPortal,
    claimed: PortalCase,
    error: unknown,
  ) {
    const { cases, clock, logger, random } = this.#options;
    const failure = error instanceof VendorPortalError ? error : undefined;
    logger.warn(
      `Vendor portal '${portal.id}' could not be asked about ${
        claimed.reference
      }: ${stringifyError(error)}`,
    );
    // The poll of five minutes is the first delay, so that a failure never brings the next one nearer.
    const wait = backOff(claimed.pollFailures + 5, random, failure?.retryAfter);
    await cases.pollFailed(claimed, {
      error: failure?.message ?? 'The answer could not be stored',
      nextPollAt: new Date(clock.now().getTime() + wait),
    });
  }
}
