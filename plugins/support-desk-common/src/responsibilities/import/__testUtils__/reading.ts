import { importMatrix } from '..';
import { loadSupportModel, type CompiledModel } from '../../../model';
import {
  compileExample,
  readExample,
} from '../../../model/__testUtils__/examples';

const clickhome = compileExample('clickhome');
const parties = Object.values(clickhome.parties);

/** The matrix of the model with what was made of a table in place of its own. */
export function compiled(
  yaml: string,
): NonNullable<CompiledModel['responsibilities']> {
  // Its open questions point at rows of its own matrix.
  const text = readExample('clickhome').replace(/^ +at: .*\n/gm, '');
  const { model, issues } = loadSupportModel(text, { readFile: () => yaml });
  const wrong = issues.filter(
    it => it.severity === 'error' || it.code === 'MATRIX_ORDER',
  );
  expect(wrong).toEqual([]);
  return model!.responsibilities!;
}

export const read = (text: string, more: object = {}) =>
  importMatrix({ text, format: 'auto', ...more }, parties);

/** What was read, in one line for each task. */
export const inWords = ({ rows }: ReturnType<typeof importMatrix>) =>
  rows.map(
    ({ group, title, cells }) =>
      `${group ?? '-'} / ${title}: ${cells
        .map(it =>
          [it.column, it.value, it.charge, it.note].filter(Boolean).join(' '),
        )
        .join(', ')}`,
  );
