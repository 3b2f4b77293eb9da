import { ImapFlow } from 'imapflow';

/** A mail in a folder, as a mail program shows it. */
export interface ListedMail {
  subject?: string;
  seen: boolean;
}

/** A mailbox as its people have it in a mail program. */
export class TestMailbox {
  readonly #port: number;
  readonly user: string;
  readonly #password: string;

  constructor(port: number, user: string, password: string) {
    this.#port = port;
    this.user = user;
    this.#password = password;
  }

  async append(...mails: (Buffer | string)[]): Promise<void> {
    await this.appendTo('INBOX', ...mails);
  }

  async appendTo(folder: string, ...mails: (Buffer | string)[]) {
    await this.use(async client => {
      for (const raw of mails) await client.append(folder, raw);
    });
  }

  async list(folder = 'INBOX'): Promise<ListedMail[]> {
    return this.use(async client => {
      const { exists } = await client.mailboxOpen(folder, { readOnly: true });
      if (exists === 0) return [];
      const query = { flags: true, envelope: true };
      const mails = await client.fetchAll('1:*', query);
      return mails.map(({ flags, envelope }) => ({
        subject: envelope?.subject,
        seen: Boolean(flags?.has('\\Seen')),
      }));
    });
  }

  /** Somebody opens all mails in a mail program. */
  async readAll(folder = 'INBOX'): Promise<void> {
    await this.use(async client => {
      await client.mailboxOpen(folder);
      await client.messageFlagsAdd('1:*', ['\\Seen']);
    });
  }

  /** What a person may do with a mail program. */
  async use<T>(act: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.#port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: this.user, pass: this.#password },
      logger: false,
      disableAutoIdle: true,
    });
    await client.connect();
    try {
      return await act(client);
    } finally {
      await client.logout();
    }
  }
}
