import type {
  EditNotice,
  Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { contentHash } from '../database';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketCaller, TicketService } from '../tickets/TicketService';
import { problemsOf } from './checkNotice';
import { entitiesOf } from './ConcernedServices';
import type { NoticeDescriber } from './NoticeDescriber';
import type { NoticeDrafts, PostNotice } from './NoticeDrafts';
import type { NoticeEditing } from './NoticeEditing';
import type { NoticeSender } from './NoticeSender';
import type { NoticeSight } from './NoticeSight';
import type { NoticeStore } from './NoticeStore';

interface WriterOptions {
  notices: NoticeStore;
  sight: NoticeSight;
  describer: NoticeDescriber;
  drafts: NoticeDrafts;
  editing: NoticeEditing;
  sender: NoticeSender;
  tickets: Pick<TicketService, 'get'>;
  clock: ClockService;
}

/** Posts notices and changes what they say. */
export class NoticeWriter {
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /**
   * Posts a notice or keeps a draft of it.
   *
   * @param idempotencyKey - the same key and notice twice posts once
   * @throws NotFoundError, NotAllowedError for a model or ticket that there is not, or that is not for the caller
   * @throws RefusedError for a notice that others post (S0-13), naming them
   * @throws InvalidAnswersError that names each field that is wrong, with what is allowed
   * @throws ConflictError when the key came with another notice
   */
  async post(
    body: PostNotice,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<Notice> {
    const { notices, drafts, sender, tickets, clock } = this.#options;
    const request = idempotencyKey
      ? { actor: caller.user, key: idempotencyKey, hash: contentHash(body) }
      : undefined;
    const repeated = request && (await notices.findRepeated(request));
    if (repeated) return this.#read(repeated.id, caller);

    const place = await drafts.place(body, caller);
    const ticket = body.ticket && (await tickets.get(body.ticket, { caller }));
    const { notice, problems } = await drafts.draft(body, place, caller);
    const { registered } = place.standing;
    const { model } = registered;
    const at = clock.now();
    const { send: isSending } = body;
    const { type } = place;
    const wrong = [
      ...problems,
      ...problemsOf(notice, { model, type, now: at, isSending }),
    ];
    if (wrong.length) throw new InvalidAnswersError(wrong);
    const by = { at, actor: caller.user };
    const sent = isSending
      ? await sender.send(notice, registered, by)
      : { notice, at, events: [], messages: [] };
    const added = await notices.add({
      ...sent,
      events: [{ ...by, type: 'drafted', data: {} }, ...sent.events],
      entities: entitiesOf(notice.facts.concerned),
      ...(ticket && { tickets: { add: [ticket.id], remove: [] } }),
      request,
    });
    return this.#read(added.id, caller);
  }

  /**
   * Changes what a notice says. Of one that was sent, those are told who were told, and another time asks them to reply again.
   *
   * @param version - that the caller saw
   * @throws NotFoundError, RefusedError, InvalidAnswersError as {@link NoticeWriter.post}
   * @throws StaleNoticeError; ConflictError for a notice that is over
   */
  async edit(
    id: string,
    version: number,
    said: EditNotice,
    caller: TicketCaller,
  ): Promise<Notice> {
    const { notices, sight, editing } = this.#options;
    const seen = await sight.seeAt(id, version, caller);
    await sight.assertMayPost(seen.standing, seen.type);
    const change = await editing.edit(seen, said, caller);
    if (change) await notices.update(change);
    return this.#read(id, caller);
  }

  async #read(id: string, caller: TicketCaller): Promise<Notice> {
    const { sight, describer } = this.#options;
    return describer.describe(await sight.see(id, caller), caller);
  }
}
