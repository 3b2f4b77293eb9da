import MiniSearch from 'minisearch';
import { toTerm } from '../../routing/words';

/** Something that a text may be about. */
export interface WordDocument {
  id: string;
  title: string;
  text: string;
}

/** A document, and the words of the text by which it was found, as they were written. */
export interface WordHit {
  id: string;
  words: string[];
  score: number;
}

/** Fewer words of a text say too little about what it is about. */
const MIN_WORDS = 3;

/** One word in common is chance, where the text has more. */
const MIN_COMMON = 2;

/** Whether a text is long enough to look for others like it: from its third word on. */
export function isEnough(text: string): boolean {
  return text.trim().split(/\s+/).length >= MIN_WORDS;
}

/** The documents that have words in common with a text: those with the most of them first, titles before texts, rare words before frequent ones. */
export function rankByWords(
  documents: WordDocument[],
  text: string,
): WordHit[] {
  return indexWords(documents)(text);
}

/** For many questions to the same documents: answers each as {@link rankByWords}. */
export function indexWords(
  documents: WordDocument[],
): (text: string) => WordHit[] {
  const search = new MiniSearch<WordDocument>({
    fields: ['title', 'text'],
    processTerm: toTerm,
    searchOptions: {
      boost: { title: 2 },
      prefix: term => term.length >= 4,
      fuzzy: term => (term.length >= 6 ? 0.2 : false),
    },
  });
  search.addAll(documents);
  return text => {
    const written = writtenWords(text);
    const needed = Math.min(MIN_COMMON, written.size);
    return search
      .search(text)
      .map(({ id, score, queryTerms }) => ({
        id: id as string,
        score,
        words: [...new Set(queryTerms)].flatMap(
          term => written.get(term) ?? [],
        ),
      }))
      .filter(({ words }) => words.length >= needed)
      .sort((a, b) => b.words.length - a.words.length || b.score - a.score);
  };
}

/** The words of a text by the form in which they are compared. */
function writtenWords(text: string): Map<string, string> {
  const words = text.toLocaleLowerCase('en-US').split(/[\s\p{P}]+/u);
  return new Map(
    words.flatMap(word => {
      const term = toTerm(word);
      return term ? [[term, word] as const] : [];
    }),
  );
}
