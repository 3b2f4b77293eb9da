import type { MatrixRow } from '@supportdesk/backstage-plugin-support-desk-common';
import type { OpenReviewFacts } from '../MatrixKnowledgeStore';
import { wordsIn, type Said } from '../../words';
import { leftIn, leftInWords, reviewedRows } from './progress';
import type { Signature, StoredReview } from './ReviewStore';

/** What a round looks like to whoever may sign it. */
export interface Signing {
  review: Pick<StoredReview, 'groups' | 'reviewers' | 'status'>;
  /** All of the matrix, as they are now. */
  rows: MatrixRow[];
  /** Of the content of the matrix now. */
  version: string;
  /** Under this round. */
  signatures: Signature[];
}

/** Columns of which nobody has signed the content that the matrix has now. */
export function unsignedColumns({
  review,
  signatures,
  version,
}: Signing): string[] {
  return review.reviewers
    .map(it => it.column)
    .filter(
      column =>
        !signatures.some(it => it.column === column && it.version === version),
    );
}

/** Whether nothing is left of a round: every column is signed as the matrix says it now, and nothing is open in any. */
export function isComplete(signing: Signing): boolean {
  return (
    unsignedColumns(signing).length === 0 &&
    whatIsLeft(columnsOf(signing.review), signing).length === 0
  );
}

/**
 * Columns that a person may still sign of those that they review: they sign the same content once.
 *
 * @param mine - ids of the columns that they review
 */
export function columnsToSign(
  mine: string[],
  signer: string,
  { signatures, version }: Signing,
): string[] {
  return mine.filter(
    column =>
      !signatures.some(
        it =>
          it.column === column &&
          it.signer === signer &&
          it.version === version,
      ),
  );
}

/**
 * Why somebody cannot sign some columns, in English for a refusal: there is something left in these or, where nothing else than these is unsigned, in any.
 *
 * @param titleOf - names a column
 */
export function hindranceTo(
  columns: string[],
  signing: Signing,
  titleOf: (column: string) => string,
): string | undefined {
  const isLast = unsignedColumns(signing).every(it => columns.includes(it));
  const asked = isLast ? columnsOf(signing.review) : columns;
  const left = whatIsLeft(asked, signing).map(
    it => `${titleOf(it.column)}: ${wordsIn('en').of(it.words)}`,
  );
  return left.length > 0 ? left.join('; ') : undefined;
}

/** The columns of these in which something is left, and what. */
export function whatIsLeft(
  columns: string[],
  { rows, review }: Pick<Signing, 'rows' | 'review'>,
): { column: string; words: Said }[] {
  const reviewed = reviewedRows(rows, review);
  return columns.flatMap(column => {
    const words = leftInWords(leftIn(reviewed, column));
    return words ? [{ column, words }] : [];
  });
}

function columnsOf({ reviewers }: Pick<OpenReviewFacts, 'reviewers'>) {
  return reviewers.map(it => it.column);
}
