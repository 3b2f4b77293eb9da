import {
  MailRefusedError,
  type OutgoingMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { createTransport } from 'nodemailer';
import type { SmtpSettings } from '../serverSettings';
import type { MailboxSettings } from '../settings';
import { Login, type Credentials } from './Login';
import { isLoginRefused, problemOf } from './problems';

const SECOND = 1000;

/** Sends messages from the address of a mailbox. */
export class MailSender {
  readonly #settings: MailboxSettings & { smtp: SmtpSettings };
  readonly #login?: Login;

  constructor(settings: MailboxSettings & { smtp: SmtpSettings }) {
    const { user, auth } = settings.smtp;
    this.#settings = settings;
    this.#login = user && auth ? new Login({ user, auth }) : undefined;
  }

  /**
   * @throws MailRefusedError when the server will never take it for its recipient
   * @throws Error for everything else, in words that name no secret
   */
  async send(message: OutgoingMessage, signal: AbortSignal): Promise<void> {
    const { host, port, secure } = this.#settings.smtp;
    const transport = createTransport({
      host,
      port,
      secure: secure === true,
      requireTLS: secure === 'starttls',
      ignoreTLS: secure === false,
      auth: authOf(await this.#login?.credentials()),
      connectionTimeout: 20 * SECOND,
      socketTimeout: 60 * SECOND,
      // What people write names no files of ours.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({ ...this.#mailOf(message), signal });
    } catch (error) {
      throw this.#failureOf(error);
    } finally {
      transport.close();
    }
  }

  #mailOf(message: OutgoingMessage) {
    const { address, title, from, instance } = this.#settings;
    const { id, to, subject, text, html, automatic, attachments } = message;
    const references = message.references.filter(isId).map(it => `<${it}>`);
    return {
      messageId: `<${id}@${address.split('@').at(-1)}>`,
      from: { name: from?.name ?? title ?? '', address },
      to: { name: to.name ?? '', address: to.address },
      subject,
      text,
      html,
      inReplyTo: references[0],
      // The closest comes last (RFC 5322, 3.6.4).
      references: references.toReversed(),
      headers: {
        ...(automatic && { 'Auto-Submitted': 'auto-replied' }),
        'X-Auto-Response-Suppress': 'All',
        'X-Support-Desk': instance,
      },
      attachments: attachments.map(({ name, mediaType, content }) => ({
        filename: name,
        contentType: mediaType,
        content,
      })),
    };
  }

  #failureOf(error: unknown): Error {
    if (isLoginRefused(error)) this.#login?.refused();
    const { host, port } = this.#settings.smtp;
    const problem = problemOf(error);
    const words = this.#login?.hide(problem) ?? problem;
    if (isRefused(error)) return new MailRefusedError(words);
    return new Error(`${host}:${port}: ${words}`);
  }
}

/** An id that can stand in a header. */
function isId(id: string): boolean {
  return /^[^\s<>\p{Cc}]+$/u.test(id);
}

function authOf(credentials: Credentials | undefined) {
  if (!credentials) return undefined;
  return 'accessToken' in credentials
    ? { type: 'OAuth2', ...credentials }
    : credentials;
}

/** The recipient or the message itself is what the server does not take, or no address at all; not us, and not for now. */
function isRefused(error: unknown): boolean {
  const { code, command, responseCode } = error as {
    code?: string;
    command?: string;
    responseCode?: number;
  };
  if (code === 'EENVELOPE' && command === 'API') return true;
  return (
    ['RCPT TO', 'DATA'].includes(command ?? '') && Number(responseCode) >= 500
  );
}
