import type { Token } from 'markdown-it';
import { tokenText } from './text';

/** A heading of a page. @public */
export interface Heading {
  /** 1 for `#` … 6 for `######`. */
  level: number;
  /** Anchor of the heading within its page. */
  id: string;
  text: string;
}

/** A heading with those below it, for the table of contents. @public */
export interface TocEntry extends Heading {
  children: TocEntry[];
}

/**
 * The anchor of a heading, as MkDocs forms it: accents fall away, white space
 * becomes a hyphen. Letters outside of ASCII stay, where MkDocs drops them.
 *
 * @public
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
  return slug || 'section';
}

/** The headings of a page in their order. @public */
export function headingsOf(tokens: Token[]): Heading[] {
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open'
      ? [
          {
            level: Number(token.tag.slice(1)),
            id: String(token.attrGet('id') ?? ''),
            text: tokenText(tokens[index + 1]),
          },
        ]
      : [],
  );
}

/** Nests headings below the last one of a higher rank. @public */
export function tableOfContents(headings: Heading[]): TocEntry[] {
  const root: TocEntry[] = [];
  const open: TocEntry[] = [];
  for (const heading of headings) {
    const entry = { ...heading, children: [] };
    while (open.length && open[open.length - 1].level >= entry.level) {
      open.pop();
    }
    (open[open.length - 1]?.children ?? root).push(entry);
    open.push(entry);
  }
  return root;
}
