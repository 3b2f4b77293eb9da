const AT_ONCE = 5;

/** Does something for each entry, a few at a time. The answers, and the errors, are in the order of the entries. */
export async function inTurns<T, R>(
  entries: T[],
  work: (entry: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  let next = 0;
  const turn = async (): Promise<void> => {
    while (next < entries.length) {
      const index = next++;
      [results[index]] = await Promise.allSettled([work(entries[index])]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}
