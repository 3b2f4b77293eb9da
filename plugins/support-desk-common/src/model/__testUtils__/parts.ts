/** Every part of a value, however deep, with its key. */
export function* partsOf(
  value: unknown,
): Generator<[key: string, value: unknown]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield [key, inner];
      yield* partsOf(inner);
    }
  }
}
