import { join } from 'path';
import {
  changedPayroll,
  extendedPayroll,
} from '../model/__testUtils__/brokenModel';
import { readExample } from '../model/__testUtils__/examples';
import { runCli } from './runCli';

const withNotices = extendedPayroll('notices: {$yaml: ./notices.yaml}');

const files: Record<string, string> = {
  'models/payroll.yaml': readExample('payroll'),
  'models/it-works.yaml': readExample('it-works'),
  'models/broken.yaml': changedPayroll('party: paywell', 'party: paywel'),
  'models/split.yaml': withNotices,
  [join('models', 'notices.yaml')]: '\nnews: {kind: odd, audience: staff}\n',
};

function run(...args: string[]) {
  const lines: string[] = [];
  const exitCode = runCli(args, {
    readFile(path) {
      if (!(path in files)) {
        throw new Error(`${path} does not exist`);
      }
      return files[path];
    },
    print: line => lines.push(line),
  });
  return { exitCode, lines };
}

describe('support-model validate', () => {
  it('says nothing but a summary of a model that is right', () => {
    expect(run('validate', 'models/payroll.yaml')).toEqual({
      exitCode: 0,
      lines: ['Files: 1, errors: 0, warnings: 0'],
    });
  });

  it('prints errors with file, line, code, path and message, and fails', () => {
    const { exitCode, lines } = run(
      'validate',
      'models/payroll.yaml',
      'models/broken.yaml',
    );
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^models\/broken\.yaml:\d+: error UNKNOWN_REFERENCE spec\.contacts\.paywell-hotline\.party: "paywel" is no party; did you mean "paywell"\?/,
      ),
      'Files: 2, errors: 1, warnings: 0',
    ]);
  });

  it('does not fail for warnings', () => {
    const { exitCode, lines } = run('validate', 'models/it-works.yaml');
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toBe('Files: 1, errors: 0, warnings: 4');
    expect(lines[0]).toContain(': warning ');
  });

  it('reads the files of sections beside the model and points into them', () => {
    const { exitCode, lines } = run('validate', 'models/split.yaml');
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(
      /^models\/notices\.yaml:2: error SCHEMA spec\.notices\.news\.kind: /,
    );
  });

  it('says which file cannot be read', () => {
    expect(run('validate', 'gone.yaml')).toEqual({
      exitCode: 1,
      lines: [
        'gone.yaml: error SCHEMA: gone.yaml does not exist',
        'Files: 1, errors: 1, warnings: 0',
      ],
    });
  });

  it('prints JSON', () => {
    const { exitCode, lines } = run(
      'validate',
      '--format',
      'json',
      'models/broken.yaml',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      errors: 1,
      warnings: 0,
      issues: [
        {
          severity: 'error',
          code: 'UNKNOWN_REFERENCE',
          file: 'models/broken.yaml',
          line: expect.any(Number),
          path: 'spec.contacts.paywell-hotline.party',
        },
      ],
    });
  });
});

describe('support-model', () => {
  it.each([
    [[], 'no command is given'],
    [['check'], 'unknown command "check"'],
    [['validate'], 'no file is given'],
    [['validate', '--format', 'xml', 'a.yaml'], 'text, json, not "xml"'],
    [['validate', '--strict', 'a.yaml'], '--strict'],
  ])('explains itself: %j', (args, message) => {
    const { exitCode, lines } = run(...args);
    expect(exitCode).toBe(2);
    expect(lines[0]).toContain(message);
    expect(lines[1]).toBe('Usage: support-model <command>');
  });

  it('helps', () => {
    const { exitCode, lines } = run('--help');
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain('validate [--format text|json] <file>…');
  });
});
