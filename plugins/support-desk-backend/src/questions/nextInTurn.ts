/** Somebody to whom a question may be offered. */
export interface Offerable {
  /** Full reference. */
  user: string;
  /** How many questions wait for them. */
  open: number;
  /** The number of the last question that was offered to them; absent: none was yet. */
  lastOffer?: number;
}

/**
 * Whose turn it is: who has the fewest questions waiting; of those who have as few, who was offered one the longest ago. Nobody where
 * there is nobody.
 */
export function nextInTurn(candidates: Offerable[]): Offerable | undefined {
  return [...candidates].sort(
    (a, b) =>
      a.open - b.open ||
      (a.lastOffer ?? 0) - (b.lastOffer ?? 0) ||
      (a.user < b.user ? -1 : 1),
  )[0];
}
