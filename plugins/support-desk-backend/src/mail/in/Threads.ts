import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import { keyInSubject, ticketOfMessage } from '../messageIds';
import type { MailStore } from '../StoredMail';

/** The ticket that a mail belongs to, and how that is known. */
export interface Thread {
  ticket: StoredTicket;
  /** It answers a message of ours, which only who got it knows; a key in a subject anybody can write. */
  answersUs: boolean;
}

/** Finds the ticket that a mail goes on with. */
export class Threads {
  readonly #mails: Pick<MailStore, 'ticketsOfMessages'>;
  readonly #tickets: Pick<TicketStore, 'find'>;

  constructor(options: {
    mails: Pick<MailStore, 'ticketsOfMessages'>;
    store: Pick<TicketStore, 'find'>;
  }) {
    this.#mails = options.mails;
    this.#tickets = options.store;
  }

  /**
   * By what the mail answers, the closest first: a message of ours, or one that came in; else by the key in its subject, also when it
   * was forwarded. A ticket that was merged goes on as the other one.
   *
   * @param of - the model of the mailbox: its tickets only
   */
  async find(
    { references, subject }: IncomingMessage,
    of: { modelRef: string; keyPrefix: string },
  ): Promise<Thread | undefined> {
    const ours = references.flatMap(it => ticketOfMessage(it) ?? []);
    const theirs = await this.#mails.ticketsOfMessages(references);
    const key = keyInSubject(subject, [of.keyPrefix]);
    for (const id of [...ours, ...theirs, ...(key ? [key] : [])]) {
      const ticket = await this.#goingOn(id);
      if (ticket?.modelRef === of.modelRef) {
        return { ticket, answersUs: ours.includes(id) };
      }
    }
    return undefined;
  }

  async #goingOn(idOrKey: string): Promise<StoredTicket | undefined> {
    const ticket = await this.#tickets.find(idOrKey);
    return ticket?.mergedInto ? this.#goingOn(ticket.mergedInto) : ticket;
  }
}
