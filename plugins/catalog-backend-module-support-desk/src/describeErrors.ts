import type { ModelIssue } from '@supportdesk/backstage-plugin-support-desk-common';

const shown = 20;

function describe({ line, code, path, message }: ModelIssue) {
  const place = line === undefined ? path : `line ${line}, ${path}`;
  return `${place}: ${message} (${code})`;
}

/** The errors of a model in words, one a line, the first twenty of them. */
export function describeErrors(errors: ModelIssue[]): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const more = errors.length - shown;
  return [
    `The support model has ${count}:`,
    ...errors.slice(0, shown).map(describe),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}
