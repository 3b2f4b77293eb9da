import type { Knex } from 'knex';
import { canonicalJson, fromInstant } from '../database';
import { AlreadyAnsweredError, SurveyClosedError } from './errors';
import type { SurveyAnswer } from './pool';
import { fromAsked, type AskedRow, type RunRow } from './surveyRows';
import type { StoredAsked } from './SurveyStore';

interface BucketRow {
  bucket: string;
  /** JSON. */
  answers: string;
}

interface KeptAnswer {
  answer: SurveyAnswer;
  at: Date;
  bucket: string;
}

const bucketsIn = (knex: Knex) => knex<BucketRow>('survey_anonymous_answers');

/** Keeps an answer with the name of whoever gave it; the last one counts, in the month of the first. */
export async function keepWithName(
  tx: Knex.Transaction,
  asked: StoredAsked,
  { answer, at }: KeptAnswer,
): Promise<void> {
  await openRound(tx, asked);
  await rowOf(tx, asked).update({
    answered: true,
    score: answer.score,
    comment: answer.comment ?? null,
    answered_at: tx.raw('coalesce(answered_at, ?)', [
      fromInstant(at),
    ]) as unknown as number,
  });
}

/** Keeps that somebody answered in one place, and what they said in another: among the others, in the order of the words. */
export async function keepAnonymously(
  tx: Knex.Transaction,
  asked: StoredAsked,
  { answer, bucket }: KeptAnswer,
): Promise<void> {
  await openRound(tx, asked);
  const count = await rowOf(tx, asked)
    .where({ answered: false })
    .update({ answered: true });
  if (count === 0) throw new AlreadyAnsweredError();

  await bucketsIn(tx)
    .insert({ bucket, answers: '[]' })
    .onConflict('bucket')
    .ignore();
  // Locks the row, so that of two who answer at once neither is lost.
  await bucketsIn(tx)
    .where({ bucket })
    .update({ answers: tx.ref('answers') as unknown as string });
  const others = await answersIn(tx, bucket);
  await bucketsIn(tx)
    .where({ bucket })
    .update({ answers: sorted([...others, answer]) });
}

/** Answers without names, sorted by what they say. */
export async function answersIn(
  knex: Knex,
  bucket: string,
): Promise<SurveyAnswer[]> {
  const row = await bucketsIn(knex).where({ bucket }).first();
  return row ? JSON.parse(row.answers) : [];
}

function sorted(answers: SurveyAnswer[]): string {
  return `[${answers.map(canonicalJson).sort().join(',')}]`;
}

/**
 * Sees to it that there is somebody who was asked, and that the round stays open until the answer is kept.
 *
 * @throws SurveyClosedError
 */
async function openRound(tx: Knex.Transaction, asked: StoredAsked) {
  if (asked.ticketId) {
    // Whoever rates a request of their own accord was not asked before.
    await tx<AskedRow>('survey_asked')
      .insert(fromAsked({ ...asked, answered: false, answer: undefined }))
      .onConflict(['round', 'user_ref'])
      .ignore();
    return;
  }
  const open = await tx<RunRow>('survey_runs')
    .where({ id: asked.round })
    .whereNull('closed_at')
    .update({ version: tx.ref('version') as unknown as number });
  if (open === 0) throw new SurveyClosedError(asked.closesOn);
}

function rowOf(tx: Knex.Transaction, { round, userRef }: StoredAsked) {
  return tx<AskedRow>('survey_asked').where({ round, user_ref: userRef });
}
