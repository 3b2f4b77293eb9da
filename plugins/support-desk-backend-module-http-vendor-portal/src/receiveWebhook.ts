import { createHmac, timingSafeEqual } from 'node:crypto';
import { AuthenticationError, InputError } from '@backstage/errors';
import type {
  VendorDelivery,
  VendorPortalCase,
  VendorWebhook,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { instantOf, readCase, valueAt } from './paths';
import type { PortalSettings } from './settings';
import type { WebhookSettings } from './webhookSettings';

/**
 * Reads a webhook, once its signature is right.
 *
 * @throws AuthenticationError when it is not signed, or not with the secret
 * @throws InputError when it cannot be read
 */
export function receiveWebhook(
  { headers, rawBody }: VendorWebhook,
  settings: WebhookSettings,
  { response, statuses }: Pick<PortalSettings, 'response' | 'statuses'>,
): VendorDelivery {
  const { header, timestampHeader, deliveryHeader } = settings;
  const value = (name: string) => {
    const given = headers[name];
    if (typeof given === 'string' && given !== '') return given;
    throw new AuthenticationError(`${name}: is missing`);
  };
  const timestamp = value(timestampHeader);
  const delivery = deliveryHeader ? value(deliveryHeader) : '';
  const signature = sign({ timestamp, delivery, body: rawBody }, settings);
  // `sha256=…` and `v1,…`
  const given = Buffer.from(
    value(header).replace(/^(sha256=|v1[,=])/i, ''),
    settings.encoding,
  );
  if (given.length !== signature.length || !timingSafeEqual(given, signature)) {
    throw new AuthenticationError(`${header}: is not the signature of this`);
  }

  const sentAt = instantOf(timestamp);
  if (!sentAt) {
    throw new InputError(
      `${timestampHeader}: has to be an instant, in ISO 8601 or in seconds since 1970`,
    );
  }
  const { events: eventsAt, ...paths } = settings.paths ?? {
    events: undefined,
    ...response,
  };
  const json = parsed(rawBody);
  const events = eventsAt === undefined ? [json] : valueAt(json, eventsAt);
  if (!Array.isArray(events)) {
    throw new InputError(`body: has to have a list at ${eventsAt}`);
  }
  return {
    // What is not signed could be changed to send the rest once more.
    id: settings.signed.includes('{{delivery}}')
      ? delivery
      : signature.toString('hex'),
    sentAt,
    events: events.map(event => {
      const read = readCase(event, paths, statuses);
      if (!read.reference) {
        throw new InputError(`body: has no reference at ${paths.reference}`);
      }
      return read as VendorPortalCase;
    }),
  };
}

/** The signature of what came, by the bytes as they are. */
export function sign(
  parts: { timestamp: string; delivery: string; body: Buffer },
  { secret, signed }: Pick<WebhookSettings, 'secret' | 'signed'>,
): Buffer {
  const hmac = createHmac('sha256', secret);
  for (const piece of signed.split(/(\{\{.*?\}\})/)) {
    const name = /^\{\{(.*)\}\}$/.exec(piece)?.[1] as
      | keyof typeof parts
      | undefined;
    hmac.update(name ? parts[name] : piece);
  }
  return hmac.digest();
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new InputError('body: has to be JSON');
  }
}
