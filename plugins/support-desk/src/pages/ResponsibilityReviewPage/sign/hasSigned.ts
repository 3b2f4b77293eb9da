import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';

/**
 * Whether somebody has signed all that they review; while a round is open only what was signed as the matrix says it now counts.
 *
 * @param version - of the matrix now
 */
export function hasSigned(
  { mine, reviewers, status }: ResponsibilityReview,
  signer: string | undefined,
  version: string | undefined,
): boolean {
  return (
    mine.length > 0 &&
    mine.every(id =>
      reviewers
        .find(it => it.column.id === id)
        ?.signOffs.some(
          it =>
            it.by.ref === signer &&
            (status !== 'open' || it.version === version),
        ),
    )
  );
}
