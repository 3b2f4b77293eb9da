import { z } from 'zod';
import { pathsSchema, pointerSchema } from './paths';

const header = z.string().min(1).toLowerCase();

/** How a vendor signs what it sends. */
export const webhookSchema = z
  .strictObject({
    secret: z.string().min(16, 'has to have at least 16 characters'),
    /** The header with the signature, with or without `sha256=` or `v1,` before it. */
    header,
    algorithm: z.literal('hmac-sha256').default('hmac-sha256'),
    encoding: z.enum(['hex', 'base64']).default('hex'),
    timestampHeader: header,
    deliveryHeader: header.optional(),
    /** What is signed. */
    signed: z.string().default('{{timestamp}}.{{body}}'),
    /** Absent: a webhook is about one case, which looks like an answer. */
    paths: pathsSchema.extend({ events: pointerSchema.optional() }).optional(),
  })
  .superRefine(({ signed, deliveryHeader }, context) => {
    const names = [...signed.matchAll(/\{\{(.*?)\}\}/g)].map(it => it[1]);
    const allowed = ['timestamp', 'body', 'delivery'];
    const complain = (message: string) =>
      context.addIssue({ code: 'custom', message, path: ['signed'] });
    if (names.some(it => !allowed.includes(it))) {
      complain(`may name ${allowed.join(', ')}`);
    }
    if (!names.includes('timestamp') || !names.includes('body')) {
      complain(
        'has to name {{timestamp}} and {{body}}: both have to be signed',
      );
    }
    if (names.includes('delivery') && !deliveryHeader) {
      complain('names {{delivery}}, for which deliveryHeader is missing');
    }
  });
export type WebhookSettings = z.output<typeof webhookSchema>;
