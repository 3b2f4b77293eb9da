import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { parse } from 'yaml';
import { addConfiguredSources } from './addConfiguredSources';
import { LicenceSources } from './LicenceSources';
import { readSources } from './sourceSettings';

const csv = {
  id: 'reports',
  url: 'https://reports.example.com/usage.csv',
  format: 'csv',
  licence: { model: 'default/nec-ihms', key: 'business-objects' },
  columns: { person: 'User' },
};
const json = {
  id: 'archive',
  title: 'Archive server',
  url: 'https://archive.example.com/usage.json',
  format: 'json',
  licence: { model: 'supportmodel:default/nec-ihms', title: 'Archive' },
  paths: { inUse: '/used' },
  schedule: { frequency: { cron: '0 * * * *' }, timeout: 'PT30S' },
};

const configured = (...sources: unknown[]) =>
  new ConfigReader({ supportDesk: { licences: { sources } } as never });

describe('readSources', () => {
  it('reads what is configured, and knows the rest', () => {
    expect(readSources(configured(csv, json))).toEqual([
      {
        ...csv,
        delimiter: ',',
        where: {},
        schedule: { frequency: { hours: 6 }, timeout: { minutes: 2 } },
      },
      {
        ...json,
        paths: { inUse: '/used', person: '' },
        schedule: {
          frequency: { cron: '0 * * * *' },
          timeout: { seconds: 30 },
        },
      },
    ]);
    expect(readSources(new ConfigReader({}))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an address', { url: 'file:///etc/passwd' }, '0.url: has to be an addr'],
    ['a format', { format: 'xml' }, '0.format: has to be csv or json'],
    ['columns', { columns: {} }, '0.columns: has to name the column of inUse'],
    ['other names', { colums: {} }, '0: Unrecognized key: "colums"'],
    [
      'a licence',
      { licence: { model: 'default/nec-ihms' } },
      '0.licence: has to have a model, and either a key in it or a title',
    ],
    [
      'a schedule',
      { schedule: { frequency: { cron: '* * * * *' } } },
      '0.schedule: ',
    ],
  ])('names %s that cannot be', (_, change, message) => {
    expect(() => readSources(configured({ ...csv, ...change }))).toThrow(
      `supportDesk.licences.sources.${message}`,
    );
  });

  it('reads the example of the documentation', () => {
    const docs = resolve(__dirname, '../../../../../docs/admin/licences.md');
    const [, yaml] = readFileSync(docs, 'utf8').match(/```yaml\n([^`]*)```/)!;
    const read = readSources(new ConfigReader(parse(yaml)));
    expect(read.map(it => it.id)).toEqual([
      'reporting-console',
      'office-report',
      'archive-server',
    ]);
  });

  it('names all that is wrong', () => {
    const paths = { inUse: 'used' };
    const reading = () =>
      readSources(configured({ ...csv, id: '' }, { ...json, paths }));
    expect(reading).toThrow(/sources\.0\.id: .*\n.*sources\.1\.paths\.inUse: /);
  });
});

describe('addConfiguredSources', () => {
  const add = (...all: unknown[]) => {
    const sources = new LicenceSources();
    const config = configured(...all);
    addConfiguredSources(sources, { config, urlReader: {} as never });
    return sources.list();
  };

  it('connects each with its licence', () => {
    expect(add(csv, json)).toMatchObject([
      {
        id: 'reports',
        title: 'reports',
        licence: {
          model: 'supportmodel:default/nec-ihms',
          key: 'business-objects',
        },
      },
      { id: 'archive', title: 'Archive server' },
    ]);
  });

  it.each<[string, object, string]>([
    ['the same id', { ...json, id: 'reports' }, 'is connected already'],
    ['the same licence', { ...csv, id: 'other' }, "'reports' and 'other' both"],
    ['an id with other letters', { ...json, id: 'A b' }, "the id 'A b' has to"],
    [
      'a model that is no reference',
      { ...json, licence: { model: 'supportmodel:', title: 'x' } },
      'supportmodel:',
    ],
  ])('refuses %s, and names the setting', (_, other, message) => {
    expect(() => add(csv, other)).toThrow('supportDesk.licences.sources.1: ');
    expect(() => add(csv, other)).toThrow(message);
  });
});
