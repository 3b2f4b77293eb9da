import {
  compileExample,
  exampleModels,
  rawExample,
} from '../__testUtils__/examples';
import { partsOf } from '../__testUtils__/parts';

/** The texts and numbers of a value, whatever they are called. */
function leavesOf(value: unknown): string[] {
  return [...partsOf([value])]
    .map(([, leaf]) => leaf)
    .filter(leaf => typeof leaf === 'string' || typeof leaf === 'number')
    .map(String);
}

/** What is of the file and not of the model: its kind, "always" and the placeholder of an included file. */
const ofTheFile = [
  'supportdesk.io/v1alpha1',
  'SupportModel',
  'always',
  './clickhome.responsibilities.yaml',
];

const hours = /^(\d\d:\d\d)-(\d\d:\d\d)$/;

describe.each(exampleModels)('%s', name => {
  const model = compileExample(name);
  const raw = rawExample(name);

  it('keeps every text', () => {
    const kept = new Set(leavesOf(model).map(leaf => leaf.toLowerCase()));
    const lost = raw
      .flatMap(leavesOf)
      .flatMap(leaf => hours.exec(leaf)?.slice(1) ?? leaf)
      .filter(leaf => !kept.has(leaf.toLowerCase()))
      .filter(leaf => !ofTheFile.includes(leaf));
    expect(lost).toEqual([]);
  });

  it('lists every mark to be confirmed', () => {
    const marks = [...partsOf(raw)]
      .filter(([key]) => key === 'confirm')
      .flatMap(([, confirm]) =>
        typeof confirm === 'string'
          ? confirm
          : Object.values(confirm as Record<string, string>),
      );
    expect(model.confirms.map(({ reason }) => reason).sort()).toEqual(
      marks.sort(),
    );
  });

  it('lists every open question', () => {
    const questions = [...partsOf(raw)]
      .filter(([key]) => key === 'question')
      .map(([, question]) => question);
    const compiled = Object.values(model.openQuestions).map(
      ({ question }) => question,
    );
    expect(questions.filter(question => typeof question === 'string')).toEqual(
      compiled,
    );
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });
});
