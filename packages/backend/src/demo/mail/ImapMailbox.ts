import hoodiecrow, {
  type Connection,
  type ImapServer,
  type Response,
} from 'hoodiecrow-imap';
import type { MailStore } from './MailStore';
import type { SharedMailbox } from './sharedMailboxes';

/** Extensions of IMAP that mail servers have today. */
export const PLUGINS = ['IDLE', 'UIDPLUS', 'MOVE', 'SPECIAL-USE'];

/** Commands after which a mailbox is another one than before. */
const CHANGES =
  /^(UID )?(STORE|COPY|MOVE|EXPUNGE|APPEND|CREATE|DELETE|RENAME)$/i;

/** A shared mailbox of the demo, with its folders; kept after each change. */
export class ImapMailbox {
  readonly #address: string;
  readonly #store: MailStore;
  readonly #server: ImapServer;
  #kept: Promise<void> = Promise.resolve();

  private constructor(
    { address, user, password }: SharedMailbox,
    store: MailStore,
    storage?: string,
  ) {
    this.#address = address;
    this.#store = store;
    this.#server = hoodiecrow({
      plugins: PLUGINS,
      users: { [user]: { password } },
      storage: storage && JSON.parse(storage),
    });
    this.#server.outputHandlers.push((_connection, response, what, parsed) => {
      if (what === 'CREATE FAILED') sayWhy(response);
      if (parsed?.tag === response.tag && CHANGES.test(parsed.command)) {
        this.#keep().catch(() => {});
      }
    });
  }

  /** As it was when the portal was stopped. */
  static async open(
    mailbox: SharedMailbox,
    store: MailStore,
  ): Promise<ImapMailbox> {
    const storage = await store.readMailbox(mailbox.address);
    return new ImapMailbox(mailbox, store, storage);
  }

  /** Whether it has or had any mail. */
  get isUsed(): boolean {
    return this.#server.getMailbox('INBOX').uidnext > 1;
  }

  /** Puts a mail into its inbox; who watches it is told at once. */
  async deliver(raw: Buffer, receivedAt: Date): Promise<void> {
    this.#server.appendMessage('INBOX', [], receivedAt, raw.toString('latin1'));
    await this.#keep();
  }

  /** Takes over somebody who knocked at a door that several mailboxes share. */
  adopt(connection: Connection): void {
    const { server, _notificationCallback: notify } = connection;
    server.removeListener('notify', notify);
    connection.server = this.#server;
    this.#server.on('notify', notify);
  }

  /** One after the other, so that the last one kept is the newest. */
  #keep(): Promise<void> {
    const keep = () =>
      this.#store.keepMailbox(this.#address, serialize(this.#server.storage));
    this.#kept = this.#kept.then(keep, keep);
    return this.#kept;
  }
}

/** By which clients tell that a folder is there already (RFC 5530); the server says it in words only. */
function sayWhy({ attributes = [] }: Response): void {
  if (attributes.some(it => it.value === 'Mailbox already exists')) {
    attributes.unshift({
      type: 'SECTION',
      section: [{ type: 'ATOM', value: 'ALREADYEXISTS' }],
    });
  }
}

/** Without what the server finds out again by itself. */
function serialize(storage: object): string {
  return JSON.stringify(storage, (key, value) =>
    key === 'parsed' ? undefined : value,
  );
}
