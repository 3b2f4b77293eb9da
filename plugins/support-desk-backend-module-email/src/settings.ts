import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { imapSchema, smtpSchema } from './serverSettings';

const text = z.string().min(1);
const email = z.email('has to be an e-mail address');

const mailboxSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'has to be lower-case letters, digits and dashes',
      ),
    title: text.optional(),
    address: email,
    language: z.enum(['en', 'de', 'es']).optional(),
    /** Other addresses whose mails come into the same mailbox. */
    addresses: z.array(email).default([]),
    model: text,
    contact: text,
    requestType: text.optional(),
    unknownSenders: z.enum(['guest', 'signIn', 'refuse']).default('signIn'),
    reopenDays: z.number().int().min(0).max(365).default(14),
    storm: z
      .strictObject({
        messages: z.number().int().min(1).max(1000).default(20),
        minutes: z.number().int().min(1).max(1440).default(10),
      })
      .prefault({}),
    imap: imapSchema.optional(),
    smtp: smtpSchema.optional(),
    from: z.strictObject({ name: text }).optional(),
    /** Its words about senders (`Authentication-Results`) are believed. */
    trustedServer: text.optional(),
    /** Tells our mails from those of other portals. */
    instance: text.optional(),
  })
  .refine(({ imap, smtp }) => imap || smtp, {
    message: 'has to have imap to read, smtp to send, or both',
  });

/** A mailbox as it is configured, checked. */
export type MailboxSettings = z.output<typeof mailboxSchema> & {
  instance: string;
};

/**
 * The mailboxes of `supportDesk.mailboxes`.
 *
 * @throws InputError that names each setting that is wrong, and none of their values
 */
export function readMailboxes(config: Config): MailboxSettings[] {
  const key = 'supportDesk.mailboxes';
  const { data, error } = z
    .array(mailboxSchema)
    .safeParse(config.getOptional(key) ?? []);
  if (data) {
    return data.map(it => ({ ...it, instance: it.instance ?? hostOf(config) }));
  }
  throw new InputError(
    error.issues
      .map(({ path, message }) => `${[key, ...path].join('.')}: ${message}`)
      .join('\n'),
  );
}

function hostOf(config: Config): string {
  return new URL(config.getString('backend.baseUrl')).host;
}
