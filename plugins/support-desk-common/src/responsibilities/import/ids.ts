import { slugOf } from '../../text';

const LONGEST = 40;

/** An id that says what a title says: `Sync problems (iPad)` is `sync-problems-ipad`. Ids begin with a letter. */
function idOf(title: string, otherwise: string): string {
  const slug = slugOf(title, { longest: LONGEST, startsWithLetter: true });
  return slug || otherwise;
}

/** Gives each title an id of its own, in their order. */
export class Ids {
  readonly #taken = new Set<string>();
  /** How often an id was wanted, so that thousands of the same title are no work. */
  readonly #wanted = new Map<string, number>();

  take(title: string, otherwise: string): string {
    const id = idOf(title, otherwise);
    let count = this.#wanted.get(id) ?? 0;
    let free: string;
    do {
      count += 1;
      free = count === 1 ? id : `${id}-${count}`;
    } while (this.#taken.has(free));
    this.#wanted.set(id, count);
    this.#taken.add(free);
    return free;
  }
}
