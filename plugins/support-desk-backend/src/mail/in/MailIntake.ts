import type { IntakeOutcome } from '@supportdesk/backstage-plugin-support-desk-node';
import type { MailOutcome } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketStore } from '../../tickets/TicketStore';
import type { MailGuests } from '../MailGuests';
import type { MailStore, StoredMail } from '../StoredMail';
import type { Bounces } from './Bounces';
import { doubtOf } from './guards';
import { writeContent } from './heldContent';
import type { MailRecords } from './MailRecords';
import { NoRequestTypeError, type NewTickets } from './NewTickets';
import {
  refusalBy,
  refusalMail,
  unknownSender,
  type MailRefusal,
} from './refusals';
import type { Replies } from './Replies';
import type { Senders } from './senders';
import { addressOf, type Taking } from './Taking';
import { waitingMail } from './teamNotice';
import type { Threads } from './Threads';
import type { Visits } from './Visits';

const DAY = 86_400_000;

/** Why a mail waits for a decision. */
interface Holding {
  code: string;
  reason: string;
  /** Whether the team learns of it; default: yes. */
  tell?: boolean;
}

export interface MailIntakeOptions {
  mails: MailStore;
  records: MailRecords;
  store: Pick<TicketStore, 'find'>;
  senders: Senders;
  guests: MailGuests;
  threads: Threads;
  visits: Visits;
  tickets: NewTickets;
  replies: Replies;
  bounces: Bounces;
  /** Address of the portal. */
  portal: string;
}

/** Decides what becomes of a mail: a ticket, a part of one, an answer to its sender, or nothing before somebody has decided. */
export class MailIntake {
  readonly #options: MailIntakeOptions;

  constructor(options: MailIntakeOptions) {
    this.#options = options;
  }

  /**
   * Takes a mail. Nothing is half done: what is cut off goes on where it was when the same mail comes again.
   *
   * @throws what may succeed later
   */
  async take(taking: Taking): Promise<IntakeOutcome> {
    const known = await this.#known(taking);
    if (known) return this.#goOn(taking, known);
    try {
      return await this.#decide(taking);
    } catch (error) {
      // Another replica may have had the same mail.
      const meanwhile = await this.#known(taking);
      if (!meanwhile) throw error;
      return this.#goOn(taking, meanwhile);
    }
  }

  async #known({ channel, message, released }: Taking) {
    return released
      ? undefined
      : this.#options.mails.findMessage(channel.id, message.id);
  }

  async #goOn(taking: Taking, mail: StoredMail): Promise<IntakeOutcome> {
    if (!mail.finished) {
      const { store, senders, tickets } = this.#options;
      const ticket = await store.find(mail.ticketId!);
      const caller = await senders.callerOf(mail.person!);
      const files = await tickets.filesOf(taking);
      await tickets.finish(taking, ticket!, caller, files);
    }
    return outcomeOf(mail.outcome);
  }

  async #decide(taking: Taking): Promise<IntakeOutcome> {
    const { mails, records, bounces } = this.#options;
    const doubt = await doubtOf(taking, mails);
    if (doubt?.outcome === 'automatic') {
      await bounces.note(taking);
      const { code, reason } = doubt;
      await records.settle(taking, {
        outcome: 'automatic',
        code,
        reason,
        // Somebody may find that a person wrote it after all.
        content: writeContent(taking.message),
      });
      return 'automatic';
    }
    if (doubt) return this.#hold(taking, doubt);
    const sender = await this.#senderOf(taking);
    if ('person' in sender) return this.#forPerson(taking, sender.person);
    return 'text' in sender
      ? this.#refuse(taking, sender)
      : this.#hold(taking, sender);
  }

  /** Who wrote it; else why it waits, or what its sender is told. */
  async #senderOf(
    taking: Taking,
  ): Promise<{ person: string } | Holding | MailRefusal> {
    const { senders, guests, portal } = this.#options;
    const { channel, message, released } = taking;
    if (released?.sender) return { person: released.sender };
    const address = addressOf(message);
    const [person, ...others] = await senders.usersOf(address);
    if (others.length > 0) {
      return {
        code: 'ambiguousSender',
        reason: `${address} is the address of ${[person, ...others].join(
          ' and ',
        )}`,
      };
    }
    if (person) return { person };
    const thread = released ? undefined : await this.#threadOf(taking);
    const guest = await guests.find(address);
    if (guest && thread && (await this.#isPart(thread, guest))) {
      return { person: guest };
    }
    if (thread?.answersUs) {
      return {
        code: 'otherAddress',
        reason: `It answers our mail about ${thread.ticket.key}, but nobody with the address ${address} has a part in that`,
      };
    }
    return channel.unknownSenders === 'guest' || released
      ? { person: await guests.of(address, message.from.name) }
      : unknownSender(taking, portal);
  }

  async #forPerson(taking: Taking, person: string): Promise<IntakeOutcome> {
    const { senders, visits, replies } = this.#options;
    const caller = await senders.callerOf(person);
    const thread = await this.#threadOf(taking);
    if (!thread) return this.#newTicket(taking, { caller });
    const { ticket } = thread;
    const visit = await visits.of(ticket, caller);
    if (!visit) {
      const reason = `It names ${ticket.key}, of which its sender is no part`;
      const because = { code: 'outsider', reason };
      return this.#newTicket(taking, { caller, because });
    }
    if (await replies.takes(ticket, taking)) {
      await replies.add(taking, visit);
      return 'reply';
    }
    return this.#newTicket(taking, {
      caller,
      because: { code: 'ended', reason: `${ticket.key} has ended` },
      relatedTo: visit,
    });
  }

  async #newTicket(
    taking: Taking,
    options: Parameters<NewTickets['create']>[1],
  ): Promise<IntakeOutcome> {
    try {
      await this.#options.tickets.create(taking, options);
      return 'ticket';
    } catch (error) {
      if (error instanceof NoRequestTypeError) {
        return this.#hold(taking, {
          code: 'noRequestType',
          reason: error.message,
        });
      }
      const refusal = refusalBy(error);
      if (!refusal) throw error;
      const { user } = options.caller;
      return this.#refuse(taking, refusal, user);
    }
  }

  async #hold(taking: Taking, holding: Holding): Promise<IntakeOutcome> {
    const { code, reason, tell = true } = holding;
    await this.#options.records.settle(taking, {
      outcome: 'held',
      code,
      reason,
      text: taking.message.text,
      content: writeContent(taking.message),
      messages: tell ? [waitingMail(taking, reason)] : [],
    });
    return 'held';
  }

  /** Its sender is told once a day: whoever forges mails must not have us write to others all the time. */
  async #refuse(
    taking: Taking,
    refusal: MailRefusal,
    person?: string,
  ): Promise<IntakeOutcome> {
    const { mails, records } = this.#options;
    const { channel, message, now } = taking;
    const { code, reason } = refusal;
    const told = await mails.countFrom(
      { mailbox: channel.id, address: addressOf(message) },
      new Date(now.getTime() - DAY),
      { outcome: 'refused', code },
    );
    await records.settle(taking, {
      outcome: 'refused',
      person,
      code,
      reason,
      messages: told === 0 ? [refusalMail(taking, refusal)] : [],
    });
    return 'refused';
  }

  async #threadOf({ message, channel, model }: Taking) {
    return this.#options.threads.find(message, {
      modelRef: channel.model,
      keyPrefix: model.keyPrefix,
    });
  }

  async #isPart(
    { ticket }: NonNullable<Awaited<ReturnType<Threads['find']>>>,
    person: string,
  ) {
    const { senders, visits } = this.#options;
    return (
      (await visits.of(ticket, await senders.callerOf(person))) !== undefined
    );
  }
}

/** What a mailbox is told: what waits for people is held, whatever the reason. */
function outcomeOf(outcome: MailOutcome): IntakeOutcome {
  return outcome === 'unreadable' || outcome === 'discarded' ? 'held' : outcome;
}
