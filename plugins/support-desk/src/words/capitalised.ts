/** A phrase as the beginning of a sentence: models write phrases. */
export const capitalised = (words: string) =>
  words.charAt(0).toLocaleUpperCase() + words.slice(1);
