import type { Server, Socket } from 'net';
import hoodiecrow, { type ImapServer } from 'hoodiecrow-imap';
import { ImapMailbox, PLUGINS } from './ImapMailbox';
import { listen } from './listen';
import type { SharedMailbox } from './sharedMailboxes';

/** The IMAP server of the demo: one port on this machine, at which the shared mailboxes are told apart by who signs in. */
export class ImapDoor {
  readonly #front: ImapServer;
  readonly #sockets = new Set<Socket>();

  constructor(mailboxes: (SharedMailbox & { imap: ImapMailbox })[]) {
    this.#front = hoodiecrow({ plugins: PLUGINS, users: {} });
    const signIn = this.#front.getCommandHandler('LOGIN');
    this.#front.setCommandHandler('LOGIN', (connection, parsed, data, done) => {
      const user = parsed.attributes?.[0]?.value;
      mailboxes.find(it => it.user === user)?.imap.adopt(connection);
      signIn(connection, parsed, data, done);
    });
    this.#server.on('connection', socket => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** @throws Error when the port is in use */
  open(port: number): Promise<void> {
    return listen(this.#server, port);
  }

  async close(): Promise<void> {
    this.#sockets.forEach(socket => socket.destroy());
    await new Promise(resolve => this.#server.close(resolve));
  }

  get #server(): Server {
    return this.#front.server;
  }
}
