import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  AskInstead,
  TicketAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Names } from '../describeTicket';
import type { StoredTicket, TicketEvent } from '../TicketStore';
import { possibleWith, type SeenTicket } from './describeActions';

/** Somebody else was faster: 409. The body says who, when and what, and the version to go on from. */
export class StaleVersionError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version: number;
  readonly changedBy?: string;
  readonly changedAt?: string;
  readonly changes: string[];

  constructor(
    { key, version }: StoredTicket,
    seen: number,
    since: TicketEvent[],
    names: Names,
  ) {
    const last = since.at(-1);
    const who = last && (names[last.actor] ?? last.actor);
    super(
      `If-Match: ${key} is at version ${version}, not ${seen}${
        who ? `; ${who} changed it` : ''
      }. Nothing was changed; read it again and send it with version ${version}`,
    );
    this.name = 'ConflictError';
    this.version = version;
    this.changedBy = who;
    this.changedAt = last?.at.toISOString();
    this.changes = since.filter(it => !it.internal).map(it => it.type);
  }
}

/** What was asked for is not possible now: 409. The body says why, and what is possible. */
export class NotPossibleError extends ConflictError {
  readonly code = 'NOT_POSSIBLE';
  readonly status: string;
  readonly possible: TicketAction[];

  constructor(reason: string, seen: SeenTicket) {
    const possible = possibleWith(seen);
    super(
      `${reason}; possible now: ${
        possible.length > 0 ? possible.join(', ') : 'nothing'
      }`,
    );
    this.name = 'ConflictError';
    this.status = seen.ticket.status;
    this.possible = possible;
  }
}

/** What was asked for is for the other side of the counter to do: 403. The body says whose it is. */
export class NotYoursError extends NotAllowedError {
  readonly code = 'NOT_YOURS';
  readonly text: string;
  readonly ask: AskInstead[];

  /**
   * @param what - what was asked for: `action: 'resolve' of IHMS-42`
   * @param text - who does this, in a sentence without its full stop
   */
  constructor(what: string, text: string, ask: AskInstead[]) {
    const names = ask.flatMap(({ title, people }) => [
      title,
      ...people.map(it => it.name),
    ]);
    super(`${what} is not yours to do. ${text}: ${names.join(', ')}`);
    this.name = 'NotAllowedError';
    this.text = text;
    this.ask = ask;
  }
}
