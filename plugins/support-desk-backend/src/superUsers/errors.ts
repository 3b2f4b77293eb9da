import { ConflictError } from '@backstage/errors';
import type { AddedSuperUser } from './SuperUserStore';

/** Somebody else was faster with a listing: 409. The body says the version to go on from, unless it is gone. */
export class StaleListingError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;

  constructor(seen: number, stored: AddedSuperUser | undefined) {
    super(
      stored
        ? `If-Match: the listing is at version ${stored.version}, not ${seen}. Nothing was changed; read it again and send it with version ${stored.version}`
        : `If-Match: the listing of version ${seen} has been taken away. Nothing was changed; nominate again`,
    );
    this.name = 'ConflictError';
    this.version = stored?.version;
  }
}

/** The person is listed for that already: 409. */
export class ListedAlreadyError extends ConflictError {
  readonly code = 'LISTED_ALREADY';

  constructor(
    { user, place }: Pick<AddedSuperUser, 'user' | 'place'>,
    where: string,
  ) {
    super(
      `user: ${user} is listed for the ${place.kind} '${place.id}' already, ${where}; change that listing, or name somebody else`,
    );
    this.name = 'ConflictError';
  }
}

/** It was decided before: 409. The body says how. */
export class DecidedAlreadyError extends ConflictError {
  readonly code = 'DECIDED_ALREADY';
  readonly approved: boolean;
  readonly decidedBy: string;

  constructor({ approved, by }: NonNullable<AddedSuperUser['decision']>) {
    super(
      `approved: ${by} has ${
        approved ? 'approved' : 'declined'
      } this nomination already; ${
        approved
          ? 'take the listing away, or give it a last day'
          : 'nominate again'
      }`,
    );
    this.name = 'ConflictError';
    this.approved = approved;
    this.decidedBy = by;
  }
}
