import { isSecure } from '@supportdesk/backstage-plugin-support-desk-node';
import { z } from 'zod';

const LOCAL = ['localhost', '127.0.0.1', '::1'];

const text = z.string().min(1);

const authSchema = z.union(
  [
    z.strictObject({ password: text }),
    z.strictObject({
      oauth2: z.strictObject({
        tokenUrl: z
          .string()
          .refine(isSecure, 'has to be https; http only on this machine'),
        clientId: text,
        clientSecret: text,
        scope: text.optional(),
      }),
    }),
  ],
  {
    error:
      'has to be either a password, or oauth2 with tokenUrl (https), clientId and clientSecret',
  },
);

/** How a server is logged in to. */
export type AuthSettings = z.output<typeof authSchema>;
/** OAuth 2.0 client credentials. */
export type OAuthSettings = Extract<
  AuthSettings,
  { oauth2: unknown }
>['oauth2'];

const shape = {
  host: text,
  /** From an environment variable it is text. */
  port: z.coerce.number().int().min(1).max(65535).optional(),
  /** TLS from the start, by STARTTLS, or none. */
  secure: z.union([z.boolean(), z.literal('starttls')]).default(true),
};

/** What mails are read from. */
export const imapSchema = z
  .strictObject({
    ...shape,
    user: text,
    auth: authSchema,
    folder: text.default('INBOX'),
    processedFolder: text.optional(),
    unreadableFolder: text.default('Support Desk/Unreadable'),
  })
  .superRefine(mayBeOpen)
  .transform(it => ({
    ...it,
    port: it.port ?? (it.secure === true ? 993 : 143),
  }));
export type ImapSettings = z.output<typeof imapSchema>;

const SMTP_PORTS = { true: 465, starttls: 587, false: 25 };

/** What mails are sent by; without a user nobody logs in. */
export const smtpSchema = z
  .strictObject({
    ...shape,
    user: text.optional(),
    auth: authSchema.optional(),
  })
  .superRefine(mayBeOpen)
  .refine(({ user, auth }) => !user === !auth, {
    path: ['auth'],
    message: 'user and auth belong together: both, or neither',
  })
  .transform(it => ({ ...it, port: it.port ?? SMTP_PORTS[`${it.secure}`] }));
export type SmtpSettings = z.output<typeof smtpSchema>;

/** Mails and passwords cross a network in secret only. */
function mayBeOpen(
  { host, secure }: { host: string; secure: boolean | 'starttls' },
  context: z.RefinementCtx,
) {
  if (secure || LOCAL.includes(host)) return;
  context.addIssue({
    code: 'custom',
    path: ['secure'],
    message: 'has to be true or starttls; false only on this machine',
  });
}
