import type { Knex } from 'knex';
import {
  assertSameRequest,
  fromInstant,
  fromRepeatable,
  makeOnce,
  type IdempotentRequest,
} from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import type { NotificationMessage } from '../outbox/types';
import { StaleFeedbackError } from './errors';
import { fromFeedback, toFeedback, type FeedbackRow } from './feedbackRows';
import type {
  FeedbackFilter,
  FeedbackPlace,
  FeedbackStore,
  StoredFeedback,
} from './FeedbackStore';

const feedbackIn = (knex: Knex) => knex<FeedbackRow>('feedback');

/** Keeps feedback in PostgreSQL or SQLite. */
export class DatabaseFeedbackStore implements FeedbackStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async add(
    feedback: StoredFeedback,
    {
      messages,
      request,
    }: { messages: NotificationMessage[]; request?: IdempotentRequest },
  ) {
    const make = async () => {
      await this.#knex.transaction(async tx => {
        await feedbackIn(tx).insert({
          ...fromFeedback(feedback),
          ...fromRepeatable(request),
          told: messages.length > 0,
        });
        await enqueueMessages(tx, messages, feedback.givenAt);
      });
      return feedback;
    };
    return makeOnce(make, () => request && this.findRepeated(request));
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await feedbackIn(this.#knex)
      .where({ given_by: actor, request_key: key })
      .first();
    assertSameRequest(request, row, 'feedback', 'other feedback');
    return row && toFeedback(row);
  }

  async find(id: string) {
    const row = await feedbackIn(this.#knex).where({ id }).first();
    return row && toFeedback(row);
  }

  async list(
    filter: FeedbackFilter,
    page: { limit: number; after?: FeedbackPlace },
  ) {
    const { after } = page;
    const query = feedbackIn(this.#knex)
      .orderBy([
        { column: 'given_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(page.limit);
    narrow(query, filter);
    if (after) {
      query.where(rest => {
        rest
          .where('given_at', '<', after.givenAt)
          .orWhere(same =>
            same.where('given_at', after.givenAt).where('id', '<', after.id),
          );
      });
    }
    const rows: FeedbackRow[] = await query;
    return rows.map(toFeedback);
  }

  async listOf(of: Parameters<FeedbackStore['listOf']>[0]) {
    const rows = await feedbackIn(this.#knex)
      .where('model_ref', of.model)
      .whereIn('kind', of.kinds)
      .where('given_at', '>=', fromInstant(of.from))
      .where('given_at', '<', fromInstant(of.to))
      .orderBy(['given_at', 'id'])
      .limit(of.limit);
    return rows.map(toFeedback);
  }

  async tell(
    of: { model: string; before: Date },
    message: (count: number) => NotificationMessage,
    at: Date,
  ) {
    await this.#knex.transaction(async tx => {
      const count = await feedbackIn(tx)
        .where({ model_ref: of.model, told: false })
        .where('given_at', '<', fromInstant(of.before))
        .update({ told: true });
      if (count > 0) await enqueueMessages(tx, [message(count)], at);
    });
  }

  async update(
    feedback: StoredFeedback,
    messages: NotificationMessage[],
    at: Date,
  ) {
    await this.#knex.transaction(async tx => {
      const { id, version } = feedback;
      const count = await feedbackIn(tx)
        .where({ id, version })
        .update({ ...fromFeedback(feedback), version: version + 1 });
      if (count === 0) {
        const row = await feedbackIn(tx).where({ id }).first();
        throw new StaleFeedbackError(version, row && toFeedback(row));
      }
      await enqueueMessages(tx, messages, at);
    });
  }
}

function narrow(query: Knex.QueryBuilder<FeedbackRow>, filter: FeedbackFilter) {
  const { user, lookedAfter, mine, id, model, kinds, status, from, to } =
    filter;
  query.where(visible => {
    visible.where('given_by', user);
    if (mine) return;
    visible.orWhere(others =>
      others
        .whereIn('model_ref', lookedAfter)
        .where(about => about.whereNull('about').orWhereNot('about', user)),
    );
  });
  if (id) query.where({ id });
  if (model) query.where('model_ref', model);
  if (kinds) query.whereIn('kind', kinds);
  if (status) query.where('status', status);
  if (from) query.where('given_at', '>=', fromInstant(from));
  if (to) query.where('given_at', '<', fromInstant(to));
}
