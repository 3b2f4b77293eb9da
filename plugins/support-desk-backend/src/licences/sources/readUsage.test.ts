import { readCsvUsage } from './readCsvUsage';
import { readJsonUsage } from './readJsonUsage';

const lines = (...all: string[]) => all.join('\r\n');

describe('readCsvUsage', () => {
  const figures = {
    columns: { inUse: 'In use', bought: 'Bought' },
    delimiter: ',',
    where: {},
  };
  const people = {
    columns: { person: 'User', lastUsedAt: 'Last login' },
    delimiter: ',',
    where: {},
  };

  it('adds up the numbers of all rows', () => {
    const text = lines('\uFEFFSite,Bought,In use', 'North,10,4', 'South,5,5');
    expect(readCsvUsage(text, figures)).toEqual({
      inUse: 9,
      bought: 15,
      people: [],
    });
  });

  it('reads the rows of one product of many', () => {
    const text = lines(
      'Product;Bought;In use',
      'Archive;20;x',
      'Reports; 5 ;"4"',
    );
    const settings = {
      ...figures,
      delimiter: ';',
      where: { Product: 'Reports' },
    };
    expect(readCsvUsage(text, settings)).toMatchObject({ inUse: 4, bought: 5 });
  });

  it('counts people once, with their last use', () => {
    const text = lines(
      'User,Last login',
      'ann@example.com,2025-03-01',
      'user:default/ben,',
      'Ann@example.com,2025-03-06T09:30:00+01:00',
      '',
    );
    expect(readCsvUsage(text, people)).toEqual({
      inUse: 2,
      people: [
        {
          person: 'Ann@example.com',
          lastUsedAt: new Date('2025-03-06T08:30:00Z'),
        },
        { person: 'user:default/ben', lastUsedAt: undefined },
      ],
    });
  });

  it('knows that nobody uses it when the list is empty', () => {
    expect(readCsvUsage('User,Last login', people)).toEqual({
      inUse: 0,
      people: [],
    });
  });

  it('names every line that it cannot read', () => {
    const text = lines(
      'Site,Bought,In use',
      'North,10,4',
      'South,many,-1',
      'West,5,1.5',
    );
    expect(() => readCsvUsage(text, figures)).toThrow(
      lines(
        'line 3, In use: "-1" has to be a whole number from 0 to 10000000',
        'line 4, In use: "1.5" has to be a whole number from 0 to 10000000',
        'line 3, Bought: "many" has to be a whole number from 0 to 10000000',
      ).replaceAll('\r', ''),
    );
  });

  it('names people and times that it cannot read', () => {
    const text = lines('User,Last login', ',2025-03-01', 'ann,yesterday');
    expect(() => readCsvUsage(text, people)).toThrow(
      /^line 2, User: "" has to be a user's reference or e-mail address\nline 3, Last login: "yesterday" has to be a date/,
    );
  });

  it('names ten of many, and says how many more there are', () => {
    const text = lines('In use', ...Array.from({ length: 15 }, () => 'x'));
    const reading = () =>
      readCsvUsage(text, { ...figures, columns: { inUse: 'In use' } });
    expect(reading).toThrow(/line 11, In use: .*\nand 5 more$/);
    expect(reading).not.toThrow(/line 12/);
  });

  it.each([
    [
      'columns that lack',
      'Site,Used',
      figures,
      'the file has no column In use, Bought; it has Site, Used',
    ],
    [
      'columns to choose rows by that lack',
      'Bought,In use',
      { ...figures, where: { Product: 'x' } },
      'the file has no column Product; it has Bought, In use',
    ],
    [
      'rows that lack',
      lines('Product,Bought,In use', 'Archive,1,1'),
      { ...figures, where: { Product: 'Reports' } },
      'the file has no row with Product Reports',
    ],
    ['an empty file', '', figures, 'the file has no column In use, Bought'],
    [
      'a row that is too short',
      lines('Bought,In use', '1,1', '5'),
      figures,
      'on line 3',
    ],
  ])('refuses %s', (_, text, settings, message) => {
    expect(() => readCsvUsage(text, settings)).toThrow(message);
  });
});

describe('readJsonUsage', () => {
  const json = JSON.stringify({
    seats: { used: 12, total: '20' },
    users: [
      { account: { mail: 'ann@example.com' }, seen: '2025-03-06T08:30:00Z' },
      { account: { mail: 'ben@example.com' }, seen: null },
    ],
  });

  it('reads numbers and people where they are', () => {
    const paths = {
      inUse: '/seats/used',
      bought: '/seats/total',
      people: '/users',
      person: '/account/mail',
      lastUsedAt: '/seen',
    };
    expect(readJsonUsage(json, { paths })).toEqual({
      inUse: 12,
      bought: 20,
      people: [
        {
          person: 'ann@example.com',
          lastUsedAt: new Date('2025-03-06T08:30:00Z'),
        },
        { person: 'ben@example.com', lastUsedAt: undefined },
      ],
    });
  });

  it('counts people where there is no number', () => {
    const paths = { people: '/users', person: '/account/mail' };
    expect(readJsonUsage(json, { paths }).inUse).toBe(2);
    const names = { people: '', person: '' };
    expect(readJsonUsage('["ann","ben","Ann"]', { paths: names }).inUse).toBe(
      2,
    );
  });

  it('names every place that it cannot read', () => {
    const paths = {
      inUse: '/seats/free',
      bought: '/seats',
      people: '/users',
      person: '/name',
      lastUsedAt: '/account/mail',
    };
    expect(() => readJsonUsage(json, { paths })).toThrow(
      /^\/users\/0\/name: nothing has to be a user's.*\n\/users\/0\/account\/mail: "ann@example.com" has to be a date.*\n\/users\/1\/name: .*\n\/users\/1\/account\/mail: .*\n\/seats\/free: nothing has to be a whole number.*\n\/seats: \{"used":12,"total":"20"\} has to be/,
    );
  });

  it.each([
    ['something else', '<html>', {}, 'the file is not JSON: '],
    ['people that are no list', '{"a":1}', { people: '/a' }, '/a: has to be'],
  ])('refuses %s', (_, text, paths, message) => {
    expect(() =>
      readJsonUsage(text, { paths: { person: '', ...paths } }),
    ).toThrow(message);
  });
});
