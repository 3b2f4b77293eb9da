import { readExample } from './examples';

/** The first model on one screen, with one thing changed; fails where the text to change is not there. */
export function changedPayroll(from: string, to: string): string {
  const text = readExample('payroll');
  if (!text.includes(from)) {
    throw new Error(`The payroll model has no "${from}"`);
  }
  return text.replace(from, to);
}

/** The same with a section, indented as one, at its end. */
export function extendedPayroll(section: string): string {
  const indented = section.trim().replace(/^/gm, '  ');
  return `${readExample('payroll').trimEnd()}\n${indented}\n`;
}

/** The 1-based line in which a text stands for the first time. */
export function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
