import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import {
  assertSameRequest,
  fromRepeatable,
  type IdempotentRequest,
} from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import { moveClassPlace, placesTaken } from './classPlaces';
import { AskedAlreadyError, StaleRequestError } from './errors';
import type {
  LicenceRequestStore,
  QueuedRequest,
  RequestChange,
  RequestFilter,
} from './LicenceRequestStore';
import { noteFull } from './queueNotes';
import { filterRequests } from './requestFilter';
import {
  fromEvent,
  fromRequest,
  toEvent,
  toRequest,
  type EventRow,
  type QueuedRow,
  type RequestRow,
} from './requestRows';

/** Keeps requests for licences in PostgreSQL or SQLite. */
export class DatabaseLicenceRequestStore implements LicenceRequestStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async ask(change: RequestChange & { repeatable?: IdempotentRequest }) {
    const { request, repeatable, places } = change;
    try {
      await this.#knex.transaction(async tx => {
        await requests(tx).insert({
          ...fromRequest(request),
          ...fromRepeatable(repeatable),
        });
        if (request.approvers.length > 0) {
          await tx('licence_approvers').insert(
            request.approvers.map(approver => ({
              request: request.id,
              approver,
            })),
          );
        }
        await moveClassPlace(tx, undefined, request, places);
        await complete(tx, change);
      });
    } catch (error) {
      if (!isDatabaseConflictError(error)) throw error;
      const repeated = repeatable && (await this.findRepeated(repeatable));
      if (repeated) return repeated;
      const open = await this.findOpen(request.licence, request.person);
      throw open ? new AskedAlreadyError(open) : error;
    }
    return mustFind(this.#knex, request.id);
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await queued(this.#knex)
      .where({ asked_by: actor, request_key: key })
      .first();
    assertSameRequest(request, row, 'request');
    return row && (await withApprovers(this.#knex, [row]))[0];
  }

  async find(id: string) {
    return find(this.#knex, id);
  }

  async findOpen(licence: string, person: string) {
    const rows: QueuedRow[] = await queued(this.#knex).where({
      licence,
      waiting_person: person,
    });
    return (await withApprovers(this.#knex, rows))[0];
  }

  async list(filter: RequestFilter) {
    const rows: QueuedRow[] = await queued(this.#knex)
      .where(it => filterRequests(it, filter))
      .orderBy('id')
      .limit(filter.limit);
    return withApprovers(this.#knex, rows);
  }

  async modelsAbout(ticket: string) {
    return requests(this.#knex)
      .where({ ticket_id: ticket })
      .distinct()
      .pluck('model_ref');
  }

  async listWaiting(licence: string) {
    const rows: QueuedRow[] = await queued(this.#knex)
      .where({ licence, state: 'waiting' })
      .orderBy('id');
    return withApprovers(this.#knex, rows);
  }

  async listSeated() {
    const rows: (QueuedRow & { seat: string; seat_by: string })[] =
      await queued(this.#knex)
        .join('licence_seats as held', it =>
          it
            .on('held.licence', 'licence_requests.licence')
            .on('held.holder', 'licence_requests.waiting_person'),
        )
        .select({ seat: 'held.id', seat_by: 'held.given_by' })
        .orderBy('licence_requests.id');
    const seated = await withApprovers(this.#knex, rows);
    return seated.map((request, i) => ({
      request,
      seat: rows[i].seat,
      givenBy: rows[i].seat_by,
    }));
  }

  async historyOf(id: string) {
    const rows = await events(this.#knex).where({ request: id }).orderBy('id');
    return rows.map(toEvent);
  }

  async placesTaken(modelRef: string, training: string, days: string[]) {
    return placesTaken(this.#knex, modelRef, training, days);
  }

  async update(
    change: RequestChange,
    besides?: (tx: Knex.Transaction) => Promise<unknown>,
  ) {
    return this.#knex.transaction(async tx => {
      await besides?.(tx);
      await this.updateWithin(tx, change);
      return mustFind(tx, change.request.id);
    });
  }

  async updateWithin(tx: Knex.Transaction, change: RequestChange) {
    const { request, places } = change;
    const { id, version } = request;
    const before = await mustFind(tx, id);
    const count = await requests(tx)
      .where({ id, version })
      .update(fromRequest({ ...request, version: version + 1 }));
    if (count === 0) {
      throw new StaleRequestError(version, await mustFind(tx, id));
    }
    await moveClassPlace(tx, before, request, places);
    await complete(tx, change);
  }
}

/** What comes with a request that was written. */
async function complete(
  tx: Knex.Transaction,
  { request, event, messages }: RequestChange,
) {
  await events(tx).insert({ id: uuid(), ...fromEvent(request.id, event) });
  if (request.state === 'waiting') await noteFull(tx, request.licence);
  await enqueueMessages(tx, messages, event.at);
}

async function find(
  knex: Knex,
  id: string,
): Promise<QueuedRequest | undefined> {
  const rows: QueuedRow[] = await queued(knex).where({ id });
  return (await withApprovers(knex, rows))[0];
}

async function mustFind(knex: Knex, id: string): Promise<QueuedRequest> {
  const request = await find(knex, id);
  if (!request) {
    throw new NotFoundError(`request: there is no request '${id}'`);
  }
  return request;
}

async function withApprovers(
  knex: Knex,
  rows: QueuedRow[],
): Promise<QueuedRequest[]> {
  const approvers: { request: string; approver: string }[] = await knex(
    'licence_approvers',
  )
    .whereIn(
      'request',
      rows.map(row => row.id),
    )
    .orderBy('approver');
  return rows.map(row =>
    toRequest(
      row,
      approvers.filter(it => it.request === row.id).map(it => it.approver),
    ),
  );
}

/** Requests with their place in the queue of their licence. */
function queued(knex: Knex) {
  return knex<QueuedRow>('licence_requests').select(
    'licence_requests.*',
    knex('licence_requests as ahead')
      .whereRaw('ahead.licence = licence_requests.licence')
      .whereRaw('ahead.id <= licence_requests.id')
      .where('ahead.state', 'waiting')
      .count('*')
      .as('position'),
  );
}

function requests(knex: Knex) {
  return knex<RequestRow>('licence_requests');
}

function events(knex: Knex) {
  return knex<EventRow>('licence_request_events');
}
