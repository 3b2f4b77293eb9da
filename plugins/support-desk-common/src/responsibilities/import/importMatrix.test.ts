import { compiled, inWords, read } from './__testUtils__/reading';

const MARKDOWN = `# Duties

Who does what.

## Servers

| Task | Client IT | Client Users | Charged |
| --- | :-: | :-: | --- |
| **Backups** (nightly) | ✔ | | Optional Consulting (Charged) |
| - of the [database](https://example.com) | x | ✗ | |
| Updates \\| patches | (✔) | R/A | |
| Reports | ask us | TBC |
| Idle | | | |

## Training

| Task | Client IT | Client Users | Charged |
| --- | --- | --- | --- |
| Courses | | yes | |
`;

describe('tables of other kinds', () => {
  it('are read from Markdown, with the headings between them', () => {
    const found = read(MARKDOWN);
    expect(found.format).toBe('markdown');
    expect(inWords(found)).toEqual([
      'Servers / Backups (nightly): client-it responsible, charged optional Optional Consulting (Charged)',
      'Servers / of the database: client-it responsible, client-users notResponsible',
      'Servers / Updates | patches: client-it responsible, client-users responsible R/A',
      'Servers / Reports: client-it optional ask us, client-users unknown',
      'Training / Courses: client-users responsible',
    ]);
    expect(
      found.rows.flatMap(({ line, cells, doubts }) =>
        [...doubts, ...cells.flatMap(it => it.doubt ?? [])].map(it => [
          line,
          it,
        ]),
      ),
    ).toEqual([
      [10, 'x stands beside ✔ in this table, and may say no'],
      [10, '“✗” is read as not responsible'],
      [11, '“(✔)” stands in brackets'],
      [11, '“R/A” is of another notation (RACI)'],
      [12, 'has 3 of 4 cells: what stood behind is lost'],
      [12, '“ask us” stands where signs stand'],
      [12, '“TBC”: not decided there'],
    ]);
    expect(found.ignored.map(it => [it.line, it.why])).toEqual([
      [1, expect.stringContaining('a heading')],
      [3, 'is no row of a table'],
      [13, expect.stringContaining('nobody does')],
      [17, 'repeats the header'],
    ]);
    const { groups, columns } = compiled(found.yaml);
    expect(columns.map(it => [it.id, it.party])).toEqual([
      ['client-it', 'client-it'],
      ['client-users', 'client-users'],
      ['charged', undefined],
    ]);
    const rows = groups.servers.rows;
    expect(rows['of-the-database']).toMatchObject({
      parent: 'backups-nightly',
      confirm: { 'cells.client-users': '“✗” is read as not responsible' },
    });
    expect(rows.reports.cells['client-it']).toMatchObject({
      value: 'optional',
      note: 'ask us',
      confirm: { '': '“ask us” stands where signs stand' },
    });
  });

  it('are read from a page, with cells that span', () => {
    const found = read(`<h2>Servers</h2><table>
<thead><tr><th>Area</th><th>Task</th><th>Client IT</th><th>Client User</th><th>Board</th></tr></thead>
<tr><td rowspan="2">Disks</td><td>Backups&nbsp;</td><td><b>✔</b><br></td><td></td><td></td></tr>
<tr><td>Restores</td><td colspan="2"><img alt="✔"></td><td>?</td></tr>
<tr><td>Mail</td><td>Lists &amp; boxes</td><td></td><td><input type=checkbox checked></td><td></td></tr>
</table>`);
    expect(found.format).toBe('html');
    expect(inWords(found)).toEqual([
      'Disks / Backups: client-it responsible',
      'Disks / Restores: client-it responsible, client-users responsible, board unknown',
      'Mail / Lists & boxes: client-users responsible',
    ]);
    expect(found.rows[1].cells[0].doubt).toContain('spans several');
    expect(found.rows.map(it => it.line)).toEqual([3, 4, 5]);
    const { columns } = compiled(found.yaml);
    expect(columns[2]).toMatchObject({
      title: 'Board',
      confirm: { '': expect.stringContaining('“Board”') },
    });
    expect(columns[2].party).toBeUndefined();
  });

  it('are read from a spreadsheet, with a title above and numbers before', () => {
    const found = read(
      'Duties 2025\t\t\t\nNo\tActivity\tClient IT Resource\tHelp desk\n1\t"Backups\nevery night"\tX\t\n2\tTraining\t\t✓ (at weekends)\n',
    );
    expect(found.format).toBe('tabs');
    expect(inWords(found)).toEqual([
      '- / Backups every night: client-it responsible',
      '- / Training: help-desk responsible at weekends',
    ]);
    expect(found.rows.map(it => it.line)).toEqual([3, 5]);
    expect(found.ignored).toEqual([
      { line: 1, text: 'Duties 2025', why: 'stands above the header' },
    ]);
    compiled(found.yaml);
  });

  it('are read from CSV of any delimiter, without a header too', () => {
    expect(inWords(read('Task;Client IT\nBackups;x\n'))).toEqual([
      '- / Backups: client-it responsible',
    ]);
    const bare = read('Backups,x,\nTraining,,x\n');
    expect(bare.columns.map(it => it.title)).toEqual([
      '',
      'Column 2',
      'Column 3',
    ]);
    compiled(bare.yaml);
  });

  it('are read as they are told to be', () => {
    const found = read('Task,We,They,Why\nBackups,x,,because\n', {
      columns: [
        { as: 'task' },
        { as: 'party', party: 'client-it' },
        { as: 'party', title: 'Board' },
        { as: 'ignore' },
      ],
    });
    expect(found.columns.map(it => [it.as, it.party, it.title, it.id])).toEqual(
      [
        ['task', undefined, 'Task', undefined],
        ['party', 'client-it', 'We', 'client-it'],
        ['party', undefined, 'Board', 'board'],
        ['ignore', undefined, 'Why', undefined],
      ],
    );
    expect(inWords(found)).toEqual(['- / Backups: client-it responsible']);
  });

  it.each([
    ['A,B\n', {}, 'text: has no row'],
    ['Just a sentence.', {}, 'text: has no'],
    ['Task,We\nBackups,\n', {}, 'text: has no row with a mark as csv'],
    ['Backups ✔ | |\n', { format: 'marks' }, 'say with columns what they are'],
    [
      'Task\tWe\n"Backups\tx',
      {},
      'text: cannot be read as a table with cells divided by tabs',
    ],
    [
      'Task,A\nBackups,x\n',
      { columns: [{ as: 'task' }, { as: 'party', party: 'nobody' }] },
      "columns.1.party: the model has no party 'nobody'; allowed: clickhome, ",
    ],
  ])('are refused where they are none: %j %j', (text, more, message) => {
    expect(() => read(text, more)).toThrow(message);
  });
});
