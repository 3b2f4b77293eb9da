import {
  createCommentSchema,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { CommentService } from '../../comments/CommentService';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import type { TransitionService, Visit } from '../../tickets/work';
import { again } from '../../tickets/work/again';
import { isStale } from '../../tickets/work/changeAsItIs';

import { recordParticipant } from '../MailParticipants';
import { refusedInWords, type MailFiles } from './MailFiles';
import type { MailRecords } from './MailRecords';
import { bodyOf, excerptOf, toMarkdown } from './mailText';
import { joined, withWhole } from './NewTickets';
import { participantOf, type Taking } from './Taking';

const DAY = 86_400_000;
const ENDED: TicketStatus[] = ['resolved', 'closed'];

/** Lets mails go on with tickets. */
export class Replies {
  readonly #knex: Knex;
  readonly #store: Pick<TicketStore, 'find' | 'listEvents'>;
  readonly #comments: Pick<CommentService, 'create'>;
  readonly #transitions: Pick<TransitionService, 'transition'>;
  readonly #files: MailFiles;
  readonly #records: MailRecords;

  constructor(options: {
    knex: Knex;
    store: Pick<TicketStore, 'find' | 'listEvents'>;
    comments: Pick<CommentService, 'create'>;
    transitions: Pick<TransitionService, 'transition'>;
    files: MailFiles;
    records: MailRecords;
  }) {
    this.#knex = options.knex;
    this.#store = options.store;
    this.#comments = options.comments;
    this.#transitions = options.transitions;
    this.#files = options.files;
    this.#records = options.records;
  }

  /** Whether a ticket still goes on with a reply; one that ended too long ago, or was cancelled, does not. */
  async takes(
    { id, status }: StoredTicket,
    { channel, now }: Pick<Taking, 'channel' | 'now'>,
  ): Promise<boolean> {
    if (!ENDED.includes(status)) return status !== 'cancelled';
    const events = await this.#store.listEvents(id);
    const end = events.findLast(it =>
      ['resolved', 'confirmed', 'closed'].includes(it.type),
    );
    const days = (now.getTime() - (end?.at ?? now).getTime()) / DAY;
    return days <= channel.reopenDays;
  }

  /** Adds what a mail says; a ticket that has ended goes on again. Each step finds what a first attempt has done already. */
  async add(taking: Taking, visit: Visit): Promise<void> {
    const { id, message } = taking;
    const { files, kept } = await this.#files.check(message.attachments);
    const { body, whole } = bodyOf(
      joined([message.text, refusedInWords(files)]),
    );
    await this.#reopen(taking, visit);
    const attachments = await this.#files.attach(visit, withWhole(kept, whole));
    const comment = createCommentSchema.parse({
      body: body || named(kept) || toMarkdown('[no text]'),
      attachments,
    });
    const quoted = message.quoted && bodyOf(message.quoted).body;
    await this.#again(visit, ({ version }) =>
      this.#comments.create(visit, version, comment, id, {
        channel: 'email',
        ...(quoted && { quoted }),
      }),
    );
    await this.#knex.transaction(async tx => {
      await this.#records.settleIn(tx, taking, {
        outcome: 'reply',
        person: visit.caller.user,
        ticketId: visit.ticketId,
        commentId: id,
        attachments: files,
      });
      // Who answers for support reads the portal.
      if (!visit.sides.includes('requester')) return;
      const part = { ticketId: visit.ticketId, person: visit.caller.user };
      await recordParticipant(tx, participantOf(taking, part));
    });
  }

  async #reopen({ message }: Taking, visit: Visit) {
    await this.#again(visit, async ({ status, version }) => {
      if (!ENDED.includes(status)) return;
      await this.#transitions.transition(visit, version, {
        action: 'reopen',
        reason: excerptOf(message.text) || message.subject || '–',
      });
    });
  }

  /** Does something with the ticket as it is now, again where others were faster. */
  async #again(
    { ticketId }: Visit,
    act: (ticket: StoredTicket) => Promise<unknown>,
  ) {
    await again(async () => act((await this.#store.find(ticketId))!), isStale);
  }
}

/** What is said of a mail that is files alone. */
function named(files: { name: string }[]): string {
  return files.length > 0
    ? toMarkdown(files.map(it => it.name).join(', '))
    : '';
}
