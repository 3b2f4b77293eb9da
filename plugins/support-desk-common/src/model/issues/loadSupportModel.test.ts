import {
  changedPayroll,
  extendedPayroll,
  lineOf,
} from '../__testUtils__/brokenModel';
import {
  exampleModels,
  loadExample,
  readExample,
  realModels,
} from '../__testUtils__/examples';
import { loadSupportModel, locateIssues } from './loadSupportModel';

describe('loadSupportModel', () => {
  it.each(exampleModels)('finds no error in %s (P-01)', name => {
    const { model, issues } = loadExample(name);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model?.name).toBe(name);
  });

  it('finds equal definitions in it-works alone (P-01)', () => {
    const found = realModels.filter(name =>
      loadExample(name).issues.some(
        ({ code }) => code === 'DUPLICATE_DEFINITION',
      ),
    );
    expect(found).toEqual(['it-works']);
  });

  it('gives every issue a line', () => {
    const issues = exampleModels.flatMap(name => loadExample(name).issues);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter(({ line }) => !line)).toEqual([]);
  });

  it('says what has the wrong shape, where and what is allowed', () => {
    const text = changedPayroll('resolution: 2 business days', 'within: two');
    const { model, issues } = loadSupportModel(text);
    expect(model).toBeUndefined();
    expect(issues).toMatchObject([
      {
        severity: 'error',
        code: 'SCHEMA',
        path: 'spec.priorities.urgency.values.normal.targets.within',
        line: lineOf(text, 'within: two'),
      },
    ]);
  });

  it('points at an unknown key', () => {
    const text = changedPayroll(
      'keyPrefix: PAY',
      'keyPrefix: PAY\n  levls: {}',
    );
    expect(loadSupportModel(text).issues).toMatchObject([
      {
        code: 'SCHEMA',
        path: 'spec.levls',
        line: lineOf(text, 'levls'),
        message: expect.stringContaining('did you mean "levels"'),
      },
    ]);
  });

  it.each([
    ['broken: "', 'closing'],
    ['owner: group:default/again', 'unique'],
  ])('says where the YAML is broken: %s', (line, message) => {
    const text = changedPayroll(
      'keyPrefix: PAY\n',
      `keyPrefix: PAY\n  ${line}\n`,
    );
    const [issue] = loadSupportModel(text).issues;
    expect(issue).toMatchObject({ code: 'SCHEMA', severity: 'error' });
    expect(issue.message).toContain(message);
    expect(issue.line).toBeGreaterThanOrEqual(lineOf(text, line));
  });

  it('says that an empty file is no model', () => {
    const { model, issues } = loadSupportModel('');
    expect(model).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'SCHEMA', path: '', line: 1 }]);
  });

  it('takes the model out of several documents', () => {
    const other = 'kind: Group\nmetadata: {name: it}\n---\n';
    const text = other + changedPayroll('party: paywell', 'party: paywel');
    expect(loadSupportModel(text).issues).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', line: lineOf(text, 'party: paywel') },
    ]);
  });

  it('lists issues in the order of the text', () => {
    const lines = loadExample('nec-ihms').issues.map(({ line }) => line!);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('a section in a file of its own', () => {
  const notices = 'news: {kind: general, audience: staff}\n';
  const text = extendedPayroll('notices: {$yaml: ./notices.yaml}');

  it('is read', () => {
    const readFile = jest.fn(() => notices);
    const { model, issues } = loadSupportModel(text, { readFile });
    expect(readFile).toHaveBeenCalledWith('./notices.yaml');
    expect(issues).toEqual([]);
    expect(model?.notices.news.audience).toEqual(['staff']);
  });

  it.each([
    ['SCHEMA', 'spec.notices.news.kind', notices.replace('general', 'odd')],
    [
      'UNKNOWN_REFERENCE',
      'spec.notices.news.audience',
      notices.replace('staff', 'staf'),
    ],
    ['SCHEMA', 'spec.notices', `${notices}broken: "`],
  ])('has its own file and lines: %s %s', (code, path, content) => {
    const { model, issues } = loadSupportModel(text, {
      readFile: () => `# A comment.\n${content}`,
    });
    expect(model).toBeUndefined();
    expect(issues).toMatchObject([{ code, path, file: './notices.yaml' }]);
    expect(issues[0].line).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [
      'cannot be read',
      () => {
        throw new Error('no such file');
      },
    ],
    ['is not at hand', undefined],
  ])('is an error where it %s', (message, readFile) => {
    expect(loadSupportModel(text, { readFile }).issues).toMatchObject([
      {
        code: 'SCHEMA',
        path: 'spec.notices',
        line: lineOf(text, 'notices:'),
        message: expect.stringContaining(message),
      },
    ]);
  });
});

it('reads the same model from the same text', () => {
  const text = readExample('payroll');
  expect(loadSupportModel(text)).toEqual(loadSupportModel(text));
});

describe('locateIssues', () => {
  const issue = {
    severity: 'error',
    code: 'SCHEMA',
    path: 'spec.keyPrefix',
    message: 'wrong',
  } as const;

  it('finds the line in the model of the given name', () => {
    const first = readExample('it-works').trimEnd();
    const text = `${first}\n---\n${readExample('payroll')}`;
    expect(locateIssues([issue], text, 'payroll')).toEqual([
      { ...issue, line: lineOf(text, 'keyPrefix: PAY') },
    ]);
    expect(locateIssues([issue], text)[0].line).toBe(
      lineOf(text, 'keyPrefix: ITW'),
    );
  });

  it('points at the section where the issue lies in a file of its own', () => {
    const text = readExample('clickhome');
    const path = 'spec.responsibilities.groups.training.rows.x';
    expect(locateIssues([{ ...issue, path }], text)[0].line).toBe(
      lineOf(text, '  responsibilities:'),
    );
  });
});
