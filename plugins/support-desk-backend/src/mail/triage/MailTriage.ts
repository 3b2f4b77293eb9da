import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  Mail,
  MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { AttachmentService } from '../../attachments/AttachmentService';
import { foldComments } from '../../comments/foldComments';
import type { SupportModelRegistry } from '../../models';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { TicketStore } from '../../tickets/TicketStore';
import type { TicketGate, Visit } from '../../tickets/work';
import type { MailIntake } from '../in/MailIntake';
import type { NewTickets } from '../in/NewTickets';
import type { Senders } from '../in/senders';
import type { Taking } from '../in/Taking';
import { readContent } from '../in/heldContent';
import type { MailChannels } from '../MailChannels';
import type { MailStore, StoredMail } from '../StoredMail';
import { actionsOf, type MailDescriber } from './MailDescriber';
import type { MailSight } from './MailSight';
import type { SenderCorrection } from './SenderCorrection';

export interface MailTriageOptions {
  sight: MailSight;
  describer: MailDescriber;
  mails: MailStore;
  channels: MailChannels;
  intake: MailIntake;
  newTickets: NewTickets;
  senders: Senders;
  correction: SenderCorrection;
  attachments: Pick<AttachmentService, 'list' | 'read'>;
  registry: Pick<SupportModelRegistry, 'get'>;
  models: Pick<TicketModels, 'isUser'>;
  store: Pick<TicketStore, 'find' | 'findAll' | 'listEvents'>;
  gate: TicketGate;
  clock: ClockService;
}

/** What people correct of what became of mails. */
export class MailTriage {
  readonly #options: MailTriageOptions;

  constructor(options: MailTriageOptions) {
    this.#options = options;
  }

  /**
   * Takes a mail after all.
   *
   * @param sender - who wrote it, where that is not who it says
   * @throws InvalidAnswersError for a sender who is no user of the catalog
   * @throws ConflictError for a mail that is nothing to take, or about which somebody else has decided
   */
  async release(
    id: string,
    sender: string | undefined,
    caller: TicketCaller,
  ): Promise<Mail> {
    const mail = await this.#find(id, 'release', caller);
    if (sender) await this.#assertUser('sender', sender, caller);
    const taking = await this.#takingOf(
      mail,
      readContent(mail.content!),
      caller,
    );
    const released = { ...taking.released!, ...(sender && { sender }) };
    await this.#options.intake.take({ ...taking, released });
    return this.#describe(id);
  }

  /** @throws ConflictError for a mail that something became of */
  async discard(
    id: string,
    reason: string,
    caller: TicketCaller,
  ): Promise<Mail> {
    const { mails } = this.#options;
    const mail = await this.#find(id, 'discard', caller);
    await mails.update(
      mail,
      { outcome: 'discarded', code: undefined, reason, content: undefined },
      { from: mail.outcome, decision: this.#decisionOf(caller) },
    );
    return this.#describe(id);
  }

  /** Its ticket becomes that of who really wrote. @throws ConflictError, InvalidAnswersError */
  async setSender(
    id: string,
    user: string,
    caller: TicketCaller,
  ): Promise<Mail> {
    const mail = await this.#find(id, 'setSender', caller);
    await this.#assertUser('user', user, caller);
    const visit = await this.#enter(mail, caller);
    await this.#options.correction.correct(mail, visit, user);
    return this.#describe(id);
  }

  /** Makes a ticket of its own of a reply. @throws ConflictError for what is no reply */
  async split(id: string, caller: TicketCaller): Promise<Mail> {
    const { store, senders, newTickets } = this.#options;
    const mail = await this.#find(id, 'split', caller);
    const visit = await this.#enter(mail, caller);
    const comments = foldComments(await store.listEvents(visit.ticketId));
    const comment = comments.find(it => it.id === mail.commentId);
    const message = await this.#messageOf(
      mail,
      visit,
      comment?.attachments ?? [],
    );
    const taking = await this.#takingOf(mail, message, caller);
    await newTickets.create(taking, {
      caller: await senders.callerOf(mail.person!),
      body: comment?.body ?? mail.text,
      relatedTo: visit,
      tell: ({ key, id: ticket }) => [
        {
          type: 'mailSplitOff',
          internal: true,
          data: { mail: id, ticket, key },
        },
      ],
    });
    return this.#describe(id);
  }

  async #find(id: string, action: MailAction, caller: TicketCaller) {
    const { sight, store } = this.#options;
    const mail = await sight.find(id, caller);
    const [ticket] = await store.findAll(mail.ticketId ? [mail.ticketId] : []);
    const possible = actionsOf(mail, ticket);
    if (possible.includes(action)) return mail;
    throw new ConflictError(
      `mail: '${action}' is not possible with a mail that is '${
        mail.outcome
      }'; possible now: ${possible.join(', ') || 'nothing'}`,
    );
  }

  async #enter(mail: StoredMail, caller: TicketCaller): Promise<Visit> {
    const visit = await this.#options.gate.enter(mail.ticketId!, caller);
    if (visit.sides.includes('support')) return visit;
    throw new NotAllowedError('mail: its ticket is not yours to work on');
  }

  async #assertUser(field: string, user: string, caller: TicketCaller) {
    if (await this.#options.models.isUser(user, caller)) return;
    const message = `'${user}' is not a user of the catalog`;
    throw new InvalidAnswersError([{ field, message }]);
  }

  /** @throws ConflictError for a mail of a mailbox that is no more */
  async #takingOf(
    mail: StoredMail,
    message: IncomingMessage,
    caller: TicketCaller,
  ): Promise<Taking> {
    const { channels, registry, clock } = this.#options;
    const channel = channels.get(mail.mailbox);
    if (!channel) {
      throw new ConflictError(
        `mail: its mailbox '${mail.mailbox}' is no longer connected`,
      );
    }
    const { model } = await registry.get(channel.model);
    const released = { mail, decision: this.#decisionOf(caller) };
    return { id: mail.id, channel, message, model, now: clock.now(), released };
  }

  /** A reply as the message that it was, with the files that its ticket has of it. */
  async #messageOf(
    mail: StoredMail,
    visit: Visit,
    attachments: string[],
  ): Promise<IncomingMessage> {
    const files = attachments.map(async id => {
      const { file, content } = await this.#options.attachments.read(visit, id);
      return { name: file.name, content, inline: false };
    });
    return {
      id: mail.messageId,
      references: [],
      from: mail.from,
      to: [],
      cc: [],
      subject: mail.subject,
      text: mail.text,
      attachments: await Promise.all(files),
      receivedAt: mail.receivedAt,
      urgent: mail.urgent,
    };
  }

  #decisionOf({ user }: TicketCaller) {
    return { by: user, at: this.#options.clock.now() };
  }

  async #describe(id: string): Promise<Mail> {
    const { mails, describer } = this.#options;
    return describer.one((await mails.find(id))!);
  }
}
