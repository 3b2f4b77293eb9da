/** From the first number up to, but not including, the second. */
export type Span = [from: number, to: number];

/** The same stretches in order, with those that touch or overlap made one, and empty ones left out. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else if (from < to) {
      merged.push([from, to]);
    }
  }
  return merged;
}

/** Index of the last element at or before `value` in an ascending array; -1 if there is none. */
export function lastAtOrBefore(
  ascending: ArrayLike<number>,
  value: number,
): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Index of the last element before `value` in an ascending array; -1 if there is none. */
export function lastBefore(
  ascending: ArrayLike<number>,
  value: number,
): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
