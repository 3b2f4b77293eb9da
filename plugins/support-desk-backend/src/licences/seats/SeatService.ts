import { NotFoundError } from '@backstage/errors';
import type {
  releaseSeatSchema,
  SeatChanged,
  SeatList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { LicenceDescriber } from '../LicenceDescriber';
import type { LicenceSight, SeenLicence } from '../LicenceSight';
import type { SeatStore } from '../SeatStore';
import { reclaimOf } from './reclaim';
import { SeatDescriber } from './SeatDescriber';
import { askToReleaseMessage, releasedMessage } from './seatMessages';

/** What the services of seats are made of. */
export interface SeatOptions {
  seats: SeatStore;
  sight: LicenceSight;
  describer: Pick<LicenceDescriber, 'describe' | 'waysToGetMore'>;
  models: Pick<TicketModels, 'isUser' | 'isGroup' | 'namesOf'>;
  clock: ClockService;
}

/** Who holds seats: managers take them back, holders give their own back. */
export class SeatService {
  readonly #options: SeatOptions;
  readonly #describer: SeatDescriber;

  constructor(options: SeatOptions) {
    this.#options = options;
    this.#describer = new SeatDescriber(options);
  }

  /**
   * All of a licence for managers and the team, otherwise the caller's own.
   *
   * @throws NotFoundError for a licence that the caller does not see
   */
  async list(
    id: string,
    caller: TicketCaller,
  ): Promise<SeatList & { seen: SeenLicence }> {
    const { seats, sight } = this.#options;
    const seen = await sight.see(id, caller);
    const stored = seen.maySeeHolders
      ? await seats.list(id)
      : await seats.heldBy([id], [caller.user, ...caller.memberships]);
    const items = await this.#describer.describe(stored);
    return { items, unnamed: seen.licence.unnamed, seen };
  }

  /**
   * Takes a seat back; its holder may give it back themself.
   *
   * @throws NotFoundError for a seat that there is not, NotAllowedError for one that is not the caller's to release
   */
  async release(
    id: string,
    seatId: string,
    { reason }: z.output<typeof releaseSeatSchema>,
    caller: TicketCaller,
  ): Promise<SeatChanged> {
    const { seats, sight, clock } = this.#options;
    const { licence } = await sight.see(id, caller);
    const seat = await seats.find(id, seatId);
    if (!seat) {
      throw new NotFoundError(
        `seat: '${licence.title}' has no seat '${seatId}' now; read the list again`,
      );
    }
    if (seat.holder !== caller.user) await sight.manage(id, caller);
    const release = { actor: caller.user, reason: reason || undefined };
    await seats.release({
      ...release,
      licence: id,
      seat: seatId,
      at: clock.now(),
      messages: [releasedMessage(seat, licence, release)],
    });
    return this.#describer.changed(id, caller);
  }

  /**
   * Asks holders who did not use their seats for long whether they still need them: once, until the seat was used or a month has passed.
   *
   * @throws NotFoundError, NotAllowedError for whoever does not manage the licence
   * @throws InvalidAnswersError that names each seat that there is not
   */
  async ask(
    id: string,
    ids: string[],
    caller: TicketCaller,
  ): Promise<{ asked: number }> {
    const { seats, sight, models, clock } = this.#options;
    const { licence } = await sight.manage(id, caller);
    const stored = new Map((await seats.list(id)).map(it => [it.id, it]));
    const unknown = ids.flatMap((seat, i) =>
      stored.has(seat)
        ? []
        : [{ field: `seats.${i}`, message: `'${seat}' is not a seat of it` }],
    );
    if (unknown.length > 0) throw new InvalidAnswersError(unknown);

    const now = clock.now();
    const wanted = [...new Set(ids)].map(seat => stored.get(seat)!);
    const names = await models.namesOf(wanted.map(it => it.holder));
    const inactive = wanted.filter(
      it => reclaimOf(it, { isKnown: it.holder in names, now }) === 'inactive',
    );
    const asked = await seats.ask({
      asks: inactive.map(seat => ({
        seat: seat.id,
        message: askToReleaseMessage(seat, licence),
      })),
      at: now,
      notSince: DateTime.fromJSDate(now).toUTC().minus({ month: 1 }).toJSDate(),
    });
    return { asked };
  }
}
