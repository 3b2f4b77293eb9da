import type { Knex } from 'knex';
import { CHUNK_SIZE, chunksOf, fromInstant } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { Message } from '../../outbox/types';
import type { AskedKind } from './asked';
import {
  fromCandidate,
  fromMember,
  toCandidate,
  toMember,
  type CandidateRow,
  type CountedRow,
  type MemberRow,
} from './candidateRows';
import type {
  CandidateFacts,
  CandidateFilter,
  StoredCandidate,
  StoredMember,
} from './types';

/** Keeps candidates of the FAQ in PostgreSQL or SQLite. */
export class DatabaseCandidateStore {
  /** Its connection: within {@link DatabaseCandidateStore.inTurn} that of the transaction. */
  readonly knex: Knex;

  constructor(options: { knex: Knex }) {
    this.knex = options.knex;
  }

  /**
   * Writes candidates of a model: all of it or nothing, and after whoever writes them on another replica, so that what it reads stays true.
   *
   * @param work - gets a store of its own, and must use no other connection
   */
  async inTurn<T>(
    modelRef: string,
    work: (store: DatabaseCandidateStore, tx: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return this.knex.transaction(async tx => {
      await tx('faq_turns')
        .insert({ model_ref: modelRef, turns: 1 })
        .onConflict('model_ref')
        .merge({ turns: tx.raw('faq_turns.turns + 1') });
      return work(new DatabaseCandidateStore({ knex: tx }), tx);
    });
  }

  async insert(candidate: CandidateFacts, members: StoredMember[] = []) {
    await this.#candidates().insert(fromCandidate(candidate));
    await this.put(members);
  }

  async update(candidate: CandidateFacts) {
    await this.#candidates()
      .where({ id: candidate.id })
      .update(fromCandidate(candidate));
  }

  /** Adds members, or changes those that there are. */
  async put(members: StoredMember[]) {
    for (let i = 0; i < members.length; i += CHUNK_SIZE / 2) {
      await this.#members()
        .insert(members.slice(i, i + CHUNK_SIZE / 2).map(fromMember))
        .onConflict(['kind', 'member_id'])
        .merge();
    }
  }

  /** Gives all members of one candidate to another, which also takes the place of the one where that was merged into. */
  async move(from: string, to: string) {
    await this.#members()
      .where({ candidate_id: from })
      .update({ candidate_id: to });
    await this.#candidates()
      .where({ merged_into: from })
      .update({ merged_into: to });
  }

  /** Tells somebody, in the same transaction. */
  async tell(tx: Knex.Transaction, messages: Message[], now: Date) {
    await enqueueMessages(tx, messages, now);
  }

  async find(id: string): Promise<StoredCandidate | undefined> {
    const row = await counted(this.knex).where('faq_candidates.id', id).first();
    return row && toCandidate(row as CountedRow);
  }

  /** Those asked most often first; of those asked equally often the one that was asked last. */
  async list({
    models,
    statuses,
    limit,
    after,
  }: CandidateFilter): Promise<StoredCandidate[]> {
    if (models.length === 0 || statuses.length === 0) return [];
    const rows: CountedRow[] = await this.knex
      .with('counted', counted(this.knex))
      .from('counted')
      .whereIn('model_ref', models)
      .whereIn('status', statuses)
      .where(query => {
        if (!after) return;
        const last = fromInstant(after.lastAt) ?? 0;
        query
          .where('asked', '<', after.count)
          .orWhere(same =>
            same.where('asked', after.count).where('last_order', '<', last),
          )
          .orWhere(same =>
            same
              .where({ asked: after.count, last_order: last })
              .where('id', '<', after.id),
          );
      })
      .orderBy([
        { column: 'asked', order: 'desc' },
        { column: 'last_order', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toCandidate);
  }

  /** The members of candidates, those that were taken out too; the latest first. */
  async membersOf(candidates: string[]): Promise<StoredMember[]> {
    const rows: MemberRow[] = [];
    for (const chunk of chunksOf(candidates)) {
      rows.push(
        ...(await this.#members()
          .whereIn('candidate_id', chunk)
          .orderBy([
            { column: 'asked_at', order: 'desc' },
            { column: 'member_id', order: 'desc' },
          ])),
      );
    }
    return rows.map(toMember);
  }

  /** What is known of some tickets or questions as members. */
  async findMembers(kind: AskedKind, ids: string[]): Promise<StoredMember[]> {
    const rows: MemberRow[] = [];
    for (const chunk of chunksOf(ids)) {
      rows.push(
        ...(await this.#members().where({ kind }).whereIn('member_id', chunk)),
      );
    }
    return rows.map(toMember);
  }

  #candidates() {
    return this.knex<CandidateRow>('faq_candidates');
  }

  #members() {
    return this.knex<MemberRow>('faq_candidate_members');
  }
}

/** Candidates with what their members say. */
function counted(knex: Knex) {
  const asked = knex('faq_candidate_members')
    .whereNull('removed_at')
    .groupBy('candidate_id')
    .select('candidate_id')
    .count({ asked: '*' })
    .countDistinct({ people: 'asker' })
    .min({ first_at: 'asked_at' })
    .max({ last_at: 'asked_at' })
    .as('members');
  return knex('faq_candidates')
    .leftJoin(asked, 'members.candidate_id', 'faq_candidates.id')
    .select(
      'faq_candidates.*',
      knex.raw('coalesce(members.asked, 0) as asked'),
      knex.raw('coalesce(members.people, 0) as people'),
      'members.first_at',
      'members.last_at',
      knex.raw('coalesce(members.last_at, 0) as last_order'),
    );
}
