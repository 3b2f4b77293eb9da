import { ConflictError } from '@backstage/errors';
import {
  mailOutcomeSchema,
  type MailCounts,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant } from '../database';
import {
  fromMail,
  fromPatch,
  hashOfMessage,
  toMail,
  type MailRow,
} from './mailRows';
import type { MailFilter, MailStore, StoredMail } from './StoredMail';

const mailsIn = (knex: Knex) => knex<MailRow>('mails');

/** Keeps mails in PostgreSQL or SQLite. */
export class DatabaseMailStore implements MailStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async findMessage(mailbox: string, messageId: string) {
    const row = await mailsIn(this.#knex)
      .where({ mailbox, message_hash: hashOfMessage(messageId) })
      .first();
    return row && toMail(row);
  }

  async find(id: string) {
    const row = await mailsIn(this.#knex).where({ id }).first();
    return row && toMail(row);
  }

  async add(mail: StoredMail, tx?: Knex.Transaction) {
    await mailsIn(tx ?? this.#knex).insert(fromMail(mail));
  }

  async update(...[{ id }, patch, options]: Parameters<MailStore['update']>) {
    const { from, decision, tx } = options;
    const count = await mailsIn(tx ?? this.#knex)
      .where({ id, outcome: from })
      .update({
        ...fromPatch(patch),
        ...(decision && {
          decided_by: decision.by,
          decided_at: fromInstant(decision.at),
        }),
      });
    if (count === 1) return;
    throw new ConflictError(
      `mail: somebody else decided about it in the meantime; read it again`,
    );
  }

  async ticketsOfMessages(messageIds: string[]) {
    if (messageIds.length === 0) return [];
    const hashes = messageIds.map(hashOfMessage);
    const rows = await mailsIn(this.#knex)
      .whereIn('message_hash', hashes)
      .whereNotNull('ticket_id')
      .select('message_hash', 'ticket_id');
    return hashes.flatMap(hash =>
      rows.filter(it => it.message_hash === hash).map(it => it.ticket_id!),
    );
  }

  async countFrom(...[sender, since, of]: Parameters<MailStore['countFrom']>) {
    const query = mailsIn(this.#knex)
      .where({ mailbox: sender.mailbox, from_address: sender.address })
      .where('recorded_at', '>=', fromInstant(since));
    if (of) query.where('outcome', of.outcome);
    if (of?.code) query.where('code', of.code);
    const [{ count }] = await query.count({ count: '*' });
    return Number(count);
  }

  async list(...[filter, { limit, after }]: Parameters<MailStore['list']>) {
    const query = narrow(mailsIn(this.#knex), filter)
      .orderBy([
        { column: 'received_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (after) {
      query.where(rest =>
        rest
          .where('received_at', '<', after.receivedAt)
          .orWhere(same =>
            same
              .where('received_at', after.receivedAt)
              .where('id', '<', after.id),
          ),
      );
    }
    return ((await query) as MailRow[]).map(toMail);
  }

  async count(filter: MailFilter): Promise<MailCounts> {
    const rows: { outcome: string; count: number | string }[] = await narrow(
      mailsIn(this.#knex),
      { ...filter, outcomes: undefined },
    )
      .groupBy('outcome')
      .select('outcome')
      .count({ count: '*' });
    return Object.fromEntries(
      mailOutcomeSchema.options.map(outcome => [
        outcome,
        Number(rows.find(it => it.outcome === outcome)?.count ?? 0),
      ]),
    ) as MailCounts;
  }

  async countAutomatic(mailboxes: string[], since: Date) {
    const rows: { mailbox: string; code: string; count: number | string }[] =
      await mailsIn(this.#knex)
        .whereIn('mailbox', mailboxes)
        .where('outcome', 'automatic')
        .where('recorded_at', '>=', fromInstant(since))
        .groupBy('mailbox', 'code')
        .select('mailbox', 'code')
        .count({ count: '*' });
    return rows.map(({ mailbox, code, count }) => ({
      mailbox,
      kind: code,
      count: Number(count),
    }));
  }

  async forgetContents(before: Date) {
    await mailsIn(this.#knex)
      .where('outcome', 'automatic')
      .where('recorded_at', '<', fromInstant(before))
      .whereNotNull('content')
      .update({ content: null });
  }

  async missingOf(ticketId: string) {
    const row = await mailsIn(this.#knex)
      .where({ ticket_id: ticketId, outcome: 'ticket' })
      .first('missing');
    return row ? (JSON.parse(row.missing) as string[]) : [];
  }
}

function narrow(
  query: Knex.QueryBuilder,
  { models, mailbox, outcomes, since, text }: MailFilter,
): Knex.QueryBuilder {
  query.whereIn('model_ref', models);
  if (mailbox) query.where('mailbox', mailbox);
  if (outcomes) query.whereIn('outcome', outcomes);
  if (since) query.where('received_at', '>=', fromInstant(since));
  if (text) {
    const part = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const like = (column: string) =>
      query.client.raw(`lower(${column}) like ? escape '\\'`, [part]);
    query.where(any =>
      any
        .where(like('subject'))
        .orWhere(like('from_address'))
        .orWhere(like("coalesce(from_name, '')"))
        .orWhereIn(
          'ticket_id',
          query.client
            .queryBuilder()
            .from('tickets')
            .where(like('key'))
            .select('id'),
        ),
    );
  }
  return query;
}
