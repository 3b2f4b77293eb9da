import { ConflictError, isError } from '@backstage/errors';
import {
  FINISHED_STATUSES,
  type AnsweredTickets,
  type answerNoticeTicketsSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v5 as uuidFrom, v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { CommentService } from '../../comments/CommentService';
import { contentHash } from '../../database';
import type { TicketCaller } from '../../tickets/TicketService';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import {
  StaleVersionError,
  type TicketGate,
  type WorkService,
} from '../../tickets/work';
import { StaleNoticeError } from '../errors';
import type { NoticeSight } from '../NoticeSight';
import type { NoticeStore, StoredEvent } from '../NoticeStore';
import { assertAllowed } from './interruptionRights';
import type { NoticeTickets } from './NoticeTickets';
import { changed } from './stepping';

type Answer = z.output<typeof answerNoticeTicketsSchema>;
type Recorded = NonNullable<StoredEvent['data']['answer']>;

/** How often it is tried while others change a ticket, or the notice, at the same moment. */
const ATTEMPTS = 5;

/** Errors that say what the caller can do about them; others are none of their business. */
const TELLING = [
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
];

/** Names comments by the request that wrote them. */
const NAMESPACE = '0b9cf0a3-6f0e-4a52-9a3c-3f6c6ad6f2d1';

interface AnswersOptions {
  notices: Pick<NoticeStore, 'eventsOf' | 'update'>;
  sight: NoticeSight;
  tickets: Pick<NoticeTickets, 'of'>;
  store: Pick<TicketStore, 'find'>;
  gate: TicketGate;
  comments: Pick<CommentService, 'create'>;
  workService: Pick<WorkService, 'transition'>;
  clock: ClockService;
}

/** One answer to all tickets about an interruption, given in each as its caller may. */
export class TicketAnswers {
  readonly #options: AnswersOptions;

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /**
   * Answers all linked tickets that are open and that the caller may see, each for itself: as a comment, or as what resolves it. One that
   * cannot be resolved gets the comment, and says why.
   *
   * @param key - the same key and answer twice answers once
   * @throws RefusedError for somebody who does not work on it
   * @throws ConflictError where no open ticket is linked, and when the key came with another answer
   */
  async answer(
    id: string,
    body: Answer,
    caller: TicketCaller,
    key?: string,
  ): Promise<AnsweredTickets> {
    const { sight, tickets } = this.#options;
    const seen = await sight.see(id, caller);
    await assertAllowed('answer', seen, sight);
    const hash = contentHash(body);
    const repeated = key && (await this.#repeated(id, caller, { key, hash }));
    if (repeated) return repeated;

    const linked = await tickets.of(seen.notice, caller);
    const open = linked.filter(isOpen);
    if (open.length === 0) {
      throw new ConflictError(
        `answer: no open ticket that you may see is linked to '${seen.notice.title}'`,
      );
    }
    const answered: string[] = [];
    const refused: AnsweredTickets['refused'] = [];
    for (const ticket of open) {
      const { isAnswered, message } = await this.#one(
        ticket,
        body,
        caller,
        key
          ? uuidFrom([id, caller.user, key, ticket.id].join(), NAMESPACE)
          : uuid(),
      );
      if (isAnswered) answered.push(ticket.key);
      if (message) refused.push({ ticket: ticket.key, message });
    }
    await this.#record(id, caller, body.text, { key, hash, answered, refused });
    return { answered, refused };
  }

  async #one(
    ticket: StoredTicket,
    { text, resolve }: Answer,
    caller: TicketCaller,
    comment: string,
  ): Promise<{ isAnswered: boolean; message?: string }> {
    const { comments, gate, workService } = this.#options;
    const unresolved = resolve
      ? await this.#refusal(ticket.id, version =>
          workService.transition(
            { ticket: ticket.id, version, caller },
            { action: 'resolve', resolution: text, fields: {} },
          ),
        )
      : undefined;
    if (resolve && !unresolved) return { isAnswered: true };
    const unsaid = await this.#refusal(ticket.id, async version =>
      comments.create(
        await gate.enter(ticket.id, caller),
        version,
        { body: text, internal: false, meets: [], attachments: [] },
        comment,
      ),
    );
    return { isAnswered: !unsaid, message: unresolved ?? unsaid };
  }

  /** Does something with a ticket as it is now. @returns why it was refused */
  async #refusal(
    ticketId: string,
    act: (version: number) => Promise<unknown>,
  ): Promise<string | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const ticket = await this.#options.store.find(ticketId);
      try {
        await act(ticket!.version);
        return undefined;
      } catch (error) {
        const isLost = error instanceof StaleVersionError;
        if (isLost && attempt < ATTEMPTS) continue;
        if (isError(error) && TELLING.includes(error.name)) {
          return error.message;
        }
        throw error;
      }
    }
  }

  async #repeated(
    id: string,
    caller: TicketCaller,
    { key, hash }: { key: string; hash: string },
  ): Promise<AnsweredTickets | undefined> {
    const events = await this.#options.notices.eventsOf(id);
    const before = events.find(
      it => it.actor === caller.user && it.data.answer?.key === key,
    )?.data.answer;
    if (!before) return undefined;
    if (before.hash !== hash) {
      throw new ConflictError(
        `Idempotency-Key '${key}' was used for another answer already; allowed is the same answer again, or a new key`,
      );
    }
    const { answered, refused } = before;
    return { answered, refused };
  }

  /** Has it in the history of the notice, whoever changes the notice meanwhile. */
  async #record(
    id: string,
    caller: TicketCaller,
    text: string,
    answer: Recorded,
  ): Promise<void> {
    const { notices, sight, clock } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const seen = await sight.see(id, caller);
      try {
        await notices.update(
          changed(
            { seen, caller, at: clock.now() },
            {},
            { type: 'answered', data: { text, answer } },
          ),
        );
        return;
      } catch (error) {
        const isLost = error instanceof StaleNoticeError;
        if (!isLost || attempt === ATTEMPTS) throw error;
      }
    }
  }
}

function isOpen({ status }: StoredTicket): boolean {
  return status !== 'resolved' && !FINISHED_STATUSES.some(it => it === status);
}
