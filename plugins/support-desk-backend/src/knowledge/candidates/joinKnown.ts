import { findAlike } from './alike';
import { askedKey, type Asked } from './asked';

/** A candidate that there is, by what stands for it. */
export interface KnownCandidate {
  id: string;
  /** Some of its members; of one without members, what it says itself. */
  like: Asked[];
}

/**
 * Which candidates are asked again: those of which at least half of the members are like it; of several the one with the largest share.
 *
 * @returns the id of the candidate; what is like none is left out
 */
export async function joinKnown(
  asked: Asked[],
  known: KnownCandidate[],
): Promise<Map<Asked, string>> {
  const alike = await findAlike([...asked, ...known.flatMap(it => it.like)]);
  const joined = new Map<Asked, string>();
  for (const it of asked) {
    const likes = new Set(alike.get(it)!.map(({ other }) => askedKey(other)));
    const [best] = known
      .map(({ id, like }) => ({
        id,
        share:
          like.filter(other => likes.has(askedKey(other))).length /
          Math.max(like.length, 1),
      }))
      .filter(({ share }) => share >= 0.5)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
    if (best) joined.set(it, best.id);
  }
  return joined;
}
