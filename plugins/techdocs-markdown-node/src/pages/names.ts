import path from 'node:path';
import { isIndex } from './address';

/** A file or folder name in words: `first-steps.md` becomes `First steps`. @public */
export function nameInWords(name: string): string {
  const words = path.posix
    .basename(name)
    .replace(/\.md$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === words.toLowerCase()
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

/** The title of a page without a heading: its file's name, or its folder's. @public */
export function titleFromName(source: string): string {
  if (!isIndex(source)) {
    return nameInWords(source);
  }
  const folder = path.posix.dirname(source);
  return folder === '.' ? 'Home' : nameInWords(folder);
}
