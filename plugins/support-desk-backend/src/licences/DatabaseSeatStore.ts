import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  assertSameRequest,
  fromInstant,
  type IdempotentRequest,
} from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import { recordLicenceChange } from './recordLicenceChange';
import { HeldAlreadyError } from './seatErrors';
import { fromSeat, toSeat, type SeatRow } from './seatRows';
import type {
  SeatAsks,
  SeatGift,
  SeatRelease,
  SeatStore,
  StoredSeat,
} from './SeatStore';
import { returnSeat, takeSeat } from './takeSeats';

/** A client that tries again does so within a day. */
const REMEMBER_REQUESTS_MS = 24 * 3_600_000;

/** Keeps seats in PostgreSQL or SQLite. */
export class DatabaseSeatStore implements SeatStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list(licence: string) {
    const rows = await seats(this.#knex)
      .where({ licence })
      .orderBy(['since', 'id']);
    return rows.map(toSeat);
  }

  async find(licence: string, id: string) {
    const row = await seats(this.#knex).where({ licence, id }).first();
    return row && toSeat(row);
  }

  async heldBy(licences: string[], holders: string[]) {
    // One statement whatever the number of licences: people have few seats.
    const rows = await seats(this.#knex)
      .whereIn('holder', holders)
      .orderBy(['since', 'id']);
    const wanted = new Set(licences);
    return rows.filter(row => wanted.has(row.licence)).map(toSeat);
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await requests(this.#knex).where({ actor, key }).first();
    assertSameRequest(request, row, 'seat');
    return row?.seat;
  }

  async give(gift: SeatGift) {
    return this.#knex.transaction(tx => this.giveWithin(tx, gift));
  }

  async giveWithin(tx: Knex.Transaction, gift: SeatGift) {
    const { request, isUnnamed, messages } = gift;
    const isWithin = await takeSeat(tx, gift);
    const seat: StoredSeat = {
      ...gift.seat,
      overUseReason: isWithin ? undefined : gift.seat.overUseReason,
    };
    const { licence, holder, givenBy, since, overUseReason } = seat;
    const inserted = await seats(tx)
      .insert(fromSeat(seat))
      .onConflict(['licence', 'holder'])
      .ignore()
      .returning('id');
    if (inserted.length === 0) {
      const row = await tx('licences').where({ id: licence }).first('title');
      throw new HeldAlreadyError(row, holder);
    }
    if (request) await remember(tx, request, seat);
    await recordLicenceChange(tx, licence, {
      change: isUnnamed ? 'seatNamed' : 'seatGiven',
      actor: givenBy,
      at: since,
      holder,
      reason: overUseReason,
    });
    await enqueueMessages(tx, messages, since);
    return seat;
  }

  async release(release: SeatRelease) {
    const { licence, seat: id, actor, at, reason, messages } = release;
    await this.#knex.transaction(async tx => {
      await returnSeat(tx, licence);
      const seat = await seats(tx).where({ licence, id }).first('holder');
      if (!seat) {
        throw new NotFoundError(
          `seat: '${id}' was released already, or never given; read the list again`,
        );
      }
      await seats(tx).where({ id }).delete();
      await recordLicenceChange(tx, licence, {
        change: 'seatReleased',
        actor,
        at,
        holder: seat.holder,
        reason,
      });
      await enqueueMessages(tx, messages, at);
    });
  }

  async ask({ asks, at, notSince }: SeatAsks) {
    const now = fromInstant(at);
    return this.#knex.transaction(async tx => {
      let asked = 0;
      for (const { seat, message } of asks) {
        const count = await seats(tx)
          .where({ id: seat })
          .where(any =>
            any
              .whereNull('asked_at')
              .orWhere('asked_at', '<=', fromInstant(notSince))
              .orWhereRaw('last_used_at > asked_at'),
          )
          .update({ asked_at: now });
        if (count === 1) await enqueueMessages(tx, [message], at);
        asked += count;
      }
      return asked;
    });
  }
}

interface RequestRow {
  actor: string;
  key: string;
  request_hash: string;
  seat: string;
  created_at: number;
}

async function remember(
  tx: Knex.Transaction,
  { actor, key, hash }: IdempotentRequest,
  { id, since }: StoredSeat,
) {
  const now = fromInstant(since);
  await requests(tx)
    .where('created_at', '<', now - REMEMBER_REQUESTS_MS)
    .delete();
  await requests(tx).insert({
    actor,
    key,
    request_hash: hash,
    seat: id,
    created_at: now,
  });
}

function seats(knex: Knex) {
  return knex<SeatRow>('licence_seats');
}

function requests(knex: Knex) {
  return knex<RequestRow>('licence_seat_requests');
}
