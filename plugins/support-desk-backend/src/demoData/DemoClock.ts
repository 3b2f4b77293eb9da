import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';

/** A clock that stands until it is moved. */
export class DemoClock implements ClockService {
  #now: Date;

  constructor(now: Date) {
    this.#now = now;
  }

  now(): Date {
    return this.#now;
  }

  /** @throws Error for an earlier instant */
  moveTo(at: Date): void {
    if (at < this.#now) throw new Error('Time does not run backwards');
    this.#now = at;
  }
}
