import { diffLines } from './diffLines';

it('tells added, removed and kept lines of a unified diff apart', () => {
  expect(
    diffLines(
      [
        '--- a/matrix.yaml',
        '+++ b/matrix.yaml',
        '@@ -1,3 +1,3 @@',
        ' rows:',
        '-  cells: {it: responsible}',
        '+  cells: {users: responsible}',
        '   # stays',
        '',
      ].join('\n'),
    ),
  ).toEqual([
    { kind: 'place', text: '@@ -1,3 +1,3 @@' },
    { kind: 'same', text: 'rows:' },
    { kind: 'removed', text: '  cells: {it: responsible}' },
    { kind: 'added', text: '  cells: {users: responsible}' },
    { kind: 'same', text: '  # stays' },
  ]);
});

it('keeps changed lines that begin as the head of a diff does', () => {
  const diff = '--- a\n+++ b\n@@ -1 +1 @@\n--- was a list\n+- is one\n';
  expect(diffLines(diff).slice(1)).toEqual([
    { kind: 'removed', text: '-- was a list' },
    { kind: 'added', text: '- is one' },
  ]);
});
