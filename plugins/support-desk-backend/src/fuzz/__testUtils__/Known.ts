const MOST = 40;

/** Values that mean something in the database under test, by the names under which answers and requests have them. */
export class Known {
  readonly #values = new Map<string, Set<string>>();
  readonly #keys = new Map<string, Set<string>>();

  /** Texts that were seen under a name; none: an empty list. */
  values(name: string): string[] {
    return [...(this.#values.get(name) ?? [])];
  }

  /** Names of what was seen inside a record of this name: ids of fields. */
  keys(name: string): string[] {
    return [...(this.#keys.get(name) ?? [])];
  }

  add(name: string, value: string): void {
    put(this.#values, name, value);
  }

  /** Takes all that an answer or a request says. */
  learn(value: unknown, name = ''): void {
    if (typeof value === 'string') {
      if (value.length < 200) this.add(name, value);
    } else if (Array.isArray(value)) {
      value.forEach(it => this.learn(it, name.replace(/s$/, '')));
      value.forEach(it => this.learn(it, name));
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        put(this.#keys, name, key);
        this.learn(inner, key);
      }
    }
  }
}

function put(map: Map<string, Set<string>>, name: string, value: string) {
  const set = map.get(name) ?? new Set();
  if (set.size < MOST) set.add(value);
  map.set(name, set);
}
