import { InputError } from '@backstage/errors';
import {
  localDate,
  zoneOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { SignedReview } from './MatrixKnowledgeStore';
import type { StoredVersion } from './VersionStore';

/** What is known of the contents of a matrix. */
interface KnownVersions {
  model: CompiledModel;
  /** Newest first; at least one. */
  versions: StoredVersion[];
  signed: SignedReview[];
}

/**
 * The content that somebody means.
 *
 * @param field - of the query, for errors
 * @param what - a version, a day in the model's zone (what it said when that day ended) or `review:<id>`
 * @throws InputError for what is none of these
 */
export function findVersion(
  field: string,
  what: string,
  known: KnownVersions,
): StoredVersion {
  const { model, versions, signed } = known;
  const [, review] = /^review:(.+)$/.exec(what) ?? [];
  if (review) return ofReview(field, review, known);

  const day = DateTime.fromFormat(what, 'yyyy-MM-dd', { zone: zoneOf(model) });
  const found = day.isValid
    ? versions.find(it => it.since < day.plus({ days: 1 }).toJSDate())
    : versions.find(it => it.version === what);
  if (found) return found;

  const first = localDate(model, versions.at(-1)!.since);
  throw new InputError(
    `query.${field}: the matrix has no content '${what}'; allowed: a version of GET /responsibilities/versions, a day from ${first} on, or ${
      signed.length > 0
        ? signed.map(it => `review:${it.id}`).join(', ')
        : 'review:<id> of a signed review, of which there is none'
    }`,
  );
}

function ofReview(
  field: string,
  id: string,
  { versions, signed }: KnownVersions,
): StoredVersion {
  const review = signed.find(it => it.id === id);
  const found = review && heldWhen(review, versions);
  if (found) return found;
  throw new InputError(
    `query.${field}: there is no signed review '${id}' of this matrix; allowed: ${
      signed.map(it => `review:${it.id}`).join(', ') ||
      'none, for none is signed'
    }`,
  );
}

/** The content on which a review was signed: of those that came back the one that held then. */
export function heldWhen(
  { version, at }: Pick<SignedReview, 'version' | 'at'>,
  versions: StoredVersion[],
): StoredVersion | undefined {
  const same = versions.filter(it => it.version === version);
  return same.find(it => it.since <= at) ?? same.at(-1);
}
