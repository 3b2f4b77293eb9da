import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  EVENT_TYPES,
  topicsOf,
  type SupportDeskEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { isSecure } from '@supportdesk/backstage-plugin-support-desk-node';
import { z } from 'zod';

/** Where webhooks are configured. */
const KEY = 'supportDesk.webhooks';

/** What the Standard Webhooks specification asks of a secret. */
const [MIN_BYTES, MAX_BYTES] = [24, 64];

const secret = z
  .string()
  .refine(
    isSecret,
    `has to be ${MIN_BYTES} to ${MAX_BYTES} random bytes in base64, with or without whsec_ before it`,
  );

const webhookSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'has to be lower-case letters, digits, dashes'),
  url: z
    .string()
    .refine(
      isSecure,
      'has to be an address of https; http only on this machine',
    ),
  secret,
  previousSecret: secret.optional(),
  events: z
    .array(
      z.string().refine(
        it => topicsOf(it).length > 0,
        `means no event; allowed: support-desk.*, support-desk.ticket.*, or one of ${Object.keys(
          EVENT_TYPES,
        )
          .map(it => `support-desk.${it}`)
          .join(', ')}`,
      ),
    )
    .min(1, 'has to name an event, such as support-desk.ticket.*'),
  models: z.array(z.string().min(1)).optional(),
  internal: z.boolean().default(false),
});

const webhooksSchema = z
  .array(webhookSchema)
  .refine(
    all => new Set(all.map(it => it.id)).size === all.length,
    'two of them have the same id',
  );

/** Where events go, by whose secret they are signed, and which. */
export interface Webhook {
  id: string;
  url: string;
  /** All by which is signed: while a secret is replaced, the old one too. */
  secrets: string[];
  topics: Set<string>;
  /** Full references; absent: of all models. */
  models?: Set<string>;
  /** Also what only support knows of. */
  internal: boolean;
}

/**
 * The webhooks of `supportDesk.webhooks`.
 *
 * @throws InputError that names each setting that is wrong, never a secret
 */
export function readWebhooks(config: Config): Webhook[] {
  const { data, error } = webhooksSchema.safeParse(
    config.getOptional(KEY) ?? [],
  );
  if (error) {
    throw new InputError(
      error.issues
        .map(({ path, message }) => `${[KEY, ...path].join('.')}: ${message}`)
        .join('\n'),
    );
  }
  return data.map(it => ({
    id: it.id,
    url: it.url,
    secrets: [it.secret, ...(it.previousSecret ? [it.previousSecret] : [])],
    topics: new Set(it.events.flatMap(topicsOf)),
    ...(it.models && { models: new Set(it.models.map(fullReference)) }),
    internal: it.internal,
  }));
}

/** Whether an event is for a webhook. */
export function wants(
  { topics, models, internal }: Webhook,
  { type, data }: SupportDeskEvent,
): boolean {
  if (!topics.has(type)) return false;
  if ('ticket' in data && data.internal && !internal) return false;
  return !models || models.has(modelOf(data));
}

function modelOf(data: SupportDeskEvent['data']): string {
  if ('ticket' in data) return data.ticket.model;
  return 'notice' in data ? data.notice.model : data.licence.model;
}

function fullReference(model: string) {
  return model.includes(':') ? model : `supportmodel:${model}`;
}

function isSecret(text: string): boolean {
  const base64 = text.replace(/^whsec_/, '');
  const bytes = Buffer.from(base64, 'base64');
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  return isBase64 && bytes.length >= MIN_BYTES && bytes.length <= MAX_BYTES;
}
