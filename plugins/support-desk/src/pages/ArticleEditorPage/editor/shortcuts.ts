import { Prec, type Extension, type StateCommand } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { bullets, heading, link, numbers, quote, wrap } from './commands';

/** What the toolbar does, in its order. */
export const FORMATS = [
  'heading',
  'bold',
  'italic',
  'code',
  'link',
  'bullets',
  'numbers',
  'quote',
] as const;
/** @see FORMATS */
export type Format = (typeof FORMATS)[number];

/** What stands where nothing was selected, to be written over. */
export type Placeholders = Record<'bold' | 'italic' | 'code' | 'link', string>;

/** Keys as CodeMirror names them; `Mod` is Cmd on a Mac, else Ctrl. */
const KEYS: Record<Format, string> = {
  heading: 'Mod-Alt-2',
  bold: 'Mod-b',
  italic: 'Mod-i',
  code: 'Mod-e',
  link: 'Mod-k',
  bullets: 'Mod-Shift-8',
  numbers: 'Mod-Shift-7',
  quote: 'Mod-Shift-9',
};

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a format as people read them: `Ctrl+B`. */
export const keysOf = (format: Format): string =>
  KEYS[format]
    .replace('Mod', isMac ? 'Cmd' : 'Ctrl')
    .replace(/[a-z]$/, letter => letter.toLocaleUpperCase('en'))
    .replace(/-/g, '+');

/** What each format does. */
export const commandsOf = (
  words: Placeholders,
): Record<Format, StateCommand> => ({
  heading,
  bold: wrap('**', words.bold),
  italic: wrap('*', words.italic),
  code: wrap('`', words.code),
  link: link(words.link),
  bullets,
  numbers,
  quote,
});

/** The keys of the formats, and of saving. */
export function shortcuts(words: Placeholders, onSave: () => void): Extension {
  const commands = commandsOf(words);
  return Prec.high(
    keymap.of([
      ...FORMATS.map(format => ({ key: KEYS[format], run: commands[format] })),
      {
        key: 'Mod-s',
        preventDefault: true,
        run: () => {
          onSave();
          return true;
        },
      },
    ]),
  );
}
