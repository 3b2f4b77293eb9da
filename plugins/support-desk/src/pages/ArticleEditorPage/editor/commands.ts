import {
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';

/** Puts marks around what is selected, or takes them away; without a selection around a word to write over. */
export const wrap =
  (mark: string, placeholder: string): StateCommand =>
  ({ state, dispatch }) => {
    dispatch(
      state.update(
        state.changeByRange(range =>
          wrapRange(state, range, mark, placeholder),
        ),
        { scrollIntoView: true, userEvent: 'input' },
      ),
    );
    return true;
  };

function wrapRange(
  state: EditorState,
  { from, to }: SelectionRange,
  mark: string,
  placeholder: string,
) {
  const { length } = mark;
  const isWrapped =
    state.sliceDoc(from - length, from) === mark &&
    state.sliceDoc(to, to + length) === mark;
  if (isWrapped) {
    return {
      changes: [
        { from: from - length, to: from },
        { from: to, to: to + length },
      ],
      range: EditorSelection.range(from - length, to - length),
    };
  }
  const text = state.sliceDoc(from, to) || placeholder;
  return {
    changes: { from, to, insert: `${mark}${text}${mark}` },
    range: EditorSelection.range(from + length, from + length + text.length),
  };
}

const ADDRESS = 'https://';

/** Makes a link of what is selected; the address is there to write over. */
export const link =
  (placeholder: string): StateCommand =>
  ({ state, dispatch }) => {
    dispatch(
      state.update(
        state.changeByRange(({ from, to }) => {
          const text = state.sliceDoc(from, to) || placeholder;
          const start = from + text.length + 3;
          return {
            changes: { from, to, insert: `[${text}](${ADDRESS})` },
            range: EditorSelection.range(start, start + ADDRESS.length),
          };
        }),
        { scrollIntoView: true, userEvent: 'input' },
      ),
    );
    return true;
  };

/** What any of the line starts may replace: a heading becomes a list, bullets become numbers. */
const LINE_START = /^(#{1,6} |[-*+] |\d+\. |> )/;

/**
 * Gives each selected line a start, or takes it away where all have it.
 *
 * @param start - of the line with this number among the selected, from 1
 */
export const startLines =
  (start: (number: number) => string): StateCommand =>
  ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const first = state.doc.lineAt(from).number;
    const last = state.doc.lineAt(to).number;
    const lines = Array.from({ length: last - first + 1 }, (_, index) =>
      state.doc.line(first + index),
    );
    const starts = lines.map(line => LINE_START.exec(line.text)?.[0] ?? '');
    const wanted = lines.map((_, index) => start(index + 1));
    const isStarted = starts.every((it, index) => it === wanted[index]);
    dispatch(
      state.update({
        changes: lines.map((line, index) => ({
          from: line.from,
          to: line.from + starts[index].length,
          insert: isStarted ? '' : wanted[index],
        })),
        scrollIntoView: true,
        userEvent: 'input',
      }),
    );
    return true;
  };

export const heading = startLines(() => '## ');
export const bullets = startLines(() => '- ');
export const numbers = startLines(number => `${number}. `);
export const quote = startLines(() => '> ');

/** Puts a piece of Markdown on lines of its own where the cursor is. */
export const insertBlock =
  (markdown: string): StateCommand =>
  ({ state, dispatch }) => {
    const { to } = state.selection.main;
    const line = state.doc.lineAt(to);
    const insert = `${line.text.trim() ? '\n\n' : ''}${markdown}\n`;
    dispatch(
      state.update({
        changes: { from: line.to, insert },
        selection: { anchor: line.to + insert.length },
        scrollIntoView: true,
        userEvent: 'input',
      }),
    );
    return true;
  };
