import type { JsonObject } from '@backstage/types';
import type {
  ChannelState,
  ClockService,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../database';

/** What a mailbox is used for. */
export type MailboxWay = 'reading' | 'sending';

/** How one way of a mailbox is. */
export interface MailboxState extends ChannelState {
  /** Since when. */
  since: Date;
}

interface MailboxRow {
  id: string;
  position: string | null;
  reading_up: boolean | number | null;
  reading_since: Milliseconds | null;
  reading_problem: string | null;
  sending_up: boolean | number | null;
  sending_since: Milliseconds | null;
  sending_problem: string | null;
}

/** Keeps how mailboxes are, and where reading of them went on last: for all replicas. */
export class MailboxStates {
  readonly #knex: Knex;
  readonly #clock: ClockService;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  async getPosition(id: string): Promise<JsonObject | undefined> {
    const row = await this.#rows().where({ id }).first('position');
    return row?.position ? JSON.parse(row.position) : undefined;
  }

  async keepPosition(id: string, position: JsonObject): Promise<void> {
    await this.#rows()
      .insert({ id, position: JSON.stringify(position) })
      .onConflict('id')
      .merge(['position']);
  }

  /** Keeps since when it is so: what is said again changes nothing. */
  async report(
    id: string,
    way: MailboxWay,
    state: ChannelState,
  ): Promise<void> {
    const problem = state.problem ?? null;
    const known = (await this.statesOf([id])).get(id)?.[way];
    if (known?.up === state.up && (known.problem ?? null) === problem) return;
    const since = known?.up === state.up ? known.since : this.#clock.now();
    await this.#rows()
      .insert({
        id,
        [`${way}_up`]: state.up,
        [`${way}_since`]: fromInstant(since),
        [`${way}_problem`]: problem,
      })
      .onConflict('id')
      .merge([`${way}_up`, `${way}_since`, `${way}_problem`]);
  }

  /** Of the ways of which something was said. */
  async statesOf(
    ids: string[],
  ): Promise<Map<string, Partial<Record<MailboxWay, MailboxState>>>> {
    const rows = await this.#rows().whereIn('id', ids);
    return new Map(
      rows.map(row => [
        row.id,
        {
          reading: stateOf(
            row.reading_up,
            row.reading_since,
            row.reading_problem,
          ),
          sending: stateOf(
            row.sending_up,
            row.sending_since,
            row.sending_problem,
          ),
        },
      ]),
    );
  }

  #rows() {
    return this.#knex<MailboxRow>('mailboxes');
  }
}

function stateOf(
  up: boolean | number | null,
  since: Milliseconds | null,
  problem: string | null,
): MailboxState | undefined {
  return up === null || since === null
    ? undefined
    : {
        up: Boolean(up),
        since: toInstant(since),
        ...(problem && { problem }),
      };
}
