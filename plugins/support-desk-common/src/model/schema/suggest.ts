/** How many letters have to be added, left out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j] + 1, next[j - 1] + 1);
    }
    row = next;
  }
  return row[b.length];
}

/** The candidate that `word` may be a misspelling of: at most a third of its letters differ, case aside. */
export function suggest(word: string, candidates: string[]) {
  const [closest] = candidates
    .map(candidate => ({
      candidate,
      letters: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.letters - b.letters);
  return closest && closest.letters <= Math.ceil(word.length / 3)
    ? closest.candidate
    : undefined;
}
