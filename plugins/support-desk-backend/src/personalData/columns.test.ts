import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { schemaOf } from './__testUtils__/schemaOf';
import { namesIn, PERSONAL_DATA } from './columns';

jest.setTimeout(60_000);
const databases = createTestDatabases();
const SECURITY = resolve(__dirname, '../../../../docs/security.md');

describe('what tables hold about people', () => {
  it.each(databases.engines)('is said of each column on %s', async engine => {
    const schema = await schemaOf(await databases.open(engine));
    const said = Object.fromEntries(
      Object.entries(PERSONAL_DATA).map(([table, it]) => [
        table,
        [
          ...namesIn(it.person),
          ...namesIn(it.named),
          ...Object.keys(it.words ?? {}),
          ...namesIn(it.plain),
        ].sort(),
      ]),
    );
    expect(said).toEqual(schema);
  });

  it.each(Object.entries(PERSONAL_DATA).filter(([, it]) => it.about))(
    'is said in the docs of %s',
    (table, { about }) => {
      const line = readFileSync(SECURITY, 'utf8')
        .split('\n')
        .find(it => it.startsWith(`| \`${table}\``));
      expect(line).toContain(about);
    },
  );

  it.each(Object.entries(PERSONAL_DATA))(
    'has a reason where there is any: %s',
    (_, { about, person, named, words }) => {
      expect(Boolean(about)).toBe(Boolean(person || named || words));
    },
  );
});
