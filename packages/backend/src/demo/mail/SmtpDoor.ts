import { buffer } from 'stream/consumers';
import { SMTPServer } from 'smtp-server';
import { listen } from './listen';
import type { SharedMailbox } from './sharedMailboxes';

/** The size of a mail that is still taken, in bytes. */
const MAX_SIZE = 25 * 1024 * 1024;
/** How long a client may go on when the portal stops. */
const CLOSE_MS = 200;
/** RFC 2606: no such domain ever exists. */
const NOWHERE = /\.invalid$/i;

/** Takes a mail that was sent. @param to - addresses */
export type Deliver = (raw: Buffer, to: string[]) => Promise<void>;

/** The SMTP server of the demo, by which the desk sends: all that is sent stays in this process. */
export class SmtpDoor {
  readonly #server: SMTPServer;

  constructor(mailboxes: SharedMailbox[], deliver: Deliver) {
    this.#server = new SMTPServer({
      // This machine only, so nothing is read on the way.
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: true,
      size: MAX_SIZE,
      closeTimeout: CLOSE_MS,
      onAuth({ username, password }, _session, done) {
        const known = mailboxes.some(
          it => it.user === username && it.password === password,
        );
        if (known) done(null, { user: username });
        else done(new Error('Nobody has this name and password'));
      },
      onRcptTo({ address }, _session, done) {
        done(NOWHERE.test(address) ? refusalOf(address) : null);
      },
      onData(stream, { envelope }, done) {
        buffer(stream)
          .then(raw =>
            deliver(
              raw,
              envelope.rcptTo.map(it => it.address),
            ),
          )
          .then(() => done(), done);
      },
    });
  }

  /** @throws Error when the port is in use */
  open(port: number): Promise<void> {
    return listen(this.#server.server, port);
  }

  async close(): Promise<void> {
    await new Promise<void>(resolve => this.#server.close(resolve));
  }
}

function refusalOf(address: string): Error {
  return Object.assign(new Error(`There is no mailbox ${address}`), {
    responseCode: 550,
  });
}
