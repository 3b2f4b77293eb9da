import type { Knex } from 'knex';
import { CHUNK_SIZE, fromInstant } from '../../database';
import type { NotificationMessage } from '../../outbox/types';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { StoredDecision } from '../MatrixKnowledgeStore';
import type { DecisionStore, StoredComment } from './DecisionStore';
import {
  fromComment,
  fromDecision,
  toComment,
  toDecision,
  type CommentRow,
  type DecisionRow,
} from './decisionRows';

/** A tenth of what fits into a list, for a row has many values. */
const ROWS_AT_ONCE = CHUNK_SIZE / 10;

/** Keeps decisions and comments in PostgreSQL or SQLite. */
export class DatabaseDecisionStore implements DecisionStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async decisionsOf(model: string) {
    const rows = await decisions(this.#knex)
      .where({ model_ref: model })
      .whereNull('withdrawn_at')
      .orderBy('id');
    return rows.map(toDecision);
  }

  async commentCountsOf(model: string) {
    const rows: { cell: string; count: number | string }[] = await comments(
      this.#knex,
    )
      .where({ model_ref: model })
      .groupBy('cell')
      .select('cell')
      .count({ count: '*' });
    return new Map(rows.map(it => [it.cell, Number(it.count)]));
  }

  async decide(model: string, decided: StoredDecision[]) {
    await this.#knex.batchInsert(
      'responsibility_decisions',
      decided.map(it => fromDecision(model, it)),
      ROWS_AT_ONCE,
    );
  }

  async find(model: string, ids: string[]) {
    const found: DecisionRow[] = [];
    for (const some of inChunks(ids)) {
      found.push(
        ...(await decisions(this.#knex)
          .where({ model_ref: model })
          .whereIn('id', some)),
      );
    }
    return found.map(toDecision);
  }

  async withdraw(
    model: string,
    ids: string[],
    { user, at }: { user: string; at: Date },
  ) {
    await this.#knex.transaction(async tx => {
      for (const some of inChunks(ids)) {
        await decisions(tx)
          .where({ model_ref: model })
          .whereIn('id', some)
          .whereNull('withdrawn_at')
          .update({ withdrawn_by: user, withdrawn_at: fromInstant(at) });
      }
    });
  }

  async historyOf(model: string, cell: string) {
    const ofCell = { model_ref: model, cell };
    const decided = await decisions(this.#knex)
      .where(ofCell)
      .orderBy('id', 'desc');
    const said = await comments(this.#knex).where(ofCell).orderBy('id', 'desc');
    return {
      decisions: decided.map(toDecision),
      comments: said.map(toComment),
    };
  }

  async comment(comment: StoredComment, messages: NotificationMessage[]) {
    await this.#knex.transaction(async tx => {
      await comments(tx).insert(fromComment(comment));
      await enqueueMessages(tx, messages, comment.at);
    });
  }
}

function inChunks(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK_SIZE) }, (_, i) =>
    ids.slice(i * CHUNK_SIZE, (i + 1) * CHUNK_SIZE),
  );
}

function decisions(knex: Knex) {
  return knex<DecisionRow>('responsibility_decisions');
}

function comments(knex: Knex) {
  return knex<CommentRow>('responsibility_comments');
}
