import type { Knex } from 'knex';
import { chunksOf, fromInstant } from '../database';
import { enqueueEvents } from '../events/eventOutbox';
import { noticeEvents } from '../events/noticeEvents';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import { StaleNoticeError } from './errors';
import { fromNotice, fromRecipient, toNotice } from './noticeRows';
import type { NoticeChange, StoredNotice } from './NoticeStore';
import {
  entitiesIn,
  eventsIn,
  notices,
  recipientsIn,
  ticketsIn,
} from './noticeTables';

/**
 * Changes a notice, with all that comes with it.
 *
 * @throws StaleNoticeError when somebody else was faster
 */
export async function applyChange(
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
  await writeRest(tx, { ...change, notice: changed });
  return changed;
}

/** Writes all that comes with a notice. */
export async function writeRest(tx: Knex.Transaction, change: NoticeChange) {
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
  await enqueueEvents(tx, noticeEvents(notice, events), at);
  if (change.also) await applyChange(tx, change.also);
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
