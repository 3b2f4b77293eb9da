import { setImmediate as othersTurn } from 'node:timers/promises';
import { toTerm } from '../../routing/words';
import { findAlike, type Likeness } from './alike';
import { askedKey, type Asked } from './asked';
import type { Threshold } from './thresholdOf';

/** What was asked often: the same thing, so many times within the time of the threshold. */
export interface AskedGroup {
  /** The earliest first. */
  members: Asked[];
  /** What they have in common, in the order of the summary that is most like the others. */
  words: string[];
}

/** The words by which a group is known. */
const MOST_WORDS = 6;

/**
 * Groups what was asked by likeness. Around the one that most others are like, within the time of the threshold, stand its likes; then
 * the same for what is left. The order of the input does not matter, and nothing stands in two groups (S1-42). Others have their turn
 * between two groups.
 */
export async function groupAsked(
  asked: Asked[],
  threshold: Pick<Threshold, 'count' | 'until'>,
): Promise<AskedGroup[]> {
  const left = new Set(inOrder(asked));
  const alike = await findAlike([...left]);
  const ends = new Map(asked.map(it => [it, threshold.until(it.at)]));
  const likesOf = new Map(
    [...alike].map(([centre, likes]) => [
      centre,
      likes.sort((one, two) => compare(one.other, two.other)),
    ]),
  );
  const groups: AskedGroup[] = [];
  for (;;) {
    await othersTurn();
    let best: { centre: Asked; likes: Likeness[] } | undefined;
    for (const centre of left) {
      const likes = likesOf.get(centre)!.filter(it => left.has(it.other));
      // The first of the largest, which is the earliest, stays.
      if (likes.length <= (best?.likes.length ?? threshold.count - 2)) continue;
      const near = densest(centre, likes, ends);
      if (!best || near.length > best.likes.length) {
        best = { centre, likes: near };
      }
    }
    if (!best || best.likes.length + 1 < threshold.count) return groups;
    const members = inOrder([best.centre, ...best.likes.map(it => it.other)]);
    members.forEach(it => left.delete(it));
    groups.push({ members, words: commonWords(best.centre, best.likes) });
  }
}

/**
 * The most likes of one that lie with it within the time of the threshold, which begins with one of them; of equally many, the latest.
 *
 * @param likes - the earliest first
 * @param ends - the last instant that still counts together with each
 */
function densest(
  centre: Asked,
  likes: Likeness[],
  ends: Map<Asked, Date>,
): Likeness[] {
  let [from, to] = [0, 0];
  let best: [number, number] = [0, 0];
  const before = likes.map(it => it.other).filter(it => it.at <= centre.at);
  for (const start of [...before, centre]) {
    const end = ends.get(start)!;
    while (from < likes.length && likes[from].other.at < start.at) from += 1;
    while (to < likes.length && likes[to].other.at <= end) to += 1;
    if (end >= centre.at && to - from >= best[1] - best[0]) best = [from, to];
  }
  return likes.slice(...best);
}

/** The words that at least half of its likes share with one, in the order of its summary. */
function commonWords(centre: Asked, likes: Likeness[]): string[] {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const own = centre.title.toLocaleLowerCase('en-US').split(/[\s\p{P}]+/u);
  own.forEach(word => written.set(toTerm(word) ?? '', word));
  for (const { words } of likes) {
    for (const word of words) {
      const term = toTerm(word)!;
      if (!written.has(term)) written.set(term, word);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const often = Math.max(...counts.values(), 0) / 2;
  return [...written]
    .filter(([term]) => (counts.get(term) ?? 0) >= Math.max(often, 1))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word);
}

function inOrder(asked: Asked[]): Asked[] {
  return [...asked].sort(compare);
}

/** The earliest first, the same whatever the order was. */
function compare(a: Asked, b: Asked): number {
  return (
    a.at.getTime() - b.at.getTime() || (askedKey(a) < askedKey(b) ? -1 : 1)
  );
}
