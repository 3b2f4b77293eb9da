import type { Knex } from 'knex';
import {
  assertSameRequest,
  chunksOf,
  fromInstant,
  fromRepeatable,
  makeOnce,
  type IdempotentRequest,
} from '../database';
import { filterNotices } from './filterNotices';
import {
  fromChase,
  fromNotice,
  toChase,
  toEvent,
  toNotice,
  toRecipient,
} from './noticeRows';
import type {
  NoticeChange,
  NoticeFilter,
  NoticeStore,
  Place,
  StoredChase,
  StoredNotice,
} from './NoticeStore';
import {
  chasesIn,
  eventsIn,
  notices,
  recipientsIn,
  ticketsIn,
} from './noticeTables';
import { countReplies, recipientState } from './recipientState';
import { applyChange, writeRest } from './saveNotice';

/** Keeps notices in PostgreSQL or SQLite. */
export class DatabaseNoticeStore implements NoticeStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async add(change: NoticeChange & { request?: IdempotentRequest }) {
    const { notice, request } = change;
    const make = async () => {
      await this.#knex.transaction(async tx => {
        await notices(tx).insert({
          ...fromNotice(notice),
          ...fromRepeatable(request),
        });
        await writeRest(tx, change);
      });
      return notice;
    };
    return makeOnce(make, () => request && this.findRepeated(request));
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await notices(this.#knex)
      .where({ posted_by: actor, request_key: key })
      .first();
    assertSameRequest(request, row, 'notice');
    return row && toNotice(row);
  }

  async find(id: string) {
    const row = await notices(this.#knex).where({ id }).first();
    return row && toNotice(row);
  }

  async list(
    filter: NoticeFilter,
    page: { limit: number; after?: Place },
  ): Promise<StoredNotice[]> {
    const rows = await filterNotices(notices(this.#knex), filter)
      .modify(query => {
        const { after } = page;
        if (!after) return;
        query.where(it =>
          it
            .where('sort_at', '>', after.sortAt)
            .orWhere({ sort_at: after.sortAt })
            .where('id', '>', after.id),
        );
      })
      .orderBy(['sort_at', 'id'])
      .limit(page.limit);
    return rows.map(toNotice);
  }

  async count(filter: NoticeFilter) {
    const [{ count }] = await filterNotices(notices(this.#knex), filter).count({
      count: '*',
    });
    return Number(count);
  }

  async update(change: NoticeChange) {
    return this.#knex.transaction(tx => applyChange(tx, change));
  }

  async listDue(now: Date, limit: number) {
    const rows = await notices(this.#knex)
      .where('next_at', '<=', fromInstant(now))
      .orderBy(['next_at', 'id'])
      .limit(limit);
    return rows.map(toNotice);
  }

  async interruptions({
    models,
    from,
    to,
  }: Parameters<NoticeStore['interruptions']>[0]) {
    const rows = await notices(this.#knex)
      .whereIn('model_ref', models)
      .whereIn('kind', ['plannedDowntime', 'unplannedInterruption'])
      .whereNotIn('state', ['draft', 'cancelled'])
      .whereRaw('coalesce(started_at, starts_at) < ?', [fromInstant(to)])
      .where(it =>
        it
          .whereRaw('coalesce(ended_at, ends_at) > ?', [fromInstant(from)])
          .orWhereRaw('coalesce(ended_at, ends_at) is null')
          // Expected to be over, and is not.
          .orWhere(late => late.where({ state: 'open' }).whereNull('ended_at')),
      )
      .orderBy('id');
    return rows.map(toNotice);
  }

  async recipientsOf(ids: string[]) {
    const rows = await inChunks(ids, some =>
      recipientsIn(this.#knex)
        .whereIn('notice', some)
        .orderBy(['notice', 'user_ref']),
    );
    return byNotice(ids, rows, toRecipient);
  }

  async replyCounts(ids: string[]) {
    const rows = await inChunks(ids, some => countReplies(this.#knex, some));
    return new Map(
      rows.map(({ notice, total, acknowledged, chased }) => [
        notice,
        {
          total: Number(total),
          acknowledged: Number(acknowledged),
          chased: Number(chased),
        },
      ]),
    );
  }

  async statesOf(ids: string[], userRef: string) {
    const own = { user_ref: userRef };
    const told = await inChunks(ids, some =>
      recipientsIn(this.#knex).where(own).whereIn('notice', some),
    );
    const calls = await inChunks(ids, some =>
      chasesIn(this.#knex).where(own).whereIn('notice', some),
    );
    return new Map(
      told.map(row => [
        row.notice,
        recipientState(
          toRecipient(row),
          calls.filter(it => it.notice === row.notice).map(toChase),
        ),
      ]),
    );
  }

  async acknowledge(
    notice: string,
    userRef: string,
    { at, remark }: { at: Date; remark?: string },
  ) {
    await recipientsIn(this.#knex)
      .where({ notice, user_ref: userRef })
      .update({
        acknowledged_at: this.#knex.raw('coalesce(acknowledged_at, ?)', [
          fromInstant(at),
        ]),
        ...(remark !== undefined && { remark }),
      });
  }

  async chasesOf(ids: string[]) {
    const rows = await inChunks(ids, some =>
      chasesIn(this.#knex).whereIn('notice', some).orderBy('id'),
    );
    return byNotice(ids, rows, toChase);
  }

  async addChase(notice: string, chase: StoredChase) {
    await chasesIn(this.#knex).insert(fromChase(notice, chase));
  }

  async eventsOf(notice: string) {
    const rows = await eventsIn(this.#knex).where({ notice }).orderBy('number');
    return rows.map(toEvent);
  }

  async ticketsOf(notice: string) {
    const rows = await ticketsIn(this.#knex)
      .where({ notice })
      .orderBy('ticket');
    return rows.map(({ ticket }) => ticket);
  }

  async aboutTicket(ticket: string) {
    const about = ticketsIn(this.#knex).where({ ticket }).select('notice');
    const rows = await notices(this.#knex).whereIn('id', about).orderBy('id');
    return rows.map(toNotice);
  }

  async followersOf(ids: string[]) {
    const rows = await inChunks(ids, some =>
      notices(this.#knex).whereIn('follows', some).orderBy('id'),
    );
    return rows.map(toNotice);
  }
}

async function inChunks<T>(
  ids: string[],
  read: (some: string[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const parts: T[][] = [];
  for (const some of chunksOf(ids)) parts.push(await read(some));
  return parts.flat();
}

function byNotice<R extends { notice: string }, T>(
  ids: string[],
  rows: R[],
  read: (row: R) => T,
): Map<string, T[]> {
  const found = new Map<string, T[]>(ids.map(id => [id, []]));
  for (const row of rows) found.get(row.notice)?.push(read(row));
  return found;
}
