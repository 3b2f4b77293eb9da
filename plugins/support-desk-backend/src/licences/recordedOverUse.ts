import { InvalidAnswersError } from '../tickets/errors';
import { limitOf } from './figures/limitOf';
import { inUseOf, type StoredLicence } from './LicenceStore';
import { freeOf } from './standingOf';

/**
 * The over-use of a changed licence, with why it is: nobody makes more of it without a reason. It ends with its cause.
 *
 * @param reason - why more is in use than was bought, where the change says so
 * @throws InvalidAnswersError that names `overUseReason`, for a reason that lacks or that there is no over-use for
 */
export function recordedOverUse(
  before: StoredLicence | undefined,
  after: StoredLicence,
  reason: string | undefined,
  by: { user: string; at: Date },
): StoredLicence['overUse'] {
  const over = overUseOf(after);
  const figures = `${inUseOf(after)} of ${limitOf(after)} in use`;
  if (over === 0) {
    if (reason === undefined) return undefined;
    throw refuse(
      `there is no over-use that it could be the reason of; leave it out, or check unnamed and bought`,
    );
  }
  if (reason !== undefined) return { reason, by: by.user, at: by.at };
  if (before && over <= overUseOf(before)) return before.overUse;
  throw refuse(
    `is needed: it makes ${figures}. Say why more is in use than was bought, or correct unnamed or bought`,
  );
}

/** How many more are in use than were bought. */
function overUseOf(licence: StoredLicence): number {
  return Math.max(0, -(freeOf(licence) ?? 0));
}

function refuse(message: string) {
  return new InvalidAnswersError([{ field: 'overUseReason', message }]);
}
