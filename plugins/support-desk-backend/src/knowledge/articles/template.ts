/** What is known of an article before somebody writes it. */
export interface Occasion {
  /** The question. */
  title: string;
  description?: string;
  /** Other words that people ask it with. */
  words?: string[];
}

/** The form of an article: the question, the answer, the steps, and where to read on. Hints are comments, which readers never see. */
export function articleTemplate({
  title,
  description,
  words = [],
}: Occasion): string {
  const asked = words.length > 0 ? `*Also asked as: ${words.join(', ')}.*` : '';
  return [
    `# ${title}`,
    description?.trim(),
    asked,
    '## Answer',
    '<!-- The answer in a sentence or two. -->',
    '## Steps',
    '1. <!-- Where to go. -->\n2. <!-- What to do there. -->',
    '## See also',
    '<!-- Links to other pages: [Rents](../rents.md) -->',
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** Lets the first heading of a text say the new title where it said the old one. */
export function retitle(body: string, from: string, to: string): string {
  return body.replace(/^# (.*)$/m, (line, said: string) =>
    said.trim() === from ? `# ${to}` : line,
  );
}

/** The title of a page: its first heading, without the signs that close it. */
export function titleOf(body: string): string | undefined {
  const heading = /^# (.*)$/m.exec(body)?.[1].trim() ?? '';
  let end = heading.length;
  while (heading[end - 1] === '#') end -= 1;
  return heading.slice(0, end).trim() || undefined;
}
