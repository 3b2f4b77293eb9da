import {
  createTicketSchema,
  type LinkKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { IncomingAttachment } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { acceptMessage, creationOf } from '../../tickets/acceptRequest';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type {
  NewTicketEvent,
  StoredTicket,
  TicketCreation,
  TicketStore,
} from '../../tickets/TicketStore';
import type { TicketWork, Visit } from '../../tickets/work';
import { changeOf } from '../../tickets/work/TicketWork';
import type { MailFile } from '../StoredMail';
import { recordParticipant } from '../MailParticipants';
import { refusedInWords, type MailFiles } from './MailFiles';
import type { MailRecords } from './MailRecords';
import { bodyOf, summaryOf } from './mailText';
import { answersOf, requestTypeFor } from './requestTypeFor';
import { participantOf, receivedAt, type Taking } from './Taking';

/** The contact of a mailbox takes no requests: its model has changed. */
export class NoRequestTypeError extends Error {}

/** What a mail is besides a new ticket. */
export interface NewTicketOptions {
  caller: TicketCaller;
  /** Why it is one, where one could take it for something else. */
  because?: { code: string; reason: string };
  /** An earlier ticket that it is about. */
  relatedTo?: Visit;
  /** What is told there of the new one, besides the link. */
  tell?: (created: StoredTicket) => NewTicketEvent[];
  /** What it says, where that is Markdown already. */
  body?: string;
}

/** Makes tickets of mails. */
export class NewTickets {
  readonly #store: TicketStore;
  readonly #models: TicketModels;
  readonly #work: Pick<TicketWork, 'contextOf'>;
  readonly #files: MailFiles;
  readonly #records: MailRecords;

  constructor(options: {
    store: TicketStore;
    models: TicketModels;
    work: Pick<TicketWork, 'contextOf'>;
    files: MailFiles;
    records: MailRecords;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#work = options.work;
    this.#files = options.files;
    this.#records = options.records;
  }

  /**
   * Logs a mail as a request of its sender, from the instant at which it came. The mail counts as taken in the same transaction.
   *
   * @throws RefusedError, InvalidAnswersError where the model does not let the sender ask for this, or not by mail
   * @throws NoRequestTypeError
   */
  async create(
    taking: Taking,
    options: NewTicketOptions,
  ): Promise<StoredTicket> {
    const { channel, message, model } = taking;
    const found = requestTypeFor(message, channel, model);
    if (!found)
      throw new NoRequestTypeError(`'${channel.contact}' takes no requests`);
    const { type, byWords } = found;
    const { files, kept } = await this.#files.check(message.attachments);
    const { body, whole } = options.body
      ? { body: options.body, whole: undefined }
      : bodyOf(joined([message.text, message.quoted, refusedInWords(files)]));
    const request = createTicketSchema.parse({
      model: channel.model,
      requestType: type.id,
      summary: summaryOf(message),
      channel: 'email',
      ...answersOf(type, body, message.urgent),
    });
    const { caller } = options;
    const access = await this.#models.accessOf(
      channel.model,
      caller,
      receivedAt(taking),
    );
    const { ticket, missing } = await acceptMessage(request, access, {
      models: this.#models,
      contact: channel.contact,
    });
    const because =
      options.because ??
      (byWords
        ? { code: 'words', reason: `Taken for '${type.title}' by its words` }
        : undefined);
    const creation = creationOf(ticket, request, access.context.model, {
      mail: taking.id,
      ...(missing.length > 0 && { missing }),
    });
    const created = await this.#store.create({
      ...(await this.#linked(creation, options)),
      within: (tx, { id }) =>
        this.#record(tx, taking, caller, {
          ticketId: id,
          missing,
          attachments: files,
          ...because,
        }),
    });
    await this.finish(taking, created, caller, withWhole(kept, whole));
    return created;
  }

  /** Keeps the files of a mail that is a ticket already. */
  async finish(
    { id }: Pick<Taking, 'id'>,
    ticket: StoredTicket,
    caller: TicketCaller,
    files: IncomingAttachment[],
  ): Promise<void> {
    const visit: Visit = { ticketId: ticket.id, caller, sides: ['requester'] };
    await this.#files.attach(visit, files);
    await this.#records.finish({ id, outcome: 'ticket' });
  }

  /** The files of a message that are kept with its ticket, and all of its text where that was too long. */
  async filesOf({ message }: Taking): Promise<IncomingAttachment[]> {
    const { kept } = await this.#files.check(message.attachments);
    const { whole } = bodyOf(joined([message.text, message.quoted]));
    return withWhole(kept, whole);
  }

  async #record(
    tx: Knex.Transaction,
    taking: Taking,
    { user }: TicketCaller,
    about: {
      ticketId: string;
      missing: string[];
      attachments: MailFile[];
      code?: string;
      reason?: string;
    },
  ) {
    await this.#records.settleIn(tx, taking, {
      outcome: 'ticket',
      person: user,
      finished: false,
      ...about,
    });
    const part = { ticketId: about.ticketId, person: user };
    await recordParticipant(tx, participantOf(taking, part));
  }

  /** The creation, with links between the new ticket and the one that it is about: both tell of them. */
  async #linked(
    creation: TicketCreation,
    { relatedTo, tell }: NewTicketOptions,
  ): Promise<TicketCreation> {
    if (!relatedTo) return creation;
    const context = await this.#work.contextOf(relatedTo);
    const { ticket } = context;
    return {
      ...creation,
      build: identity => {
        const change = creation.build(identity);
        const events = [...change.events, linkedTo(ticket, 'out')];
        return { ...change, events };
      },
      besides: created => [
        changeOf(context, {
          ticket,
          events: [linkedTo(created, 'in'), ...(tell?.(created) ?? [])],
        }),
      ],
    };
  }
}

const KIND: LinkKind = 'relatedTo';

function linkedTo(
  { id, key }: StoredTicket,
  direction: 'in' | 'out',
): NewTicketEvent {
  return { type: 'linked', data: { kind: KIND, direction, ticket: id, key } };
}

/** Paragraphs that say something, one below the other. */
export function joined(parts: (string | undefined)[]): string {
  return parts.filter(it => it?.trim()).join('\n\n');
}

/** A text that does not fit comes along as a file. */
export function withWhole(
  files: IncomingAttachment[],
  whole: string | undefined,
): IncomingAttachment[] {
  if (whole === undefined) return files;
  const content = Buffer.from(whole, 'utf8');
  return [...files, { name: 'message.txt', content, inline: false }];
}
