import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  ClockService,
  VendorDelivery,
  VendorWebhook,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { hasEnded } from './queueCase';
import type { DeliveryLog } from './DeliveryLog';
import type { ExchangeOptions } from './VendorSubmissions';
import type { VendorPortals } from './VendorPortals';
import { webhookBody } from './webhookBody';

/** Where vendors send webhooks, without a token of the portal: the vendor's signature is what lets them in. */
export const WEBHOOK_PATH = '/vendor-portals/:portal/webhooks';

const MINUTE = 60_000;
/** How far the clocks may be apart, and how old a delivery may be. */
export const TOLERANCE_MS = 5 * MINUTE;
/** Nobody is waited for longer, so that who does not send the rest of a signed body holds nothing. */
const LONGEST_MS = MINUTE;

/** What receiving webhooks is made of. */
export interface WebhookOptions
  extends Pick<ExchangeOptions, 'cases' | 'answers' | 'store'> {
  portals: VendorPortals;
  deliveries: DeliveryLog;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Takes what vendors send by themselves. The portal checks the signature over the bytes as they came; what is too old, or was received
 * before, or is about no case that we know, changes nothing.
 */
export function webhookRouter(options: WebhookOptions): Router {
  const { portals, deliveries, clock } = options;
  const router = PromiseRouter();
  router.use(WEBHOOK_PATH, ...webhookBody());
  router.post(WEBHOOK_PATH, async (request, response) => {
    const { id, portal } = portals.get(request.params.portal) ?? {};
    if (!id || !portal?.receiveWebhook) {
      throw new NotFoundError(
        `portal: there is no vendor portal '${request.params.portal}' that receives webhooks`,
      );
    }
    const { headers, body } = request;
    const webhook: VendorWebhook = {
      headers,
      rawBody: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
      signal: AbortSignal.timeout(LONGEST_MS),
    };
    const delivery = await portal.receiveWebhook(webhook);
    assertFresh(delivery, clock.now());
    if (!(await deliveries.has(id, delivery.id))) {
      // Noted when it is recorded: who dies in between is sent it again, and what is known already changes nothing.
      await receive(id, delivery, options);
      await deliveries.add(id, delivery.id, clock.now());
    }
    response.status(202).json({ status: 'accepted' });
  });
  return router;
}

function assertFresh({ sentAt }: VendorDelivery, now: Date): void {
  const off = Math.abs(now.getTime() - sentAt.getTime());
  if (off <= TOLERANCE_MS) return;
  throw new InputError(
    `timestamp: ${sentAt.toISOString()} is too far from ${now.toISOString()}; allowed are 5 minutes`,
  );
}

async function receive(
  portal: string,
  { events }: VendorDelivery,
  { cases, answers, store, clock, logger }: WebhookOptions,
): Promise<void> {
  for (const event of events) {
    const known = await cases.findByReference(portal, event.reference);
    if (known.length === 0) {
      logger.warn(
        `Vendor portal '${portal}' sent a webhook about '${event.reference}', which is the reference of no ticket here`,
      );
    }
    for (const { ticketId } of known) {
      const ticket = await store.find(ticketId);
      if (!ticket || hasEnded(ticket.status)) {
        logger.info(
          `Vendor portal '${portal}' sent a webhook about '${event.reference}', which has ended here`,
        );
        continue;
      }
      await answers.record(ticketId, event);
      await cases.heard(ticketId, clock.now());
    }
  }
}
