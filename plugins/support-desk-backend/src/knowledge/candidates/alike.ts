import { setImmediate as othersTurn } from 'node:timers/promises';
import { termsOf } from '../../routing/words';
import { indexWords, type WordHit } from '../../tickets/relations/rankByWords';
import { askedKey, type Asked } from './asked';

/** One word in common is chance. */
const MIN_COMMON = 2;

/** What two have in common: words of the one that stand in the other, as they were written. */
export interface Likeness {
  other: Asked;
  words: string[];
}

/**
 * Finds those that ask the same thing: on the same module; of the same category, or where one has none, of the same request type; and at
 * least half of what the summary of the one says stands in the other, two words or more. Summaries of one word are helped by the text;
 * what still says one word is like only what says the same.
 *
 * Both ways: where `a` is like `b`, `b` is like `a`. With many to compare it takes its time, and lets others have their turn meanwhile.
 */
export async function findAlike(
  asked: Asked[],
): Promise<Map<Asked, Likeness[]>> {
  const found = new Map<Asked, Map<Asked, string[]>>(
    asked.map(it => [it, new Map()]),
  );
  for (const group of byModule(asked)) {
    const byKey = new Map(group.map(it => [askedKey(it), it]));
    const search = indexWords(
      group.map(it => ({ id: askedKey(it), title: it.title, text: it.text })),
    );
    const hitsOf = new Map<string, WordHit[]>();
    for (const one of group) {
      const text = saysOf(one);
      // Many write the same words.
      if (!hitsOf.has(text)) {
        await othersTurn();
        hitsOf.set(text, search(text));
      }
      const terms = new Set(termsOf(text)).size;
      const enough = terms === 1 ? 1 : Math.max(MIN_COMMON, terms / 2);
      for (const { id, words } of hitsOf.get(text)!) {
        const other = byKey.get(id)!;
        if (other === one || words.length < enough) continue;
        if (!onSameTopic(one, other)) continue;
        if (terms === 1 && !saysTheSame(one, other)) continue;
        found.get(one)!.set(other, words);
        if (!found.get(other)!.has(one)) found.get(other)!.set(one, words);
      }
    }
  }
  return new Map(
    [...found].map(([one, others]) => [
      one,
      [...others].map(([other, words]) => ({ other, words })),
    ]),
  );
}

function byModule(asked: Asked[]): Asked[][] {
  const groups = new Map<string | undefined, Asked[]>();
  for (const it of asked) {
    groups.set(it.module, [...(groups.get(it.module) ?? []), it]);
  }
  return [...groups.values()];
}

/** What nobody has put into a category, or what is no request, may be on any topic. */
function onSameTopic(a: Asked, b: Asked): boolean {
  if (a.category && b.category) return a.category === b.category;
  return !a.requestType || !b.requestType || a.requestType === b.requestType;
}

function saysTheSame(a: Asked, b: Asked): boolean {
  return (
    [...new Set(termsOf(saysOf(a)))].join() ===
    [...new Set(termsOf(saysOf(b)))].join()
  );
}

function saysOf({ title, text }: Asked): string {
  return new Set(termsOf(title)).size > 1 ? title : `${title} ${text}`;
}
