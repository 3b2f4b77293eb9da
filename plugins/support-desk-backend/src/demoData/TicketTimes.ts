import type { StoredClock } from '../clocks/types';
import type { LifeOptions } from './LifeOptions';
import { WorkingTime } from './workingTime';

const MINUTE = 60_000;

/** When the next step of a ticket is taken: by what was promised, in the hours in which people work. */
export class TicketTimes {
  readonly #options: LifeOptions;
  readonly #hours: WorkingTime;

  constructor(options: LifeOptions) {
    this.#options = options;
    this.#hours = new WorkingTime(options.people.model);
  }

  /** The clocks of a ticket that were not met yet. */
  async unmet(
    isMeant: (clock: StoredClock) => boolean,
  ): Promise<StoredClock[]> {
    const { desk, id } = this.#options;
    const { clocks } = await desk.ticket(id);
    return clocks.filter(it => !it.metAt && !it.stoppedAt && isMeant(it));
  }

  /** Sooner rather than later. @param most - milliseconds of working time */
  soon(most: number): Date {
    const { random, desk } = this.#options;
    const share = random.next() ** 2;
    return this.#hours.after(desk.now, Math.max(most * share, MINUTE));
  }

  /** While people are at it, whatever the hour. */
  atOnce(milliseconds: number): Date {
    return new Date(this.#options.desk.now.getTime() + milliseconds);
  }

  /** So much working time from now. */
  after(milliseconds: number): Date {
    return this.#hours.after(this.#options.desk.now, milliseconds);
  }

  /**
   * In time for the promises of some measures, unless fate has one of them missed.
   *
   * @param usual - milliseconds of working time that it takes at most where no time was promised
   */
  async onTimeFor(measures: readonly string[], usual: number): Promise<Date> {
    const { desk, random, fate } = this.#options;
    const due = await this.#nextDue(measures);
    if (!due) return this.soon(usual);
    const { now } = desk;
    const isLate = due <= now || random.chance(fate.missing);
    if (!isLate) {
      const share = 0.04 + 0.85 * random.next() * random.next();
      return this.#hours.between(now, due, share);
    }
    const from = due > now ? due : now;
    const span = Math.max(this.#hours.span(now, due), 40 * MINUTE);
    return this.#hours.after(from, span * random.between(0.05, 1.1));
  }

  /**
   * A while before the promises of some measures fall due.
   *
   * @param most - share of what is left of the time
   * @param usual - milliseconds of working time where no time was promised
   */
  async wellBefore(
    measures: readonly string[],
    most: number,
    usual: number,
  ): Promise<Date> {
    const { desk, random } = this.#options;
    const due = await this.#nextDue(measures);
    if (!due) return this.soon(usual);
    // What is late is hurried.
    if (due <= desk.now) return this.soon(Math.min(usual, 30 * MINUTE));
    return this.#hours.between(desk.now, due, most * random.next());
  }

  async #nextDue(measures: readonly string[]): Promise<Date | undefined> {
    const clocks = await this.unmet(
      it => measures.some(measure => measure === it.measure) && !it.missedAt,
    );
    const dues = clocks.flatMap(it => it.dueAt ?? []);
    return dues.sort((a, b) => a.getTime() - b.getTime())[0];
  }
}
