import { cleanText } from '../cleanText';
import { htmlToPlain } from './htmlToPlain';

/** Pictures as programs write them in plain text: Outlook, Gmail. */
const CID = /\[cid:([^\]\s]{1,256})\]/g;
const IMAGE = /\[image: ([^\]\n]{1,256})\]/g;
const PICTURE = /\[picture: [^\]\n]*\]/g;

/**
 * What a mail says, as plain text: its plain text, or its HTML where that says more. Either may be missing, a mere remark that HTML cannot
 * be shown, or a footer that a server added.
 */
export function bodyText(
  { text = '', html = '' }: { text?: string; html?: string },
  nameOfPicture: (cid: string) => string | undefined,
): string {
  const plain = cleanText(text)
    .replace(CID, (all, cid) => placeholder(nameOfPicture(cid)) ?? all)
    .replace(IMAGE, '[picture: $1]');
  if (!html) return plain;
  const rich = cleanText(htmlToPlain(html, nameOfPicture));
  if (!plain.trim()) return rich;
  const known = new Set(wordsIn(plain));
  if (!rich.split('\n').some(line => isNews(wordsIn(line), known))) {
    return plain;
  }
  const isOther = isNews(wordsIn(plain), new Set(wordsIn(rich)));
  return isOther ? `${rich.trimEnd()}\n\n${plain.trim()}` : rich;
}

function placeholder(name?: string): string | undefined {
  return name && `[picture: ${name}]`;
}

function wordsIn(text: string): string[] {
  const words = text.replace(PICTURE, ' ').replace(/<[^<>\s]*>/g, ' ');
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isNews(words: string[], known: Set<string>): boolean {
  return words.filter(it => !known.has(it)).length * 2 > words.length;
}
