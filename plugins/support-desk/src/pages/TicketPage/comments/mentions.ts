import type { TeamPerson } from '../../../hooks/useTeamPeople';

/** A mention that is being written: where its `@` stands, and what follows it up to the caret. */
export interface MentionAt {
  start: number;
  words: string;
}

const SHOWN = 6;

/** The mention at the caret; an `@` within a word, as of a mail address, begins none. */
export function mentionAt(text: string, caret: number): MentionAt | undefined {
  const found = /(?:^|[\s(])@([\p{L}\p{N}._:/-]*)$/u.exec(text.slice(0, caret));
  if (!found) return undefined;
  return { start: caret - found[1].length - 1, words: found[1] };
}

/** The people whose name or reference begins with the words, in any of its parts. */
export function suggestionsFor(
  people: TeamPerson[],
  words: string,
): TeamPerson[] {
  const wanted = words.toLocaleLowerCase();
  return people
    .filter(({ ref, name }) =>
      [...name.split(/\s+/), ref.replace(/^.*\//, ''), ref].some(part =>
        part.toLocaleLowerCase().startsWith(wanted),
      ),
    )
    .slice(0, SHOWN);
}

/** How somebody is named in the text: briefly where the namespace is the usual one. */
export const mentionOf = (ref: string): string =>
  `@${ref.replace(/^user:default\//, '')}`;

/** The text with the mention written out, and where the caret goes. */
export function insertMention(
  text: string,
  { start, words }: MentionAt,
  ref: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, start)}${mentionOf(ref)} `;
  const after = text.slice(start + 1 + words.length).replace(/^ /, '');
  return { text: before + after, caret: before.length };
}
