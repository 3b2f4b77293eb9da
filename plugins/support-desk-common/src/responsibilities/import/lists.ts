/** `A, B or C`. */
export function orOf(words: string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
    : words.join('');
}
