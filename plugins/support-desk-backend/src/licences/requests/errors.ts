import { ConflictError } from '@backstage/errors';
import type { LicenceRequestState } from '@supportdesk/backstage-plugin-support-desk-common';
import { StaleError } from '../../StaleError';
import type { StoredRequest } from './LicenceRequestStore';

/** Somebody else was faster with a request: 409. The body says who and when, and the version to go on from. */
export class StaleRequestError extends StaleError {
  constructor(seen: number, { version, updatedAt, updatedBy }: StoredRequest) {
    super('the request', seen, { version, by: updatedBy, at: updatedAt });
  }
}

/** The person waits for the licence already: 409. The body names the request. */
export class AskedAlreadyError extends ConflictError {
  readonly code = 'ASKED_ALREADY';
  readonly request: string;

  constructor({ id, person, title }: StoredRequest) {
    super(
      `person: there is a request of ${person} for '${title}' that has not ended, '${id}'; go on with it, or withdraw it first`,
    );
    this.name = 'ConflictError';
    this.request = id;
  }
}

/** Whoever asks holds a seat: 409. */
export class HasSeatError extends ConflictError {
  readonly code = 'HELD_ALREADY';

  /** @param holder - who holds it: the person, or a group of theirs */
  constructor(person: string, title: string, holder: string) {
    super(
      `person: ${person} has a seat of '${title}' already${
        holder === person ? '' : `, as a member of ${holder}`
      }; ask for somebody else, or for another licence`,
    );
    this.name = 'ConflictError';
  }
}

/** Nobody else can come to a class: 409. */
export class ClassFullError extends ConflictError {
  readonly code = 'CLASS_FULL';
  readonly day: string;

  /** @param offered - days of classes that have places, as far as they are known */
  constructor(day: string, readonly places: number, offered?: string[]) {
    super(
      `day: all ${places} places of the class on ${day} are taken; ${
        offered?.length
          ? `allowed: ${offered.join(', ')}`
          : 'choose another of the classes that are offered'
      }`,
    );
    this.name = 'ConflictError';
    this.day = day;
  }
}

/** It is not possible with a request as it stands: 409. The body says how it stands, and what the caller can do. */
export class NotPossibleError extends ConflictError {
  readonly code = 'NOT_POSSIBLE';

  /** @param why - in words, without a full stop */
  constructor(
    readonly state: LicenceRequestState,
    readonly possible: string[],
    why: string,
  ) {
    super(
      `action: ${why}; ${
        possible.length
          ? `allowed: ${possible.join(', ')}`
          : 'there is nothing that you can do with it now'
      }`,
    );
    this.name = 'ConflictError';
  }
}
