/** So many answers are kept at most, where nothing else is said; the oldest go first. */
const MOST = 10_000;

/** Answers that hold for a while. Whoever asks for one that is under way waits for the same; one that failed is asked for again. */
export class Remembered<V> {
  readonly #milliseconds: number;
  readonly #most: number;
  readonly #now: () => number;
  readonly #kept = new Map<string, { value: Promise<V>; until: number }>();

  /** @param options - `now`: of a clock in milliseconds that nobody sets; default: since the process began */
  constructor(options: {
    milliseconds: number;
    most?: number;
    now?: () => number;
  }) {
    this.#milliseconds = options.milliseconds;
    this.#most = options.most ?? MOST;
    this.#now = options.now ?? (() => performance.now());
  }

  /**
   * The answers to several questions, by their keys and in their order: those that are not known are asked for together.
   *
   * @param ask - for the answers in these places
   */
  async ofAll(
    keys: string[],
    ask: (places: number[]) => Promise<V[]>,
  ): Promise<V[]> {
    const answers = keys.map(key => this.find(key));
    const missing = [...keys.keys()].filter(place => !answers[place]);
    if (missing.length > 0) {
      const asked = ask(missing);
      missing.forEach((place, i) => {
        const answer = asked.then(found => found[i]);
        answers[place] = this.keep(keys[place], answer);
      });
    }
    return Promise.all(answers as Promise<V>[]);
  }

  /** What is known by a key. */
  find(key: string): Promise<V> | undefined {
    const kept = this.#kept.get(key);
    return kept && this.#now() < kept.until ? kept.value : undefined;
  }

  /** Keeps an answer, or the question for it. */
  keep(key: string, value: Promise<V>): Promise<V> {
    if (this.#milliseconds === 0) return value;
    const entry = { value, until: this.#now() + this.#milliseconds };
    this.#kept.delete(key);
    this.#kept.set(key, entry);
    if (this.#kept.size > this.#most) {
      const [oldest] = this.#kept.keys();
      this.#kept.delete(oldest);
    }
    value.catch(() => {
      if (this.#kept.get(key) === entry) this.#kept.delete(key);
    });
    return value;
  }
}
