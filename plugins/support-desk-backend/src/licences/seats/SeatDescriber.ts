import type {
  Seat,
  SeatChanged,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../../tickets/TicketService';
import type { StoredSeat } from '../SeatStore';
import { describeSeats } from './describeSeats';
import type { SeatOptions } from './SeatService';

/** Describes seats for the person who reads. */
export class SeatDescriber {
  readonly #options: SeatOptions;

  constructor(options: SeatOptions) {
    this.#options = options;
  }

  async describe(stored: StoredSeat[]): Promise<Seat[]> {
    const { models, clock } = this.#options;
    const people = stored.flatMap(it => [it.holder, it.givenBy]);
    return describeSeats(stored, await models.namesOf(people), clock.now());
  }

  /** A licence as it is after a change, with the seat that it was about, unless that is gone. */
  async changed(
    licence: string,
    caller: TicketCaller,
    seat?: string,
  ): Promise<SeatChanged> {
    const { seats, sight, describer } = this.#options;
    const seen = await sight.see(licence, caller);
    const stored = seat ? await seats.find(licence, seat) : undefined;
    return {
      licence: (await describer.describe([seen], caller))[0],
      seat: stored && (await this.describe([stored]))[0],
    };
  }
}
