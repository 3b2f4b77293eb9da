import type { CatalogDirectory } from '../../models';
import type {
  MailMessage,
  NoticeMail,
  NotificationMessage,
  TicketMail,
} from '../../outbox/types';
import { plain, type Words } from '../../words';
import type { MailChannels } from '../MailChannels';
import { isGuest } from '../MailGuests';
import type { MailParticipant, MailParticipants } from '../MailParticipants';
import { messageIdFor } from '../messageIds';
import type { MailStore } from '../StoredMail';
import { channelWords } from './channelWords';

interface MailFanOutOptions {
  channels: Pick<MailChannels, 'get' | 'ofModel'>;
  participants: Pick<MailParticipants, 'of'>;
  mails: Pick<MailStore, 'missingOf'>;
  directory: Pick<CatalogDirectory, 'addressesOf' | 'namesOf'>;
  /** In which a mailbox speaks that names no language. */
  words: Words;
}

/** Finds out who gets a notification by mail, and what that mail says. */
export class MailFanOut {
  readonly #options: MailFanOutOptions;

  constructor(options: MailFanOutOptions) {
    this.#options = options;
  }

  /**
   * The mails that follow from a notification. Their ids follow from the event and the person: whoever is told of an event twice gets
   * one mail, also where the notification is delivered again.
   *
   * @param recipients - those who are there, of its own
   * @param id - of the notification
   */
  async mailsOf(
    notification: NotificationMessage,
    recipients: string[],
    id: string,
  ): Promise<MailMessage[]> {
    const { mail, exclude } = notification;
    if (!mail) return [];
    const event = mail.event ?? id;
    const people = recipients.filter(it => it !== exclude);
    return 'ticket' in mail
      ? this.#ofTicket(notification, { ...mail, event }, people)
      : this.#ofNotice(notification, { ...mail, event }, people);
  }

  /** To those who came to the ticket by mail. */
  async #ofTicket(
    notification: NotificationMessage,
    mail: TicketMail & { event: string },
    people: string[],
  ): Promise<MailMessage[]> {
    const { channels, participants, mails, directory } = this.#options;
    const { ticket, by, isFirst } = mail;
    const reached = (await participants.of(ticket.id)).filter(it =>
      people.includes(it.person),
    );
    if (reached.length === 0) return [];
    const questions = isFirst ? await mails.missingOf(ticket.id) : [];
    const names = by ? await directory.namesOf([by]) : {};
    const says = { ...mail, questions, by: by && (names[by] ?? by) };
    return reached.map(it => {
      const channel = channels.get(it.mailbox);
      const words = channelWords(channel, this.#options.words);
      return ticketMail(notification, says, it, words);
    });
  }

  /** To all whose address the catalog knows. */
  async #ofNotice(
    { title, link }: NotificationMessage,
    { modelRef, text, event }: NoticeMail & { event: string },
    people: string[],
  ): Promise<MailMessage[]> {
    const { channels, directory } = this.#options;
    const channel = channels.ofModel(modelRef);
    if (!channel) return [];
    const addresses = await directory.addressesOf(people);
    const names = await directory.namesOf(people);
    const words = channelWords(channel, this.#options.words);
    const subject = words.of(title);
    return Object.entries(addresses).map(([person, address]) => ({
      kind: 'mail',
      id: messageIdFor(event, { event, person }),
      mailbox: channel.id,
      to: { address, ...(names[person] && { name: names[person] }) },
      subject,
      text: words.of(text),
      automatic: true,
      references: [],
      footer: { text: subject, link },
    }));
  }
}

function ticketMail(
  { title, description = '', link }: NotificationMessage,
  {
    ticket,
    event,
    text = plain(description),
    by,
    questions,
    attachments = [],
  }: TicketMail & { event: string; questions: string[] },
  { person, mailbox, address, name, messageId }: MailParticipant,
  words: Words,
): MailMessage {
  const { id, key, summary, status } = ticket;
  return {
    kind: 'mail',
    id: messageIdFor(id, { event, person }),
    mailbox,
    to: { address, ...(name && { name }) },
    subject: `[${key}] ${summary}`,
    title: words.of(title),
    ...(by && { by }),
    text: words.of(text),
    ...(questions.length > 0 && { questions }),
    automatic: !by,
    references: [messageId],
    ticketId: id,
    ...(attachments.length > 0 && { attachments }),
    footer: {
      text: `${key}, ${words.of(status)}`,
      ...(!isGuest(person) && { link }),
    },
  };
}
