/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import fc from 'fast-check';
import { createPageParser } from './page';
import { sanitizePage, stripTags } from './sanitize';

// Joined, for it is not to be mistaken for one that is used.
const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

const parseInBrowser = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html');

/** What a browser would run or load of a page, besides links and images. */
function dangers(html: string): string[] {
  const elements = [...parseInBrowser(html).querySelectorAll('head *, body *')];
  return elements.flatMap(element => [
    ...(/^(script|style|iframe|object|embed|form|svg|math|link|meta|base)$/i.test(
      element.localName,
    )
      ? [element.localName]
      : []),
    ...[...element.attributes].flatMap(({ name, value }) => {
      // Browsers leave out control characters and spaces in a scheme.
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(
        // eslint-disable-next-line no-control-regex
        value.replace(/[\u0000-\u0020]/g, ''),
      )?.[1];
      const isUrl = ['href', 'src', 'srcset', 'action'].includes(name);
      const isData = element.localName === 'img' && scheme === 'data';
      const isSafe = !scheme || /^(https?|mailto|tel)$/i.test(scheme) || isData;
      return /^on/i.test(name) || (isUrl && !isSafe)
        ? [`${element.localName} ${name}=${value}`]
        : [];
    }),
  ]);
}

describe('sanitizePage', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe src="https://example.com"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<form action="https://example.com"><input name=password></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<style>@import "https://example.com"</style>',
    '<a href="//example.com">x</a>',
  ])('makes %s harmless', attack => {
    const clean = sanitizePage(attack);
    expect(dangers(clean)).toEqual([]);
    expect(clean).not.toContain('alert(1)');
    expect(clean).not.toContain('example.com');
  });

  it('finds those attacks when they are not removed', () => {
    expect(dangers('<img src=x onerror=alert(1)>')).toHaveLength(1);
    expect(dangers('<a href=" java\nscript:alert(1)">x</a>')).toHaveLength(1);
    expect(dangers('<script>1</script><iframe></iframe>')).toHaveLength(2);
  });

  it.each([
    '<details open><summary>More</summary><p>Text</p></details>',
    '<kbd>Ctrl</kbd>+<kbd>C</kbd> <sub>2</sub> <mark>x</mark>',
    '<td style="text-align:right">1</td>',
    '<p class="note" id="a" lang="de">Hallo</p>',
    '<img src="data:image/png;base64,AAAA" alt="" width="10" />',
    '<a href="mailto:desk@example.com">mail</a>',
  ])('keeps %s', html => {
    expect(sanitizePage(html)).toBe(html);
  });

  it('drops what would cover or imitate the portal', () => {
    expect(
      sanitizePage('<div class="md-overlay x" style="position:fixed">a</div>'),
    ).toBe('<div class="x">a</div>');
    expect(sanitizePage('<input type="text">')).toBe('');
    expect(sanitizePage('<input type="checkbox" checked>')).toBe(
      '<input type="checkbox" checked disabled />',
    );
  });

  it('checks links after they are rewritten', () => {
    const toScript = () => ({ url: SCRIPT_URL });
    expect(sanitizePage('<a href="a.md">x</a>', toScript)).toBe('<a>x</a>');
  });

  const fragment = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<script>',
      '</script>',
      '<scr',
      'ipt>',
      '<img src=x ',
      'onerror=alert(1)',
      ' ONLOAD = "alert(1)"',
      '<a href="',
      SCRIPT_URL,
      'java\tscript:alert(1)',
      '&#x6A;avascript&colon;',
      '<svg/onload=',
      '<math><style>',
      '<!--',
      '-->',
      '<![CDATA[',
      '"',
      "'",
      '>',
      '/>',
      '\n\n',
      '    ',
      '```',
      '[x](',
      ')',
      '![y](',
      '<details ontoggle=alert(1) open>',
      '!!! note "<script>"\n    ',
      '::: tip <img src=x onerror=alert(1)>\n',
      '# <iframe src=javascript:alert(1)>',
      '<table><tr><td>',
      '<textarea></textarea ',
      '<title></title>',
      '<plaintext>',
      '\u0000',
    ),
  );
  const attack = fc.array(fragment, { maxLength: 12 }).map(p => p.join(''));

  it('lets no script, event handler or script URL through', () => {
    fc.assert(
      fc.property(attack, html => {
        const clean = sanitizePage(html);
        expect(clean).not.toMatch(/<script/i);
        expect(dangers(clean)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('lets none through that are written in Markdown', () => {
    const parsePage = createPageParser();
    fc.assert(
      fc.property(attack, markdown => {
        const html = parsePage('index.md', `\n${markdown}`).render(url => ({
          url,
        }));
        expect(html).not.toMatch(/<script/i);
        expect(dangers(html)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('stripTags', () => {
  it('leaves the text as a reader sees it', () => {
    expect(
      stripTags('<p>a &lt; b &amp; "c"</p><script>alert(1)</script>'),
    ).toBe('a < b & "c"');
  });
});
