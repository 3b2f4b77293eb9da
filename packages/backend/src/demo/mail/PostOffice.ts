import { type ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { ImapDoor } from './ImapDoor';
import { ImapMailbox } from './ImapMailbox';
import type { MailStore } from './MailStore';
import type { SharedMailbox } from './sharedMailboxes';
import { SmtpDoor } from './SmtpDoor';

/** What the post office of the demo is made of. */
export interface PostOfficeOptions {
  mailboxes: SharedMailbox[];
  store: MailStore;
  clock: ClockService;
}

/**
 * The mail of the demo: shared mailboxes that the desk reads by IMAP, and an inbox for everybody else whom somebody writes to. Nothing leaves
 * this process.
 */
export class PostOffice {
  readonly #store: MailStore;
  readonly #clock: ClockService;
  readonly #mailboxes: (SharedMailbox & { imap: ImapMailbox })[];
  #doors: { close(): Promise<void> }[] = [];

  private constructor(
    { store, clock }: PostOfficeOptions,
    mailboxes: (SharedMailbox & { imap: ImapMailbox })[],
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#mailboxes = mailboxes;
  }

  static async create(options: PostOfficeOptions): Promise<PostOffice> {
    const mailboxes = options.mailboxes.map(async it => ({
      ...it,
      imap: await ImapMailbox.open(it, options.store),
    }));
    return new PostOffice(options, await Promise.all(mailboxes));
  }

  /** The shared mailboxes; `isUsed`: mail was there already. */
  get mailboxes(): { address: string; title: string; isUsed: boolean }[] {
    return this.#mailboxes.map(({ address, title, imap }) => ({
      address,
      title,
      isUsed: imap.isUsed,
    }));
  }

  /**
   * Opens the ports at which the desk reads and sends.
   *
   * @throws Error when a port is in use
   */
  async open(): Promise<void> {
    for (const port of portsOf(this.#mailboxes, 'imapPort')) {
      const door = new ImapDoor(this.#mailboxes);
      await door.open(port);
      this.#doors.push(door);
    }
    for (const port of portsOf(this.#mailboxes, 'smtpPort')) {
      const door = new SmtpDoor(this.#mailboxes, (raw, to) =>
        this.deliver(raw, to),
      );
      await door.open(port);
      this.#doors.push(door);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#doors.map(it => it.close()));
    this.#doors = [];
  }

  /**
   * Puts a mail where each of those whom it goes to finds it.
   *
   * @param to - addresses
   * @param receivedAt - when it comes in; default: now
   */
  async deliver(
    raw: Buffer,
    to: string[],
    receivedAt: Date = this.#clock.now(),
  ): Promise<void> {
    for (const address of new Set(to.map(it => it.toLowerCase()))) {
      const shared = this.#mailboxes.find(it => it.address === address);
      if (shared) await shared.imap.deliver(raw, receivedAt);
      else await this.#store.addMail(address, { raw, receivedAt });
    }
  }
}

function portsOf(
  mailboxes: SharedMailbox[],
  kind: 'imapPort' | 'smtpPort',
): number[] {
  return [...new Set(mailboxes.map(it => it[kind]))];
}
