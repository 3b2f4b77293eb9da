/**
 * A text in lower case, without the accents of Latin, Greek and Cyrillic letters, and with one form for what reads the same: how texts are
 * searched and sorted, on pages as in the database.
 *
 * @public
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
}

/** The first characters of a text, none of them cut in two. @public */
export function firstCharacters(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}
