interface Entry<T> {
  at: Date;
  what: T;
}

/** What is to come, the earliest first; of what comes at the same instant, what was put in first. */
export class Schedule<T> {
  readonly #entries: Entry<T>[] = [];

  put(at: Date, what: T): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // The last entry comes next: to take it moves no other.
      if (this.#entries[middle].at > at) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, { at, what });
  }

  take(): Entry<T> | undefined {
    return this.#entries.pop();
  }
}
