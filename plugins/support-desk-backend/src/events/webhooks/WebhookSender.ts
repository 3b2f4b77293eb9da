import { ForwardedError } from '@backstage/errors';
import type { SupportDeskEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { Webhook as Signer } from 'standardwebhooks';
import type { Webhook } from './webhookSettings';

/** Shorter than a delivery is claimed for: nobody else begins while it is being sent. */
const TIMEOUT_MS = 15_000;

/** By this answer a receiver says that it wants no more (Standard Webhooks). */
const GONE = 410;

/** It is no use to try again. */
export class WebhookGoneError extends Error {}

/** Sends an event to a webhook, signed by the Standard Webhooks specification. */
export class WebhookSender {
  readonly #clock: ClockService;

  constructor(options: { clock: ClockService }) {
    this.#clock = options.clock;
  }

  /** @throws WebhookGoneError; any other error for what may be accepted later */
  async send({ id, url, secrets }: Webhook, event: SupportDeskEvent) {
    const body = JSON.stringify(event);
    const at = this.#clock.now();
    const signatures = secrets.map(it =>
      new Signer(it).sign(event.id, at, body),
    );
    const { status, ok } = await this.#post(url, body, {
      'Content-Type': 'application/json',
      'User-Agent': 'support-desk',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    });
    if (ok) return;
    const message = `Webhook '${id}' answered ${status}`;
    throw status === GONE ? new WebhookGoneError(message) : new Error(message);
  }

  async #post(url: string, body: string, headers: Record<string, string>) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers,
        // What is signed for one receiver is not for another.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      return response;
    } catch (error) {
      throw new ForwardedError('No answer', error);
    }
  }
}
