import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  VendorPortalError,
  type ClockService,
  type ConnectedVendorPortal,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketModels } from '../../tickets/TicketModels';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import { backOff, type Random } from './backOff';
import type { PortalCase } from './caseRows';
import type { CircuitBreaker } from './CircuitBreaker';
import type { FailureNotices } from './FailureNotices';
import type { PortalCalls } from './PortalCalls';
import { nextPoll } from './pollTimes';
import { hasEnded } from './queueCase';
import { requestOf } from './requestOf';
import type { VendorAnswers } from './VendorAnswers';
import type { VendorCases } from './VendorCases';

/** With the back-off, about six hours. */
export const MAX_ATTEMPTS = 12;

/** What the exchange with portals is made of. */
export interface ExchangeOptions {
  cases: VendorCases;
  calls: PortalCalls;
  breaker: CircuitBreaker;
  answers: VendorAnswers;
  notices: FailureNotices;
  store: Pick<TicketStore, 'find'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
  logger: LoggerService;
  random: Random;
}

/**
 * Sends what is queued to a portal, from stored state alone: what was begun when a back end ended is sent again, with the same key. What
 * fails is tried again ever more seldom, and given up after twelve attempts or when the vendor does not take it.
 */
export class VendorSubmissions {
  readonly #options: ExchangeOptions;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  /** Sends all that is due to one portal. */
  async run(portal: ConnectedVendorPortal, signal?: AbortSignal) {
    const { cases, breaker, clock } = this.#options;
    while (!signal?.aborted && !(await breaker.openUntil(portal.id))) {
      const claimed = await cases.claimSubmission(portal.id, clock.now());
      if (!claimed) return;
      if (!(await breaker.admits(portal.id))) {
        await cases.release(claimed, true);
        return;
      }
      await this.#submit(portal, claimed, signal);
    }
  }

  async #submit(
    portal: ConnectedVendorPortal,
    claimed: PortalCase,
    signal?: AbortSignal,
  ) {
    const { cases, answers, clock, random, store } = this.#options;
    const ticket = await store.find(claimed.ticketId);
    if (!ticket) return;
    if (!claimed.reference && hasEnded(ticket.status)) {
      await cases.withdraw(ticket.id);
      return;
    }
    try {
      const { answer, revision } = await this.#send(
        portal,
        claimed,
        ticket,
        signal,
      );
      await answers.record(ticket.id, answer);
      const now = clock.now();
      const nextPollAt = nextPoll(now, random);
      await cases.sent(claimed, { revision, now, nextPollAt });
    } catch (error) {
      // The back end stops: the claim lapses, and another one goes on.
      if (signal?.aborted) return;
      await this.#failed(portal, claimed, ticket, error);
    }
  }

  async #send(
    portal: ConnectedVendorPortal,
    claimed: PortalCase,
    ticket: StoredTicket,
    signal?: AbortSignal,
  ) {
    const { calls, cases, models } = this.#options;
    const { reference, idempotencyKey: key, revision } = claimed;
    if (reference) {
      const update = await requestOf(ticket, models);
      const answer = await calls.call(
        portal,
        { idempotencyKey: `${key}-${revision}`, signal },
        (it, options) => it.updateCase(reference, update, options),
      );
      return { answer, revision };
    }
    const creation = claimed.creation ?? {
      revision,
      request: await requestOf(ticket, models),
    };
    await cases.freeze(ticket.id, creation);
    const answer = await calls.call(
      portal,
      { idempotencyKey: key, signal },
      (it, options) => it.createCase(creation.request, options),
    );
    return { answer, revision: creation.revision };
  }

  async #failed(
    portal: ConnectedVendorPortal,
    claimed: PortalCase,
    ticket: StoredTicket,
    error: unknown,
  ) {
    const { cases, clock, logger, random, notices } = this.#options;
    const failure = error instanceof VendorPortalError ? error : undefined;
    const refused = failure?.retryable === false;
    const givenUp = refused || claimed.attempts >= MAX_ATTEMPTS;
    const reason = failure?.message ?? 'The answer could not be stored';
    const wait = backOff(claimed.attempts, random, failure?.retryAfter);
    logger[givenUp ? 'error' : 'warn'](
      `${ticket.key} could not be sent to vendor portal '${
        portal.id
      }', attempt ${claimed.attempts} of ${MAX_ATTEMPTS}: ${stringifyError(
        error,
      )}`,
    );
    await cases.failed(claimed, {
      error: reason,
      refused: refused && !claimed.reference,
      nextAttemptAt: givenUp
        ? undefined
        : new Date(clock.now().getTime() + wait),
    });
    if (givenUp) await notices.givenUp(ticket);
  }
}
