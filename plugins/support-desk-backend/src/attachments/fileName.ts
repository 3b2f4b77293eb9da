import { extname } from 'node:path';
import { MalformedRequestError } from '../http';

/** Longer names do not fit the file systems of the people who save them. */
const MAX_LENGTH = 200;

/** Names that Windows takes for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Characters that turn the direction of text, so that `gpj.exe` looks like `exe.jpg`. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * The name under which a file is kept and saved: the last part of a path, without what cannot be seen, at most 200 characters; its
 * extension stays.
 *
 * @throws MalformedRequestError when nothing is left of it
 */
export function fileName(given: string): string {
  const visible = given
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .replace(DIRECTIONS, '');
  const last = visible.split(/[/\\]/).at(-1)!;
  const name = trimEnd(last.trim());
  if (!name) {
    throw new MalformedRequestError([
      { field: 'query.name', message: `'${given}' names no file` },
    ]);
  }
  return trimEnd(shorten(name.replace(DEVICE, '_$&')));
}

/** What a name ends with, in lower case and without its dot: `png`. Empty for a name without a dot. */
export function extensionOf(name: string): string {
  // A leading dot counts as well: `.html` is a page.
  return extname(`_${name}`).slice(1).toLowerCase();
}

/** Windows drops dots and blanks at the end: `run.exe.` would become `run.exe`. */
function trimEnd(name: string): string {
  return name.replace(/[.\s]+$/, '');
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_LENGTH) return name;
  const end = [...extname(name)].slice(0, MAX_LENGTH / 2);
  return [...characters.slice(0, MAX_LENGTH - end.length), ...end].join('');
}
