import { ImapFlow, type SearchObject } from 'imapflow';
import type { ImapSettings } from '../serverSettings';
import { isLoginRefused } from './problems';
import type { Login } from './Login';

const SECOND = 1000;
/** How often a server is asked that cannot tell by itself (IDLE) what is new. */
const POLL_MS = 30 * SECOND;
const GOODBYE_MS = 5 * SECOND;

/** A mail in the folder that is read. */
export interface FoundMail {
  uid: number;
  /** In bytes. */
  size: number;
  /** When our server took it; undefined where it does not say. */
  receivedAt?: Date;
}

/** A connection to the folder that a mailbox reads. Nothing that it does marks a mail as read, but {@link settle}. */
export class ImapSession {
  readonly #client: ImapFlow;
  readonly #settings: ImapSettings;
  #news = false;
  #wake = () => {};
  #failure?: Error;

  /** @throws Error of imapflow when there is no connection, or no such folder */
  static async open(settings: ImapSettings, login: Login) {
    const { host, port, secure } = settings;
    const client = new ImapFlow({
      host,
      port,
      secure: secure === true,
      doSTARTTLS: secure === 'starttls',
      auth: await login.credentials(),
      // Its log would hold what people write.
      logger: false,
      disableAutoIdle: true,
      maxIdleTime: POLL_MS,
      connectionTimeout: 20 * SECOND,
      socketTimeout: 90 * SECOND,
    });
    const session = new ImapSession(client, settings);
    try {
      await client.connect();
      await session.#openFolder();
      return session;
    } catch (error) {
      if (isLoginRefused(error)) login.refused();
      client.close();
      throw error;
    }
  }

  private constructor(client: ImapFlow, settings: ImapSettings) {
    this.#client = client;
    this.#settings = settings;
    // An 'error' that nobody hears would end the back end.
    client.on('error', error => {
      this.#failure = error;
    });
    client.on('close', () => this.#wake());
    client.on('exists', () => {
      this.#news = true;
      this.#wake();
    });
  }

  /** What the UIDs of the folder are counted by: where it changes, they mean other mails (RFC 9051, 2.3.1.1). */
  get uidValidity(): string {
    return String(this.#folder.uidValidity);
  }

  /** The UID that the next new mail will have at least. */
  get uidNext(): number {
    const { uidNext } = this.#folder;
    if (!uidNext) throw new Error('The server does not tell UIDNEXT');
    return uidNext;
  }

  /** @throws what broke the connection */
  assertUsable(): void {
    if (this.#client.usable) return;
    throw this.#failure ?? new Error('The server closed the connection');
  }

  /** UIDs of mails that nobody has deleted, the oldest first. */
  async search(query: SearchObject): Promise<number[]> {
    const found = await this.#client.search(
      { deleted: false, ...query },
      { uid: true },
    );
    if (!found) throw new Error('The server does not search');
    return found.toSorted((a, b) => a - b);
  }

  /** Those mails that are still there, the oldest first. */
  async describe(uids: number[]): Promise<FoundMail[]> {
    const mails = await this.#client.fetchAll(
      uids.join(','),
      { uid: true, size: true, internalDate: true, flags: true },
      { uid: true },
    );
    return mails
      .filter(it => !it.flags?.has('\\Deleted'))
      .map(({ uid, size = 0, internalDate }) => ({
        uid,
        size,
        receivedAt: internalDate ? new Date(internalDate) : undefined,
      }))
      .toSorted((a, b) => a.uid - b.uid);
  }

  /** The first bytes of a mail; undefined: it is gone. */
  async read(uid: number, maxLength: number): Promise<Buffer | undefined> {
    const mail = await this.#client.fetchOne(
      String(uid),
      { source: { maxLength } },
      { uid: true },
    );
    return mail ? mail.source : undefined;
  }

  /** The header of a mail; undefined: it is gone. */
  async readHeader(uid: number): Promise<Buffer | undefined> {
    const mail = await this.#client.fetchOne(
      String(uid),
      { headers: true },
      { uid: true },
    );
    return mail ? mail.headers : undefined;
  }

  /** Makes a folder unless it is there; false: the server does not let us. */
  async ensureFolder(folder: string): Promise<boolean> {
    try {
      await this.#client.mailboxCreate(pathOf(folder));
      return true;
    } catch (error) {
      this.assertUsable();
      return false;
    }
  }

  /** Marks a mail as read, and moves it. */
  async settle(uid: number, folder?: string): Promise<void> {
    const one = String(uid);
    const options = { uid: true };
    if (!(await this.#client.messageFlagsAdd(one, ['\\Seen'], options))) {
      throw new Error('The server does not mark it as read');
    }
    if (!folder) return;
    if (!(await this.#client.messageMove(one, pathOf(folder), options))) {
      throw new Error(`The server does not move it to '${folder}'`);
    }
  }

  /** Waits until there may be something new, for so long at most. */
  async waitForNews(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#news && !signal.aborted && this.#client.usable) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(() => this.#wake(), ms);
        this.#wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', this.#wake);
          resolve();
        };
        signal.addEventListener('abort', this.#wake);
        // Ends by itself with the next command.
        this.#client.idle().catch(() => this.#wake());
      });
    }
    this.#news = false;
  }

  /** Says goodbye, but waits for no answer of a server that hangs. */
  async close(): Promise<void> {
    const hangs = setTimeout(() => this.#client.close(), GOODBYE_MS);
    await this.#client.logout().catch(() => {});
    clearTimeout(hangs);
    this.#client.close();
  }

  get #folder() {
    const { mailbox } = this.#client;
    if (!mailbox) throw new Error('The folder was closed');
    return mailbox;
  }

  async #openFolder() {
    const { folder } = this.#settings;
    const { readOnly } = await this.#client.mailboxOpen(pathOf(folder));
    if (readOnly) throw new Error(`The folder '${folder}' cannot be changed`);
  }
}

/** Folders lie in each other by what the server puts between them. */
function pathOf(folder: string): string[] {
  return folder.split('/');
}
