/** The first paragraph of a Markdown text in plain words, for a line in a list. */
export function excerpt(markdown: string): string {
  const [first = ''] = markdown.trim().split(/\n\s*\n/);
  return first
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
