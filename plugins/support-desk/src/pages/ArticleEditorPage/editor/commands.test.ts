import { EditorState, type StateCommand } from '@codemirror/state';
import fc from 'fast-check';
import {
  bullets,
  heading,
  insertBlock,
  link,
  numbers,
  quote,
  wrap,
} from './commands';

/** Runs a command on a text in which `|` marks both ends of the selection; answers the same way. */
function run(command: StateCommand, text: string): string {
  const [before, selected, after] =
    text.split('|').length === 3
      ? text.split('|')
      : [text.split('|')[0], '', text.split('|')[1]];
  let state = EditorState.create({
    doc: before + selected + after,
    selection: {
      anchor: before.length,
      head: before.length + selected.length,
    },
  });
  command({ state, dispatch: transaction => (state = transaction.state) });
  const { from, to } = state.selection.main;
  const doc = state.doc.toString();
  return from === to
    ? `${doc.slice(0, from)}|${doc.slice(from)}`
    : `${doc.slice(0, from)}|${doc.slice(from, to)}|${doc.slice(to)}`;
}

describe('commands', () => {
  it.each([
    ['one |two| three', 'one **|two|** three'],
    ['one **|two|** three', 'one |two| three'],
    ['one | three', 'one **|bold|** three'],
  ])('bold: %s', (text, result) => {
    expect(run(wrap('**', 'bold'), text)).toBe(result);
  });

  it.each([
    ['see |the form| now', 'see [the form](|https://|) now'],
    ['see |', 'see [words](|https://|)'],
  ])('link: %s', (text, result) => {
    expect(run(link('words'), text)).toBe(result);
  });

  it.each([
    [heading, 'Steps|', '## Steps|'],
    [heading, '## Steps|', 'Steps|'],
    [bullets, '|one\ntwo|', '- |one\n- two|'],
    [bullets, '1. |one\n2. two|', '- |one\n- two|'],
    [numbers, '- |one\n- two|', '1. |one\n2. two|'],
    [numbers, '1. |one\n2. two|', '|one\ntwo|'],
    [quote, 'said|', '> said|'],
  ])('starts of lines', (command, text, result) => {
    expect(run(command, text)).toBe(result);
  });

  it.each([
    ['|', '![x](x.png)\n|'],
    ['Look:|', 'Look:\n\n![x](x.png)\n|'],
  ])('puts an image on a line of its own: %j', (text, result) => {
    expect(run(insertBlock('![x](x.png)'), text)).toBe(result);
  });

  it('takes away what it has put there', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.stringMatching(/^[a-z \n]{0,20}$/),
        (word, rest) => {
          const text = `${rest}|${word}|${rest}`;
          const bold = wrap('**', 'bold');
          expect(run(bold, run(bold, text))).toBe(text);
        },
      ),
    );
  });
});
