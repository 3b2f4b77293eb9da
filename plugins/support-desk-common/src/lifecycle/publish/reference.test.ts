import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ticketLifecycleReference } from '.';

const root = resolve(__dirname, '../../../../..');

describe('ticketLifecycleReference', () => {
  const page = ticketLifecycleReference();

  // When this fails, `yarn generate:lifecycle` writes the page anew.
  it('is what is published', () => {
    const file = resolve(root, 'docs/reference/ticket-lifecycle.md');
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('draws what changes the state', () => {
    expect(page).toContain('    new --> acknowledged: acknowledge\n');
    expect(page).toContain('    resolved --> closed: confirm, close\n');
    expect(page).toContain('    closed --> reopened: reopen\n');
    expect(page).not.toMatch(/closed --> \w+: (?!reopen)/);
    expect(page).not.toContain('assign\n');
  });

  it('says what each action takes and does', () => {
    const row = (action: string) =>
      page
        .split('\n')
        .find(it => it.startsWith(`| \`${action}\``))
        ?.split('|')
        .map(it => it.trim())
        .slice(1, -1);
    expect(row('confirm')).toEqual([
      '`confirm`',
      '`resolved`',
      '`closed`',
      'support or the requester',
      'nothing',
      'stops them',
    ]);
    expect(row('start')?.at(-1)).toBe('meets `workStart`');
    expect(row('unmerge')?.[2]).toBe('as before');
  });
});
