import type {
  ClockService,
  IntakeDesk,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { messageIdOf, readMessage, UnreadableMailError } from '../reading';
import type { ImapSettings } from '../serverSettings';
import type { MailboxSettings } from '../settings';
import type { FoundMail, ImapSession } from './ImapSession';

/** Larger mails are not fetched: a mail is held in memory while it is taken. */
export const MAX_MEGABYTES = 60;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

/** Hands mails over to the desk, one at a time; only then they are marked as read. */
export class MailTaking {
  readonly #settings: MailboxSettings & { imap: ImapSettings };
  readonly #desk: IntakeDesk;
  readonly #clock: ClockService;

  constructor(options: {
    settings: MailboxSettings & { imap: ImapSettings };
    desk: IntakeDesk;
    clock: ClockService;
  }) {
    this.#settings = options.settings;
    this.#desk = options.desk;
    this.#clock = options.clock;
  }

  /** @throws when the mail could not be taken: it has to be tried again */
  async take(session: ImapSession, mail: FoundMail): Promise<void> {
    const { size } = mail;
    if (size > MAX_BYTES) {
      await this.#setAsideTooLarge(session, mail);
      return;
    }
    // Servers may be wrong about the size.
    const raw = await session.read(mail.uid, MAX_BYTES + 1);
    if (!raw) return;
    if (raw.length > MAX_BYTES) {
      await this.#setAsideTooLarge(session, { ...mail, size: raw.length });
      return;
    }
    const message = await this.#read(raw, mail).catch(error => error as Error);
    if (message instanceof Error) {
      await this.#setAside(session, mail, raw, message);
      return;
    }
    await this.#desk.take(message);
    await session.settle(mail.uid, this.#settings.imap.processedFolder);
  }

  #read(raw: Buffer, { receivedAt = this.#clock.now() }: FoundMail) {
    const { instance, address, addresses, trustedServer } = this.#settings;
    return readMessage(raw, {
      instance,
      addresses: [address, ...addresses],
      trustedServer,
      receivedAt,
    });
  }

  async #setAsideTooLarge(session: ImapSession, mail: FoundMail) {
    const header = await session.readHeader(mail.uid);
    if (!header) return;
    // Without its body, just to know whose it is.
    const known = await this.#read(header, mail).catch(() => undefined);
    const megabytes = Math.ceil(mail.size / 1024 / 1024);
    const reason = `It has ${megabytes} MB; at most ${MAX_MEGABYTES} MB are read`;
    const error = new UnreadableMailError(reason, {
      from: known?.from,
      subject: known?.subject,
    });
    await this.#setAside(session, mail, header, error);
  }

  /** People see it on a page with the reason, and find it in a folder. */
  async #setAside(
    session: ImapSession,
    { uid, receivedAt = this.#clock.now() }: FoundMail,
    raw: Buffer,
    error: Error,
  ) {
    const { folder, unreadableFolder } = this.#settings.imap;
    const known = error instanceof UnreadableMailError;
    const moves = await session.ensureFolder(unreadableFolder);
    await this.#desk.setAside({
      ...(known && error.partial),
      id: messageIdOf(raw),
      receivedAt,
      reason: known ? error.reason : `Reading it failed: ${error.message}`,
      keptIn: `the folder '${moves ? unreadableFolder : folder}'`,
    });
    await session.settle(uid, moves ? unreadableFolder : undefined);
  }
}
