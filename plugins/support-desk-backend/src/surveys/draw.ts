import { createHash } from 'node:crypto';

/**
 * Draws people by chance: the same seed draws the same from the same audience, in whatever order it comes (S0-83). Whoever leaves or joins the
 * audience changes nothing about the others' luck.
 *
 * @param audience - references, each counts once
 * @returns as many as asked for, or all where there are fewer; in the order of their references
 */
export function draw(
  audience: string[],
  { size, seed }: { size: number; seed: number },
): string[] {
  return [...new Set(audience)]
    .map(ref => ({ ref, lot: lotOf(ref, seed) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(it => it.ref)
    .sort();
}

function lotOf(ref: string, seed: number): string {
  return createHash('sha256').update(`${seed}:${ref}`).digest('hex');
}
