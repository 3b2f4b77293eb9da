/** Texts that are the same in English. What is not here and reads as in English was not translated, and fails the test. */
export const sameWords: Readonly<Record<'de' | 'es', readonly string[]>> = {
  de: ['Option', 'Ticket'],
  es: ['Ticket'],
};
