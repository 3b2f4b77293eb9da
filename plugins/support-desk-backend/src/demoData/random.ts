import { createHash } from 'node:crypto';

/** Chance that is the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1);
  }

  /** Chance of its own for something, so that what happens elsewhere does not change it. */
  static of(...words: (string | number)[]): Random {
    const hash = createHash('sha256').update(words.join(' ')).digest();
    return new Random(hash.readInt32LE());
  }

  /** From 0 up to, but not, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From a bound up to another one. */
  between(least: number, most: number): number {
    return least + (most - least) * this.next();
  }

  /** A whole number below a bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)];
  }

  /** One by its weight; not one of weight 0. */
  weighted<T>(
    values: readonly T[],
    weightOf: (value: T, index: number) => number,
  ): T {
    const weights = values.map(weightOf);
    let rest = this.next() * weights.reduce((sum, it) => sum + it, 0);
    const found = weights.findIndex(it => (rest -= it) < 0);
    return values[found < 0 ? values.length - 1 : found];
  }

  /** The second half as often as the first, the third a third as often: a few are busy, the others are not. */
  mostlyFirst<T>(values: readonly T[]): T {
    return this.weighted(values, (_value, index) => 1 / (index + 1));
  }
}
