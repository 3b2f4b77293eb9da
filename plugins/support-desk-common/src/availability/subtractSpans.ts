import { mergeSpans, type Span } from '../clock/spans';

/** What is left of some stretches without others; in order, and each instant once. */
export function subtractSpans(spans: Span[], without: Span[]): Span[] {
  const taken = mergeSpans(without);
  return mergeSpans(spans).flatMap(([from, to]) => {
    const left: Span[] = [];
    let start = from;
    for (const [takenFrom, takenTo] of taken) {
      if (takenTo <= start || takenFrom >= to) continue;
      if (takenFrom > start) left.push([start, takenFrom]);
      start = takenTo;
    }
    if (start < to) left.push([start, to]);
    return left;
  });
}
