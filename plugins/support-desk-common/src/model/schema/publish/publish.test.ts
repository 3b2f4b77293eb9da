import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { supportModelJsonSchema, supportModelReference } from '.';

const root = resolve(__dirname, '../../../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

// When these fail, `yarn generate:schema` writes the files anew.
describe('the published files', () => {
  it('include the JSON Schema as it is generated', () => {
    const file = 'plugins/support-desk-common/schema/support-model.schema.json';
    expect(JSON.parse(read(file))).toEqual(supportModelJsonSchema());
  });

  it('include the reference page as it is generated', () => {
    const example = read('examples/payroll/support-model.yaml');
    expect(read('docs/reference/support-model.md')).toBe(
      supportModelReference(example),
    );
  });
});

describe('supportModelReference', () => {
  const page = supportModelReference('kind: SupportModel');

  it('says type, default and meaning of a key', () => {
    expect(page).toContain(
      '| `handling` | `formal` `informal` `none` | `formal` | Whether requests are recorded',
    );
    expect(page).toContain('| `rank` | whole number from 1 | required |');
    expect(page).toContain('| `redirect` | one or many [id](#id) |');
    expect(page).toContain('Exactly one of `within`, `promise`.');
  });

  it('has a chapter for every shape that it links to', () => {
    const links = [...page.matchAll(/\]\(#([a-z]+)\)/g)].map(match => match[1]);
    const chapters = [...page.matchAll(/^#+ (\w+)$/gm)].map(match =>
      match[1].toLowerCase(),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(link => !chapters.includes(link))).toEqual([]);
    expect(chapters).toEqual([...new Set(chapters)]);
  });
});
