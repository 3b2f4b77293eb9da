import { setTimeout as pause } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  ClockService,
  IntakeDesk,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { cleanLine } from '../reading/cleanText';
import type { ImapSettings } from '../serverSettings';
import type { MailboxSettings } from '../settings';
import { ImapSession } from './ImapSession';
import { Login } from './Login';
import { MailTaking } from './MailTaking';
import { problemOf } from './problems';
import { batches, Progress } from './Progress';

const SECOND = 1000;
/** For so long one connection is used; then another replica may take over. */
export const RUN_MS = 100 * SECOND;
/** A mail that could not be taken waits no longer for the next connection. */
const RETRY_MS = 30 * SECOND;
const MAX_BACK_OFF_MS = 60 * SECOND;
/** Of an error, in the log; in characters. */
const MOST_SAID = 2_000;
/** After so many mails it is stored how far reading went. */
const KEEP_EVERY = 25;

/** What a reader works with; times are in milliseconds. */
export interface MailboxReaderOptions {
  settings: MailboxSettings & { imap: ImapSettings };
  desk: IntakeDesk;
  clock: ClockService;
  logger: LoggerService;
  /** Default: 100 seconds. */
  runMs?: number;
  /** After a first failure; doubles up to a minute. Default: two seconds. */
  backOffMs?: number;
}

/** Reads a mailbox: takes what there is, and waits for more. */
export class MailboxReader {
  readonly #options: MailboxReaderOptions;
  readonly #login: Login;
  readonly #taking: MailTaking;
  #failures = 0;

  constructor(options: MailboxReaderOptions) {
    this.#options = options;
    this.#login = new Login(options.settings.imap);
    this.#taking = new MailTaking(options);
  }

  /** Reads for a while. A failure is reported, and waited out; it is not thrown. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      await this.#connect(signal);
    } catch (error) {
      await this.#fail(error);
      const { backOffMs = 2 * SECOND } = this.#options;
      const wait = Math.min(
        backOffMs * 2 ** (this.#failures - 1),
        MAX_BACK_OFF_MS,
      );
      await pause(wait, undefined, { signal }).catch(() => {});
    }
  }

  async #connect(signal: AbortSignal) {
    const { settings, desk, clock, runMs = RUN_MS } = this.#options;
    const session = await ImapSession.open(settings.imap, this.#login);
    try {
      const { processedFolder } = settings.imap;
      if (processedFolder) await session.ensureFolder(processedFolder);
      const progress = await Progress.load(desk, session, clock.now());
      await desk.reportReading({ up: true });
      this.#failures = 0;
      const begun = performance.now();
      for (;;) {
        const longest = progress.hasFailed ? Math.min(RETRY_MS, runMs) : runMs;
        const ends = begun + longest;
        const isOver = () => signal.aborted || performance.now() >= ends;
        await this.#takeAll(session, progress, isOver);
        if (isOver()) return;
        await session.waitForNews(ends - performance.now(), signal);
        session.assertUsable();
      }
    } finally {
      await session.close();
    }
  }

  async #takeAll(
    session: ImapSession,
    progress: Progress,
    isOver: () => boolean,
  ) {
    let count = 0;
    const uids = await progress.find(session);
    for (const some of batches(uids)) {
      if (isOver()) break;
      const mails = await session.describe(some);
      const there = new Set(mails.map(it => it.uid));
      some.filter(uid => !there.has(uid)).forEach(uid => progress.done(uid));
      for (const mail of mails) {
        if (isOver()) break;
        await this.#takeOne(session, progress, mail);
        count += 1;
        if (count % KEEP_EVERY === 0) await progress.keep();
      }
    }
    if (uids.length > 0) await progress.keep();
  }

  /** A mail that cannot be taken does not stop the others. */
  async #takeOne(
    session: ImapSession,
    progress: Progress,
    mail: Parameters<MailTaking['take']>[1],
  ) {
    try {
      await this.#taking.take(session, mail);
      progress.done(mail.uid);
    } catch (error) {
      session.assertUsable();
      progress.failed(mail.uid);
      this.#warn(`Mail ${mail.uid} could not be taken`, error);
    }
  }

  async #fail(error: unknown) {
    const { settings, desk } = this.#options;
    const { host, port } = settings.imap;
    this.#failures += 1;
    this.#warn('Reading failed', error);
    const problem = `${host}:${port}: ${this.#login.hide(problemOf(error))}`;
    await desk.reportReading({ up: false, problem }).catch(cause => {
      this.#warn('It could not be reported that reading failed', cause);
    });
  }

  #warn(what: string, error: unknown) {
    const { settings, logger } = this.#options;
    const words = this.#login.hide(stringifyError(error));
    // The words of a server begin no line of their own.
    const said = cleanLine(words, MOST_SAID);
    logger.warn(`Mailbox '${settings.id}': ${what}: ${said}`);
  }
}
