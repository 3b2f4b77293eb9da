import type {
  giveSeatSchema,
  SeatChanged,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../../database';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import type { IdempotentRequest } from '../../database';
import type { SeenLicence } from '../LicenceSight';
import { NoneFreeError } from '../seatErrors';
import type { StoredSeat } from '../SeatStore';
import { NotIntegratedError } from './errors';
import { SeatDescriber } from './SeatDescriber';
import { givenMessage } from './seatMessages';
import type { SeatOptions } from './SeatService';

/** Gives seats: managers do, and nobody gets past what was bought by asking. */
export class SeatGiving {
  readonly #options: SeatOptions;
  readonly #describer: SeatDescriber;

  constructor(options: SeatOptions) {
    this.#options = options;
    this.#describer = new SeatDescriber(options);
  }

  /**
   * @param idempotencyKey - the same key and seat twice gives one
   * @throws NotFoundError, NotAllowedError for whoever does not manage the licence
   * @throws NotIntegratedError unless confirmed
   * @throws InvalidAnswersError for a holder that the catalog lacks
   * @throws NoneFreeError with the ways to get more, unless there is a reason for over-use
   * @throws NoneUnnamedError, HeldAlreadyError
   * @throws ConflictError when the key came with another seat
   */
  async give(
    id: string,
    body: z.output<typeof giveSeatSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<SeatChanged> {
    const seen = await this.#options.sight.manage(id, caller);
    const request = idempotencyKey
      ? {
          actor: caller.user,
          key: idempotencyKey,
          hash: contentHash({ id, body }),
        }
      : undefined;
    const repeated = await this.#repeated(id, request, caller);
    if (repeated) return repeated;

    const { licence } = seen;
    if (!licence.integrated && !body.notIntegratedConfirmed) {
      throw new NotIntegratedError(licence);
    }
    const seat: StoredSeat = {
      id: uuid(),
      licence: id,
      holder: await this.#holder(body.holder, caller),
      since: this.#options.clock.now(),
      givenBy: caller.user,
      note: body.note || undefined,
      overUseReason: body.overUseReason,
    };
    const { isUnnamed } = body;
    const messages = isUnnamed ? [] : [givenMessage(seat, licence)];
    try {
      await this.#options.seats.give({ seat, isUnnamed, messages, request });
    } catch (error) {
      // Another of the same requests may have been faster.
      const same = await this.#repeated(id, request, caller);
      if (same) return same;
      throw await this.#explained(error, seen);
    }
    return this.#describer.changed(id, caller, seat.id);
  }

  async #repeated(
    id: string,
    request: IdempotentRequest | undefined,
    caller: TicketCaller,
  ) {
    const seat = request && (await this.#options.seats.findRepeated(request));
    return seat && this.#describer.changed(id, caller, seat);
  }

  async #holder(ref: string, caller: TicketCaller): Promise<string> {
    const { models } = this.#options;
    const holder = ref.toLocaleLowerCase('en-US');
    const isKnown =
      (await models.isUser(holder, caller)) ||
      (await models.isGroup(holder, caller));
    if (isKnown) return holder;
    throw new InvalidAnswersError([
      {
        field: 'holder',
        message: `'${ref}' is neither a user nor a group of the catalog`,
      },
    ]);
  }

  async #explained(error: unknown, seen: SeenLicence) {
    if (!(error instanceof NoneFreeError)) return error;
    return error.with(await this.#options.describer.waysToGetMore(seen));
  }
}
