import { NotAllowedError } from '@backstage/errors';
import { InvalidAnswersError } from '../../tickets/errors';
import type { StoredReview } from './ReviewStore';

/**
 * The columns that somebody signs: the one that they name, else all that they review.
 *
 * @param mine - ids of those that they review
 * @throws InvalidAnswersError for one that is not reviewed; NotAllowedError that names who reviews it
 */
export function chosenColumns(
  column: string | undefined,
  mine: string[],
  options: {
    review: Pick<StoredReview, 'reviewers' | 'title'>;
    nameOf: (ref: string) => string;
  },
): string[] {
  const { review, nameOf } = options;
  const { reviewers, title } = review;
  const chosen = reviewers.filter(it => !column || it.column === column);
  if (chosen.length === 0) {
    const message = `'${column}' is not reviewed in '${title}'`;
    const allowed = reviewers.map(it => it.column);
    throw new InvalidAnswersError([{ field: 'column', message, allowed }]);
  }
  const own = chosen.map(it => it.column).filter(it => mine.includes(it));
  if (own.length > 0) return own;
  const people = new Set(chosen.flatMap(it => it.people).map(nameOf));
  throw new NotAllowedError(
    `column: ${column ? `'${column}'` : `'${title}'`} is signed by ${[
      ...people,
    ].join(', ')}; ask them`,
  );
}
