import fc from 'fast-check';
import { encodePath, pageUrl, relativeUrl, sourcesOfPage } from './address';

describe('addresses', () => {
  it.each([
    ['index.md', ''],
    ['README.md', ''],
    ['faq.md', 'faq/'],
    ['guide/index.md', 'guide/'],
    ['guide/my-index.md', 'guide/my-index/'],
  ])('publishes %s at %j', (source, url) => {
    expect(pageUrl(source)).toBe(url);
  });

  it.each([
    ['', '', './'],
    ['', 'faq/', 'faq/'],
    ['faq/', '', '../'],
    ['a/b/', 'a/c d/', '../c%20d/'],
    ['a/b/', 'a/what?.pdf', '../what%3F.pdf'],
    ['a/', 'a/', './'],
  ])('leads from %j to %j by %j', (from, to, url) => {
    expect(relativeUrl(from, to)).toBe(url);
  });

  it('always leads to the target in a browser', () => {
    const path = fc
      .array(
        fc.string({ minLength: 1 }).filter(part => !/[/]|^\.{1,2}$/.test(part)),
        { maxLength: 4 },
      )
      .map(parts => parts.map(part => `${part}/`).join(''));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const base = `https://example.com/docs/${encodePath(from)}`;
        expect(new URL(relativeUrl(from, to), base).href).toBe(
          `https://example.com/docs/${encodePath(to)}`,
        );
      }),
    );
  });

  it.each([
    ['', 'index.md'],
    ['faq/', 'faq.md'],
    ['/faq', 'faq.md'],
    ['guide/setup/', 'guide/setup.md'],
  ])('looks for %j in %s first', (url, source) => {
    expect(sourcesOfPage(url)[0]).toBe(source);
  });

  it('comes back from a page to its file', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const file = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map(parts => `${parts.join('/')}.md`);
    fc.assert(
      fc.property(file, source => {
        const url = pageUrl(source);
        expect(sourcesOfPage(url)).toContainEqual(
          expect.stringMatching(new RegExp(`^${source}$`, 'i')),
        );
        for (const it of sourcesOfPage(url)) expect(pageUrl(it)).toBe(url);
      }),
    );
  });
});
