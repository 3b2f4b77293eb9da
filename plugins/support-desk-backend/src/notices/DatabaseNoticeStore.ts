import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { chunksOf, fromInstant } from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import type { IdempotentRequest } from '../tickets/TicketStore';
import { StaleNoticeError } from './errors';
import { filterNotices } from './filterNotices';
import {
  fromChase,
  fromNotice,
  fromRecipient,
  fromRequest,
  toChase,
  toEvent,
  toNotice,
  toRecipient,
  type ChaseRow,
  type EventRow,
  type NoticeRow,
  type RecipientRow,
} from './noticeRows';
import type {
  NoticeChange,
  NoticeFilter,
  NoticeStore,
  Place,
  StoredChase,
  StoredNotice,
} from './NoticeStore';
import { countReplies, recipientState } from './recipientState';

const notices = (knex: Knex) => knex<NoticeRow>('notices');
const recipientsIn = (knex: Knex) => knex<RecipientRow>('notice_recipients');
const chasesIn = (knex: Knex) => knex<ChaseRow>('notice_chases');
const eventsIn = (knex: Knex) => knex<EventRow>('notice_events');
const ticketsIn = (knex: Knex) =>
  knex<{ notice: string; ticket: string }>('notice_tickets');
const entitiesIn = (knex: Knex) =>
  knex<{ notice: string; entity: string }>('notice_services');

/** Keeps notices in PostgreSQL or SQLite. */
export class DatabaseNoticeStore implements NoticeStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async add(change: NoticeChange & { request?: IdempotentRequest }) {
    const { notice, request } = change;
    try {
      await this.#knex.transaction(async tx => {
        await notices(tx).insert({
          ...fromNotice(notice),
          ...fromRequest(request),
        });
        await complete(tx, change);
      });
    } catch (error) {
      const repeated =
        isDatabaseConflictError(error) &&
        request &&
        (await this.#findRepeated(request));
      if (repeated) return repeated;
      throw error;
    }
    return notice;
  }

  async #findRepeated({ actor, key, hash }: IdempotentRequest) {
    const row = await notices(this.#knex)
      .where({ posted_by: actor, request_key: key })
      .first();
    if (row && row.request_hash !== hash) {
      throw new ConflictError(
        `Idempotency-Key '${key}' was used for another notice already; allowed is the same notice again, or a new key`,
      );
    }
    return row && toNotice(row);
  }

  async find(id: string) {
    const row = await notices(this.#knex).where({ id }).first();
    return row && toNotice(row);
  }

  async list(filter: NoticeFilter, page: { limit: number; after?: Place }) {
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

  async update(change: NoticeChange) {
    return this.#knex.transaction(tx => apply(tx, change));
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

/** @throws StaleNoticeError when somebody else was faster */
async function apply(
  tx: Knex.Transaction,
  change: NoticeChange,
): Promise<StoredNotice> {
  const { id, version } = change.notice;
  const changed = { ...change.notice, version: version + 1 };
  const count = await notices(tx)
    .where({ id, version })
    .update(fromNotice(changed));
  if (count === 0) {
    const row = await notices(tx).where({ id }).first();
    throw new StaleNoticeError(version, row && toNotice(row));
  }
  await complete(tx, change);
  return changed;
}

/** Writes all that comes with a notice. */
async function complete(tx: Knex.Transaction, change: NoticeChange) {
  const { notice, at, events, messages, recipients, entities, tickets } =
    change;
  const { id } = notice;
  await appendEvents(tx, id, events);
  if (recipients) {
    await recipientsIn(tx).where({ notice: id }).delete();
    const rows = recipients.map(it => fromRecipient(id, it));
    for (const some of chunksOf(rows)) await recipientsIn(tx).insert(some);
  }
  if (entities) {
    await entitiesIn(tx).where({ notice: id }).delete();
    const rows = [...new Set(entities.map(it => it.toLocaleLowerCase('en')))];
    for (const some of chunksOf(rows)) {
      await entitiesIn(tx).insert(some.map(entity => ({ notice: id, entity })));
    }
  }
  if (tickets) await linkTickets(tx, id, tickets);
  await enqueueMessages(tx, messages, at);
  if (change.also) await apply(tx, change.also);
}

async function appendEvents(
  tx: Knex.Transaction,
  notice: string,
  events: NoticeChange['events'],
) {
  if (events.length === 0) return;
  const last = await eventsIn(tx)
    .where({ notice })
    .max<{ number: number | null }>('number as number')
    .first();
  const rows = events.map((event, i) => ({
    notice,
    number: (last?.number ?? 0) + i + 1,
    at: fromInstant(event.at),
    type: event.type,
    actor: event.actor ?? null,
    data: JSON.stringify(event.data),
  }));
  for (const some of chunksOf(rows)) await eventsIn(tx).insert(some);
}

async function linkTickets(
  tx: Knex.Transaction,
  notice: string,
  { add, remove }: { add: string[]; remove: string[] },
) {
  for (const some of chunksOf(remove)) {
    await ticketsIn(tx).where({ notice }).whereIn('ticket', some).delete();
  }
  for (const some of chunksOf([...new Set(add)])) {
    await ticketsIn(tx)
      .insert(some.map(ticket => ({ notice, ticket })))
      .onConflict(['notice', 'ticket'])
      .ignore();
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
