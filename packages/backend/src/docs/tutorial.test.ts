import { loadSupportModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TUTORIAL = readFileSync(
  resolve(__dirname, '../../../../docs/authors/tutorial.md'),
  'utf8',
);

const BLOCK = /```yaml title="rooms\/support-model.yaml"\n(.*?)```/gs;
const CHANGE = /put `(?<after>.*?)` in place of `(?<before>.*?)`/;

/** The model as its author has it after each block. */
function filesOf(text: string): string[] {
  const blocks = [...text.matchAll(BLOCK)].map(([, block]) => block);
  return blocks.map((_, index) => blocks.slice(0, index + 1).join(''));
}

describe('The tutorial', () => {
  const files = filesOf(TUTORIAL);

  it.each(files.map((file, index) => [index + 1, file]))(
    'has a model without errors after block %i',
    (_, file) => {
      expect(loadSupportModel(String(file)).issues).toEqual([]);
    },
  );

  it('has one after the change that it asks for', () => {
    const { before, after } = CHANGE.exec(TUTORIAL)!.groups!;
    const file = files[files.length - 1];
    const changed = file.replace(before, after);
    expect(changed).not.toBe(file);

    const { model, issues } = loadSupportModel(changed);

    expect(issues).toEqual([]);
    expect(model?.levels.desk.selfHelp).toBe('before-you-ask');
  });
});
