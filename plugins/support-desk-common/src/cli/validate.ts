import { dirname, join } from 'path';
import { parseArgs } from 'util';
import { loadSupportModel, type ModelIssue } from '../model';
import { type Command, type Terminal, UsageError } from './Command';

/** An issue with the file in which it lies. */
type FileIssue = ModelIssue & { file: string };

const formats = ['text', 'json'];

function parseArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    return { format: values.format, files: positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function validateFile(file: string, terminal: Terminal): FileIssue[] {
  let text: string;
  try {
    text = terminal.readFile(file);
  } catch (error) {
    const { message } = error as Error;
    return [{ severity: 'error', code: 'SCHEMA', path: '', file, message }];
  }
  const folder = dirname(file);
  const { issues } = loadSupportModel(text, {
    readFile: path => terminal.readFile(join(folder, path)),
  });
  return issues.map(issue => ({
    ...issue,
    file: issue.file ? join(folder, issue.file) : file,
  }));
}

function inWords({ file, line, severity, code, path, message }: FileIssue) {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${severity} ${code}${path && ` ${path}`}: ${message}`;
}

function count(issues: FileIssue[], severity: ModelIssue['severity']) {
  return issues.filter(issue => issue.severity === severity).length;
}

/** Checks the files of support models, with the checks that the catalog runs when it reads them. */
export const validate: Command = {
  usage: '[--format text|json] <file>…',
  summary: 'Checks support models and says what is wrong, line by line.',
  run(args, terminal) {
    const { format, files } = parseArguments(args);
    if (!formats.includes(format)) {
      throw new UsageError(
        `--format has to be one of ${formats.join(', ')}, not "${format}"`,
      );
    }
    if (files.length === 0) {
      throw new UsageError('no file is given');
    }
    const issues = files.flatMap(file => validateFile(file, terminal));
    const errors = count(issues, 'error');
    const warnings = count(issues, 'warning');
    if (format === 'json') {
      terminal.print(JSON.stringify({ errors, warnings, issues }, null, 2));
    } else {
      issues.forEach(issue => terminal.print(inWords(issue)));
      terminal.print(
        `Files: ${files.length}, errors: ${errors}, warnings: ${warnings}`,
      );
    }
    return errors > 0 ? 1 : 0;
  },
};
