import { ConflictError } from '@backstage/errors';
import type {
  LicenceRoute,
  RedirectTo,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** How one more is got (S1-54, S1-55). */
export interface WaysToGetMore {
  more: LicenceRoute[];
  redirectTo: RedirectTo[];
  /** The same in words. */
  text: string;
}

/** All that was bought is in use: 409. For whoever asked, the body says how more is got (S1-99, P-11). */
export class NoneFreeError extends ConflictError {
  // What is enumerable goes into Backstage's error body.
  readonly code = 'NONE_FREE';
  readonly bought: number;
  readonly inUse: number;
  readonly more?: LicenceRoute[];
  readonly redirectTo?: RedirectTo[];
  readonly text?: string;

  readonly #title: string;

  constructor(
    licence: { title: string; bought: number; inUse: number },
    ways?: WaysToGetMore,
  ) {
    const { title, bought, inUse } = licence;
    super(
      `licence: '${title}' has none free: ${inUse} of ${bought} are in use; ${
        ways?.text || 'release one, or get more'
      }`,
    );
    this.name = 'ConflictError';
    this.#title = title;
    this.bought = bought;
    this.inUse = inUse;
    this.more = ways?.more;
    this.redirectTo = ways?.redirectTo;
    this.text = ways?.text;
  }

  /** The same with how one more is got. */
  with(ways: WaysToGetMore): NoneFreeError {
    const { bought, inUse } = this;
    return new NoneFreeError({ title: this.#title, bought, inUse }, ways);
  }
}

/** None is in use without a holder by name: 409. */
export class NoneUnnamedError extends ConflictError {
  readonly code = 'NONE_UNNAMED';

  constructor({ title }: { title: string }) {
    super(
      `isUnnamed: every seat of '${title}' that is in use has a holder by name; give another, or correct the number without a holder first`,
    );
    this.name = 'ConflictError';
  }
}

/** The holder has a seat of it: 409. */
export class HeldAlreadyError extends ConflictError {
  readonly code = 'HELD_ALREADY';

  constructor({ title }: { title: string }, holder: string) {
    super(
      `holder: ${holder} has a seat of '${title}' already; name somebody else`,
    );
    this.name = 'ConflictError';
  }
}
