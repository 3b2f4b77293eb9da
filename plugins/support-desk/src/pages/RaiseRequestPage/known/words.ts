const LEAST_WORDS = 3;
const LONGEST = 2000;

/** What is looked for in what is known already: from the third word on. */
export function searchedText(
  summary: unknown,
  description: unknown,
): string | undefined {
  const text = [summary, description]
    .filter(it => typeof it === 'string')
    .join(' ')
    .trim();
  const words = text.split(/\s+/).filter(it => /\p{L}/u.test(it));
  return words.length >= LEAST_WORDS ? text.slice(0, LONGEST) : undefined;
}
