/**
 * What a title says in lower case letters, digits and hyphens: `How do I refund?` becomes `how-do-i-refund`. It ends with a whole word.
 *
 * @param options - `longest`: in characters; `startsWithLetter`: leaves out what comes before the first word that does
 * @returns nothing for a title without such characters
 * @public
 */
export function slugOf(
  title: string,
  options: { longest: number; startsWithLetter?: boolean },
): string {
  const { longest, startsWithLetter = false } = options;
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const first = words.findIndex(it => !startsWithLetter || /^[a-z]/.test(it));
  let slug = '';
  for (const word of first < 0 ? [] : words.slice(first)) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
