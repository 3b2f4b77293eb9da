import {
  noticeStateSchema,
  type noticeFilterSchema,
  type NoticeSummary,
  type Page,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { parseWords, readCursor, writeCursor } from '../http';
import type { TicketCaller } from '../tickets/TicketService';
import type { TicketGate } from '../tickets/work';
import type { NoticeDescriber } from './NoticeDescriber';
import { placeOf } from './noticeRows';
import { postsIn, seenNotice, type NoticeSight } from './NoticeSight';
import type { NoticeStore, Place } from './NoticeStore';

type Filter = z.output<typeof noticeFilterSchema>;

/** `sortAt` and `id` of the last notice of a page. */
const positionSchema = z.tuple([z.number(), z.string()]);
const CSV_CHUNK = 200;

interface DirectoryOptions {
  notices: Pick<NoticeStore, 'list' | 'count'>;
  sight: Pick<NoticeSight, 'standings'>;
  describer: NoticeDescriber;
  gate: TicketGate;
}

/** Notices for everybody who may see the models, those that come next first (S0-02). */
export class NoticeDirectory {
  readonly #options: DirectoryOptions;

  constructor(options: DirectoryOptions) {
    this.#options = options;
  }

  /**
   * A page; the first one says how many there are altogether.
   *
   * @throws NotFoundError, NotAllowedError for a model or ticket that there is not, or that is not for the caller
   * @throws MalformedRequestError for a state that there is not, or a cursor that was not given out
   */
  async list(
    { limit, cursor, ...filter }: Filter & { limit: number; cursor?: string },
    caller: TicketCaller,
  ): Promise<Page<NoticeSummary>> {
    const { read, count } = await this.#reader(filter, caller);
    const [sortAt, id] = cursor
      ? readCursor(cursor, positionSchema)
      : [undefined, undefined];
    const after = sortAt === undefined ? undefined : { sortAt, id: id! };
    // One more than asked for tells whether there is another page.
    const { items, places } = await read({ limit: limit + 1, after });
    const last = places[limit - 1];
    return {
      items: items.slice(0, limit),
      ...(items.length > limit && {
        nextCursor: writeCursor([last.sortAt, last.id]),
      }),
      ...(!cursor && { totalCount: await count() }),
    };
  }

  /** All that a filter leaves, as {@link NoticeDirectory.list}. */
  async *all(
    filter: Filter,
    caller: TicketCaller,
  ): AsyncGenerator<NoticeSummary> {
    const { read } = await this.#reader(filter, caller);
    let after: Place | undefined;
    do {
      const { items, places } = await read({ limit: CSV_CHUNK, after });
      yield* items;
      after = items.length === CSV_CHUNK ? places.at(-1) : undefined;
    } while (after);
  }

  async #reader(
    { model, kind, state, entity, ticket, mine, q }: Filter,
    caller: TicketCaller,
  ) {
    const { notices, sight, describer, gate } = this.#options;
    const states = parseWords('query.state', state, noticeStateSchema.options);
    const standings = await sight.standings(model, caller);
    const byModel = new Map(standings.map(it => [it.registered.model.ref, it]));
    const filter = {
      models: [...byModel.keys()],
      ...(kind && { kinds: [kind] }),
      ...(states && { states }),
      entity,
      ...(ticket && { ticket: (await gate.enter(ticket, caller)).ticketId }),
      draftsOf: {
        models: standings.filter(postsIn).map(it => it.registered.model.ref),
        user: caller.user,
      },
      ...(mine && { awaiting: caller.user }),
      q,
    };
    const read = async (page: { limit: number; after?: Place }) => {
      const stored = await notices.list(filter, page);
      const seen = stored.map(it => seenNotice(it, byModel.get(it.modelRef)!));
      return {
        items: await describer.summarize(seen, caller),
        places: stored.map(placeOf),
      };
    };
    return { read, count: () => notices.count(filter) };
  }
}
