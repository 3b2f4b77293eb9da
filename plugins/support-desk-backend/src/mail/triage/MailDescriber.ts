import {
  FINISHED_STATUSES,
  type Mail,
  type MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../../tickets/describeTicket';
import { describeMention } from '../../tickets/relations/describeMention';
import type { TicketModels } from '../../tickets/TicketModels';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import type { MailChannels } from '../MailChannels';
import { isGuest } from '../MailGuests';
import type { StoredMail } from '../StoredMail';
import { titleOf } from './MailboxList';

/** Describes mails to those who work in their model. */
export class MailDescriber {
  readonly #channels: MailChannels;
  readonly #models: Pick<TicketModels, 'list' | 'namesOf'>;
  readonly #store: Pick<TicketStore, 'findAll'>;

  constructor(options: {
    channels: MailChannels;
    models: Pick<TicketModels, 'list' | 'namesOf'>;
    store: Pick<TicketStore, 'findAll'>;
  }) {
    this.#channels = options.channels;
    this.#models = options.models;
    this.#store = options.store;
  }

  async describe(mails: StoredMail[]): Promise<Mail[]> {
    const tickets = await this.#store.findAll([
      ...new Set(mails.flatMap(it => it.ticketId ?? [])),
    ]);
    const names = await this.#models.namesOf(
      mails.flatMap(it => it.person ?? []),
    );
    const models = await this.#models.list();
    return mails.map(mail => {
      const ticket = tickets.find(it => it.id === mail.ticketId);
      const model = models.find(it => it.ref === mail.modelRef);
      return {
        ...describeMail(mail, names),
        modelTitle: model?.title ?? mail.modelRef,
        mailbox: { id: mail.mailbox, title: this.#titleOf(mail) },
        ...(ticket && { ticket: describeMention(ticket) }),
        actions: actionsOf(mail, ticket),
      };
    });
  }

  async one(mail: StoredMail): Promise<Mail> {
    return (await this.describe([mail]))[0];
  }

  /** A mailbox may be gone; its mails are not. */
  #titleOf({ mailbox }: StoredMail): string {
    const channel = this.#channels.get(mailbox);
    return channel ? titleOf(channel) : mailbox;
  }
}

/** What can be done with a mail; what can be done with its ticket, the ticket says. */
export function actionsOf(
  { outcome, content, person }: StoredMail,
  ticket: StoredTicket | undefined,
): MailAction[] {
  const goesOn =
    ticket && !FINISHED_STATUSES.some(status => status === ticket.status);
  switch (outcome) {
    case 'held':
      return ['release', 'discard'];
    case 'unreadable':
      return ['discard'];
    case 'automatic':
      return content ? ['release'] : [];
    case 'ticket':
      return goesOn && ticket.reporter === person ? ['setSender'] : [];
    case 'reply':
      return ticket ? ['split'] : [];
    default:
      return [];
  }
}

function describeMail(
  mail: StoredMail,
  names: Names,
): Omit<Mail, 'modelTitle' | 'mailbox' | 'actions'> {
  const { person } = mail;
  return {
    id: mail.id,
    model: mail.modelRef,
    from: mail.from,
    ...(person && { person: named(person, names) }),
    isGuest: person !== undefined && isGuest(person),
    subject: mail.subject,
    receivedAt: mail.receivedAt.toISOString(),
    recordedAt: mail.recordedAt.toISOString(),
    outcome: mail.outcome,
    code: mail.code,
    reason: mail.reason,
    comment: mail.commentId,
    text: mail.text,
    attachments: mail.attachments,
    urgent: mail.urgent,
    missing: mail.missing,
  };
}
