import type { Knex } from 'knex';
import {
  assertSameRequest,
  chunksOf,
  fromInstant,
  type IdempotentRequest,
} from '../database';
import { countDue, countTickets } from './database/countTickets';
import { toEvent, type EventRow } from './database/history';
import { listTickets, listVersions } from './database/listTickets';
import {
  listAtRisk,
  listLadderDue,
  listNewlyMissed,
  listWaking,
} from './database/listDue';
import { loadTicket, loadTickets } from './database/loadTickets';
import { rebuildTicket } from './database/rebuildTicket';
import { insertTicket, rememberRequest } from './database/saveTicket';
import { updateTickets } from './database/updateTickets';
import { loadResources } from './database/ticketResources';
import type { TicketProjection } from './database/TicketProjection';
import type { TicketRow } from './database/ticketRows';
import type {
  StoredTicket,
  TicketChange,
  TicketCreation,
  TicketFilter,
  TicketListOptions,
  TicketStore,
} from './TicketStore';

/** Rolls a transaction back that turned out to repeat an earlier one. */
class RepeatedRequest extends Error {}

/** Keeps tickets in PostgreSQL or SQLite. */
export class DatabaseTicketStore implements TicketStore {
  readonly #knex: Knex;
  readonly #project?: TicketProjection;
  readonly #followers: ((created: StoredTicket) => void)[] = [];

  /** @param options - `project`: what follows elsewhere from each change */
  constructor(options: { knex: Knex; project?: TicketProjection }) {
    this.#knex = options.knex;
    this.#project = options.project;
  }

  /** Tells of each new ticket, once it is stored, on the replica that stored it. */
  follow(follower: (created: StoredTicket) => void): void {
    this.#followers.push(follower);
  }

  async create(creation: TicketCreation): Promise<StoredTicket> {
    const { request } = creation;
    try {
      const created = await this.#knex.transaction(async tx => {
        const ticket = await insertTicket(tx, creation, this.#project);
        if (request && !(await rememberRequest(tx, request, ticket))) {
          throw new RepeatedRequest();
        }
        await creation.within?.(tx, ticket);
        const besides = creation.besides?.(ticket) ?? [];
        if (besides.length > 0) await updateTickets(tx, besides, this.#project);
        return ticket;
      });
      this.#followers.forEach(it => it(created));
      return created;
    } catch (error) {
      const repeated =
        error instanceof RepeatedRequest && (await this.findRepeated(request!));
      if (repeated) return repeated;
      throw error;
    }
  }

  async findRepeated(
    request: IdempotentRequest,
  ): Promise<StoredTicket | undefined> {
    const { actor, key } = request;
    const row = await this.#knex('idempotency_keys')
      .where({ actor, key })
      .first('request_hash', 'ticket_id');
    if (!row) return undefined;
    assertSameRequest(request, row, 'request');
    return loadTicket(this.#knex, row.ticket_id);
  }

  async update(change: TicketChange): Promise<StoredTicket> {
    return (await this.updateAll([change]))[0];
  }

  async updateAll(changes: TicketChange[]): Promise<StoredTicket[]> {
    return this.#knex.transaction(tx =>
      updateTickets(tx, changes, this.#project),
    );
  }

  async idOf(idOrKey: string): Promise<string | undefined> {
    const row = await this.#knex('tickets')
      .where('id', idOrKey)
      .orWhere('key', idOrKey.toUpperCase())
      .first('id');
    return row?.id;
  }

  async find(idOrKey: string): Promise<StoredTicket | undefined> {
    const rows = await this.#knex<TicketRow>('tickets')
      .where('id', idOrKey)
      .orWhere('key', idOrKey.toUpperCase());
    return (await loadTickets(this.#knex, rows))[0];
  }

  async findAll(ids: string[]): Promise<StoredTicket[]> {
    const rows: TicketRow[] = [];
    for (const chunk of chunksOf(ids)) {
      rows.push(
        ...(await this.#knex<TicketRow>('tickets').whereIn('id', chunk)),
      );
    }
    return loadTickets(this.#knex, rows);
  }

  async findAt(id: string, version: number) {
    return rebuildTicket(this.#knex, id, version);
  }

  async list(options: TicketListOptions) {
    return listTickets(this.#knex, options);
  }

  async listVersions(options: TicketListOptions) {
    return listVersions(this.#knex, options);
  }

  async count(filter: TicketFilter) {
    return countTickets(this.#knex, filter);
  }

  async countDue(filter: TicketFilter) {
    return countDue(this.#knex, filter);
  }

  async listNewlyMissed(options: { now: Date; limit: number }) {
    return listNewlyMissed(this.#knex, options);
  }

  async listWaking(options: { now: Date; limit: number }) {
    return listWaking(this.#knex, options);
  }

  async listAtRisk(options: { now: Date; limit: number }) {
    return listAtRisk(this.#knex, options);
  }

  async listLadderDue(options: { now: Date; limit: number }) {
    return listLadderDue(this.#knex, options);
  }

  async forgetRequests(before: Date) {
    await this.#knex('idempotency_keys')
      .where('created_at', '<', fromInstant(before))
      .delete();
  }

  async listEvents(ticketId: string) {
    const rows = await this.#knex<EventRow>('ticket_events')
      .where({ ticket_id: ticketId })
      .orderBy('number');
    return rows.map(toEvent);
  }

  async getResources(ids: string[]) {
    return loadResources(this.#knex, ids);
  }
}
