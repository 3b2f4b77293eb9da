/** What the demo uses of an IMAP server that is made for tests; the package brings no types. */
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'events';
  import type { Server } from 'net';

  namespace hoodiecrow {
    interface Attribute {
      type: string;
      value?: string;
      section?: Attribute[];
    }

    interface Command {
      tag: string;
      command: string;
      attributes?: Attribute[];
    }

    interface Response {
      tag: string;
      attributes?: Attribute[];
    }

    interface Connection {
      server: ImapServer;
      _notificationCallback: (notification: unknown) => void;
    }

    type CommandHandler = (
      connection: Connection,
      parsed: Command,
      data: string,
      done: () => void,
    ) => void;

    type OutputHandler = (
      connection: Connection,
      response: Response,
      description: string,
      parsed?: Command,
    ) => void;

    interface Mailbox {
      uidnext: number;
    }

    interface ImapServer extends EventEmitter {
      readonly server: Server;
      readonly storage: object;
      readonly outputHandlers: OutputHandler[];
      getCommandHandler(command: string): CommandHandler;
      setCommandHandler(command: string, handler: CommandHandler): void;
      getMailbox(path: string): Mailbox;
      appendMessage(
        path: string,
        flags: string[],
        internaldate: Date,
        raw: string,
      ): void;
      close(callback?: () => void): void;
    }

    interface Options {
      plugins?: string[];
      users: Record<string, { password: string }>;
      storage?: object;
    }
  }

  function hoodiecrow(options: hoodiecrow.Options): hoodiecrow.ImapServer;
  export = hoodiecrow;
}
