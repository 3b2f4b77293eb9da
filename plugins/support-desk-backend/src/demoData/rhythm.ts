import {
  zoneOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { Random } from './random';
import { WorkingTime } from './workingTime';

/** Monday to Sunday: people come back with what they met at the weekend. */
const BY_WEEKDAY = [1.4, 1.15, 1, 1, 0.8, 0.5, 0.4];
/** From midnight on: most before noon, some after it. */
const BY_HOUR = [
  0.1, 0.1, 0.1, 0.1, 0.1, 0.3, 1, 3, 8, 10, 10, 8, 4, 6, 8, 7, 5, 2, 1, 0.5,
  0.5, 0.3, 0.2, 0.1,
];
/** How much of its requests a day has on which support is closed. */
const CLOSED = 0.06;
/** How many times the requests of another week a bad one has. */
const RUSH = 2.2;
/** Each so many months something goes wrong. */
const MONTHS_PER_BAD_WEEK = 5;

/** What the time is like at an instant. */
export interface Mood {
  /** A week in which something went wrong: a release, or an outage. */
  isBad: boolean;
  /** Position of the service in the model's order with which it went wrong. */
  badService: number;
  /** From 0, at the beginning, to 1, at the end: how far the desk has come. */
  progress: number;
}

/** When people ask: the rhythm of days and weeks, few on holidays and other closed days, and more in weeks in which something goes wrong. */
export class Rhythm {
  readonly #start: DateTime;
  readonly #end: DateTime;
  readonly #random: Random;
  readonly #days: { day: DateTime; weight: number }[] = [];
  readonly #badWeeks = new Map<string, number>();

  constructor(
    model: CompiledModel,
    { months, until, seed }: { months: number; until: Date; seed: number },
  ) {
    this.#random = Random.of(seed, model.ref, 'rhythm');
    this.#end = DateTime.fromJSDate(until, { zone: zoneOf(model) });
    this.#start = this.#end.minus({ months }).startOf('day');
    const services = Math.max(Object.keys(model.services).length, 1);
    this.#chooseBadWeeks(months, services);

    const hours = new WorkingTime(model);
    let season = 1;
    for (let day = this.#start; day < this.#end; day = day.plus({ days: 1 })) {
      if (day.weekday === 1) season = this.#random.between(0.8, 1.2);
      const next = day.plus({ days: 1 }).toJSDate();
      const isOpen = hours.isOpen(day.toJSDate(), next);
      const { isBad, progress } = this.moodAt(day.toJSDate());
      const weight =
        BY_WEEKDAY[day.weekday - 1] *
        season *
        (0.85 + 0.3 * progress) *
        (isOpen ? 1 : CLOSED) *
        (isBad ? RUSH : 1);
      this.#days.push({ day, weight });
    }
  }

  /** So many instants at which somebody asks, in order. */
  arrivals(count: number): Date[] {
    const random = this.#random;
    const until = this.#end.toJSDate();
    const found: Date[] = [];
    while (found.length < count) {
      const { day } = random.weighted(this.#days, it => it.weight);
      const hour = random.weighted([...BY_HOUR.keys()], it => BY_HOUR[it]);
      const at = day.set({ hour }).plus({ seconds: random.below(3600) });
      if (at < this.#end && at >= this.#start) found.push(at.toJSDate());
    }
    return found
      .filter(it => it < until)
      .sort((a, b) => a.getTime() - b.getTime());
  }

  moodAt(at: Date): Mood {
    const day = DateTime.fromJSDate(at, { zone: this.#end.zone });
    const badService = this.#badWeeks.get(weekOf(day));
    const length = this.#end.toMillis() - this.#start.toMillis();
    return {
      isBad: badService !== undefined,
      badService: badService ?? 0,
      progress: (at.getTime() - this.#start.toMillis()) / length,
    };
  }

  #chooseBadWeeks(months: number, services: number) {
    const weeks = Math.floor(this.#end.diff(this.#start, 'weeks').weeks);
    const count = Math.max(1, Math.round(months / MONTHS_PER_BAD_WEEK));
    for (let i = 0; i < count; i += 1) {
      // One in each stretch of the time, and none at its very end.
      const stretch = Math.max(weeks / count, 1);
      const week = Math.floor((i + this.#random.between(0.2, 0.8)) * stretch);
      const day = this.#start.plus({ weeks: week });
      this.#badWeeks.set(weekOf(day), this.#random.below(services));
    }
  }
}

function weekOf(day: DateTime): string {
  return `${day.weekYear}-${day.weekNumber}`;
}
