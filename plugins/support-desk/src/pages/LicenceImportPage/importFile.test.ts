import { errorsCsv, templateOf } from './importFile';

describe('templateOf', () => {
  it.each([
    ['licences', /^Id,Model,Licence,Service,.*Over-use reason\r\n$/],
    ['seats', /^Licence ID,Licence,Model,Holder,.*Note\r\n$/],
  ] as const)('%s has its columns', async (kind, header) => {
    expect(await templateOf(kind).text()).toMatch(header);
  });
});

test('errors are a table that a spreadsheet can open', async () => {
  const errors = [
    { row: 3, column: 'Bought', value: 'a, "b"', message: 'must be a number' },
    { row: 0, column: 'Seats', message: 'is no column' },
    { row: 4, column: 'Note', value: '=1+1', message: 'is wrong' },
  ];
  expect(
    await errorsCsv(errors, ['Row', 'Column', 'Error', 'Value']).text(),
  ).toBe(
    [
      'Row,Column,Error,Value',
      '3,Bought,must be a number,"a, ""b"""',
      '0,Seats,is no column,',
      "4,Note,is wrong,'=1+1",
      '',
    ].join('\r\n'),
  );
});
