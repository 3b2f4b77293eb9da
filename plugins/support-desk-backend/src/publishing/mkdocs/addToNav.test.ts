import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { addToNav } from './addToNav';

const page = { path: 'faq/refunds.md', title: 'How do I refund?' };

describe('addToNav', () => {
  it.each([
    [
      'at the end, with comments, blank lines and order as they are',
      `# The site
site_name: Payroll   # as people say

nav:
  # first
  - Payroll: index.md

  - "Urgent, normal": priorities.md # in that order
plugins:
  - techdocs-core
`,
      `# The site
site_name: Payroll   # as people say

nav:
  # first
  - Payroll: index.md

  - "Urgent, normal": priorities.md # in that order
  - How do I refund?: faq/refunds.md
plugins:
  - techdocs-core
`,
    ],
    [
      'after the page of its folder',
      `nav:\n- index.md\n- Questions: faq.md\n- Other: other.md\n`,
      `nav:\n- index.md\n- Questions: faq.md\n- How do I refund?: faq/refunds.md\n- Other: other.md\n`,
    ],
    [
      'behind the others of its folder, in their section',
      `nav:\n  - FAQ:\n      - faq.md\n      - A: ./faq/a.md\n      - B: faq/b.md\n  - Other: other.md\n`,
      `nav:\n  - FAQ:\n      - faq.md\n      - A: ./faq/a.md\n      - B: faq/b.md\n      - How do I refund?: faq/refunds.md\n  - Other: other.md\n`,
    ],
    [
      'where the last line has no end',
      `nav:\n  - index.md`,
      `nav:\n  - index.md\n  - How do I refund?: faq/refunds.md\n`,
    ],
    [
      'in a file of Windows',
      `nav:\r\n  - index.md\r\nsite_name: A\r\n`,
      `nav:\r\n  - index.md\r\n  - How do I refund?: faq/refunds.md\r\nsite_name: A\r\n`,
    ],
    [
      'to a list on one line, keeping comments',
      `# The site\nnav: [index.md, {FAQ: faq.md}] # all\n`,
      `# The site\nnav: [ index.md, { FAQ: faq.md }, { How do I refund?: faq/refunds.md } ] # all\n`,
    ],
    [
      'and leaves tags of other programs alone',
      `nav:\n  - index.md\nurl: !ENV SITE\nemoji: !!python/name:emoji.twemoji\n`,
      `nav:\n  - index.md\n  - How do I refund?: faq/refunds.md\nurl: !ENV SITE\nemoji: !!python/name:emoji.twemoji\n`,
    ],
  ])('adds a page %s', (_, before, after) => {
    expect(addToNav(before, page)).toBe(after);
  });

  it.each([
    ['is in it', `nav:\n  - Sub:\n    - Old title: ./faq/refunds.md # kept\n`],
    ['need not be in it', `site_name: Payroll\n`],
    ['need not be in an empty one', `nav:\nsite_name: Payroll\n`],
    ['need not be in a list of nothing', `nav: []\n`],
    ['need not be in an empty file', ''],
  ])('leaves a site whose page %s already', (_, config) => {
    expect(addToNav(config, page)).toBe(config);
  });

  it.each([
    ['nav: [index.md', 'mkdocs.yml'],
    ['nav: index.md', 'nav must be a list'],
    ['nav:\n  a: b.md', 'nav must be a list'],
  ])('refuses %j', (config, why) => {
    expect(() => addToNav(config, page)).toThrow(InputError);
    expect(() => addToNav(config, page)).toThrow(why);
  });

  it('adds one entry and changes nothing else, whatever the titles', () => {
    const title = fc
      .string({ minLength: 1, maxLength: 40 })
      .map(it => it.trim())
      .filter(it => it !== '' && !/[\p{Cc}\p{Cs}]/u.test(it));
    const file = fc
      .stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6})?$/)
      .map(it => `${it}.md`);
    const entry = fc.oneof(
      file,
      fc.tuple(title, file).map(([key, value]) => ({ [key]: value })),
    );
    const item = fc.oneof(
      { weight: 3, arbitrary: entry },
      fc
        .tuple(title, fc.array(entry, { minLength: 1, maxLength: 4 }))
        .map(([key, entries]) => ({ [key]: entries })),
    );
    const site = fc.record({
      site_name: title,
      nav: fc.array(item, { minLength: 1, maxLength: 6 }),
      extra: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), title),
    });
    fc.assert(
      fc.property(site, title, fc.nat(), (content, name, seed) => {
        const lines = stringify(content, { lineWidth: 0 }).split('\n');
        const at = seed % lines.length;
        const before = [
          ...lines.slice(0, at),
          `# comment ${seed}`,
          ...lines.slice(at),
        ].join('\n');
        const added = { path: 'zz/new-page.md', title: name };
        const after = addToNav(before, added);

        const rest = after.split('\n');
        const missing = before.split('\n').filter(line => {
          const i = rest.indexOf(line);
          if (i >= 0) rest.splice(i, 1);
          return i < 0;
        });
        expect(missing).toEqual([]);
        expect(rest).toHaveLength(1);
        const { nav, ...others } = parse(after);
        expect(nav).toEqual([...content.nav, { [name]: added.path }]);
        expect(others).toEqual({
          site_name: content.site_name,
          extra: content.extra,
        });
        expect(addToNav(after, added)).toBe(after);
      }),
    );
  });
});
