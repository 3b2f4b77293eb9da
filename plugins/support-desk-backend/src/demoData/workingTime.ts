import {
  calendarOf,
  type BusinessCalendar,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The hours in which people work for a model: those of its own calendar, else always. */
export class WorkingTime {
  readonly #calendar?: BusinessCalendar;

  constructor(model: CompiledModel) {
    const { defaultCalendar } = model;
    this.#calendar = defaultCalendar
      ? calendarOf(model, defaultCalendar)
      : undefined;
  }

  /** @param milliseconds - of working time */
  after(from: Date, milliseconds: number): Date {
    return (
      this.#calendar?.addWorkingTime(from, milliseconds) ??
      new Date(from.getTime() + milliseconds)
    );
  }

  /** How much there is of it between two instants; where nobody works at all between them, all of the time. */
  span(from: Date, to: Date): number {
    return (
      this.#calendar?.workingTimeBetween(from, to) ||
      Math.max(to.getTime() - from.getTime(), 0)
    );
  }

  /** The instant at which a share of what lies between two others has passed. */
  between(from: Date, to: Date, share: number): Date {
    const working = this.#calendar?.workingTimeBetween(from, to) ?? 0;
    if (working > 0) return this.after(from, working * share);
    return new Date(from.getTime() + (to.getTime() - from.getTime()) * share);
  }

  /** Whether anybody works between two instants. */
  isOpen(from: Date, to: Date): boolean {
    return (this.#calendar?.workingTimeBetween(from, to) ?? 1) > 0;
  }
}
