import type { Knex } from 'knex';
import { fromInstant } from '../database';
import { nextInTurn } from './nextInTurn';
import { OpenQuestions } from './OpenQuestions';
import type { StoredQuestion } from './QuestionStore';

/**
 * Offers a question to the one of some people whose turn it is.
 *
 * @remarks
 *
 * The upsert locks the row of the model until the transaction ends: of questions that are asked at once, each sees to whom the one before
 * went.
 *
 * @param users - full references; not empty
 * @returns whose turn it is
 */
export async function offerNext(
  tx: Knex.Transaction,
  { id, modelRef, updatedAt }: StoredQuestion,
  users: string[],
): Promise<string> {
  const [{ offers: number }] = await tx('question_turns')
    .insert({ model_ref: modelRef, offers: 1 })
    .onConflict('model_ref')
    .merge({ offers: tx.raw('question_turns.offers + 1') })
    .returning('offers');
  const open = await new OpenQuestions({ knex: tx }).openOf(users);
  const last = await lastOffers(tx, modelRef, users);
  const next = nextInTurn(
    users.map(user => ({
      user,
      open: open.get(user) ?? 0,
      lastOffer: last.get(user),
    })),
  )!;
  await tx('question_offers').insert({
    model_ref: modelRef,
    number,
    question_id: id,
    user_ref: next.user,
    at: fromInstant(updatedAt),
  });
  return next.user;
}

async function lastOffers(
  tx: Knex.Transaction,
  modelRef: string,
  users: string[],
): Promise<Map<string, number>> {
  const rows: { user_ref: string; last: number | string }[] = await tx(
    'question_offers',
  )
    .where({ model_ref: modelRef })
    .whereIn('user_ref', users)
    .groupBy('user_ref')
    .select('user_ref')
    .max({ last: 'number' });
  return new Map(rows.map(row => [row.user_ref, Number(row.last)]));
}
