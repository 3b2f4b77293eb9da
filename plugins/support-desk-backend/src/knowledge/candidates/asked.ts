import type { CandidateMember } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { TicketCaller } from '../../tickets/TicketService';

export type AskedKind = CandidateMember['kind'];

/** Which ticket or question. */
export interface AskedRef {
  kind: AskedKind;
  id: string;
}

/** One time that something was asked, as far as it matters to what is asked often. */
export interface Asked extends AskedRef {
  at: Date;
  /** Full reference of a user. */
  asker: string;
  /** Id of a service of the model. */
  module?: string;
  /** Id of a category of the model. */
  category?: string;
  /** Id of a request type; questions have none. */
  requestType?: string;
  title: string;
  text: string;
}

/** What people may see of something that was asked. */
export type SeenAsked = Pick<
  CandidateMember,
  'id' | 'key' | 'summary' | 'status'
>;

/** Where things are asked: tickets, and questions to super users. What reads within a transaction takes its connection. */
export interface AskedSource {
  readonly kind: AskedKind;

  /** Changes whenever what {@link AskedSource.since} answers may have changed. */
  state(knex: Knex, modelRef: string, since: Date): Promise<string>;

  /** What was asked in a model from an instant on; of very much the newest. */
  since(knex: Knex, modelRef: string, since: Date): Promise<Asked[]>;

  /** Those of some ids that there are. */
  byIds(knex: Knex, ids: string[]): Promise<Asked[]>;

  /** Those of some ids that the caller may see, by id. */
  seenBy(ids: string[], caller: TicketCaller): Promise<Map<string, SeenAsked>>;

  /**
   * Id and model of what the caller names by its id or its key.
   *
   * @throws NotFoundError when there is none, or none that the caller may see
   */
  locate(
    idOrKey: string,
    caller: TicketCaller,
  ): Promise<{ id: string; modelRef: string; label: string }>;
}

/** A text for maps: unique over all sources. */
export function askedKey({ kind, id }: AskedRef): string {
  return `${kind}:${id}`;
}
