import { ConflictError } from '@backstage/errors';

/** What somebody else made of a thing meanwhile. */
interface Meanwhile {
  version: number;
  /** Who changed it last, as the message has it. */
  by?: string;
  at?: Date;
}

/** Somebody else was faster: 409. The body says the version to go on from; where it is known, also who it was and when. */
export class StaleError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;
  readonly changedBy?: string;
  readonly changedAt?: string;

  /**
   * @param what - `the notice`
   * @param seen - the version that the caller saw
   */
  constructor(what: string, seen: number, now: Meanwhile | undefined) {
    const { version = 'unknown', by, at } = now ?? {};
    const who = by ? `; ${by} changed it` : '';
    const which = by ? `version ${version}` : 'that version';
    super(
      `If-Match: ${what} is at version ${version}, not ${seen}${who}. Nothing was changed; read it again and send it with ${which}`,
    );
    this.name = 'ConflictError';
    this.version = now?.version;
    this.changedBy = by;
    this.changedAt = at?.toISOString();
  }
}
