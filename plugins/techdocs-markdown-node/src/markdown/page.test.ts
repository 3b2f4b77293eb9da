import { createPageParser } from './page';

const parsePage = createPageParser();
const parse = (content: string) => parsePage('guides/vpn.md', content);
const render = (content: string) => parse(content).render(url => ({ url }));

describe('a page', () => {
  it.each([
    ['its front matter', '---\ntitle: Meta\n---\n# Heading', 'Meta'],
    ['its first heading', 'Text\n\n## Two\n\n# One `code` *em*', 'One code em'],
    ['its file', 'Text', 'Vpn'],
  ])('is called by %s', (_case, content, title) => {
    expect(parse(content).title).toBe(title);
  });

  it('does not show its front matter', () => {
    const page = parse('---\ndescription: About\n---\nText');
    expect(page.description).toBe('About');
    expect(page.render(url => ({ url }))).toBe('<h1>Vpn</h1>\n<p>Text</p>\n');
  });

  it('shows a rule that is no front matter', () => {
    expect(render('---\n\nText\n\n---\n')).toContain('<hr />');
  });

  it('has its title as heading exactly once', () => {
    expect(render('# VPN').match(/<h1/g)).toHaveLength(1);
    expect(render('---\ntitle: A <b>\n---\nText')).toContain(
      '<h1>A &lt;b&gt;</h1>',
    );
  });

  it('knows the text below each heading', () => {
    const page = parse(
      'Intro\n\n# One\n\nText `code` and ![alt](a.png)\nnext\n\n## Two & three\n\n```\nfence\n```\n\n<div><b>html</b></div>\n',
    );
    expect(page.headings).toEqual([
      { level: 1, id: 'one', text: 'One' },
      { level: 2, id: 'two-three', text: 'Two & three' },
    ]);
    expect(page.texts).toEqual([
      'Intro',
      'Text code and alt next',
      'fence html',
    ]);
  });
});

describe('Markdown', () => {
  it('gives every heading an anchor of its own and a link to it', () => {
    expect(render('# T\n\n## Same\n\n## Same')).toContain(
      '<h2 id="same-1">Same <a class="headerlink" href="#same-1" aria-label="Permanent link">¶</a></h2>',
    );
  });

  it('colours code of known languages', () => {
    expect(render('```yaml title="a.yml"\nkey: 1\n```')).toContain(
      '<pre><code class="hljs language-yaml"><span class="hljs-attr">key:</span>',
    );
    expect(render('``` { .js }\nconst a = "<b>";\n```')).toContain(
      'language-js"><span class="hljs-keyword">const</span>',
    );
    expect(render('```nonsense\n<b>\n```')).toContain(
      '<code class="hljs language-nonsense">&lt;b&gt;\n</code>',
    );
    expect(render('    <b>')).toContain('<code class="hljs">&lt;b&gt;');
  });

  it('has tables that scroll, with aligned columns', () => {
    const html = render('| a | b |\n| --- | --: |\n| 1 | 2 |');
    expect(html).toContain('<div class="table-scroll" tabindex="0"><table>');
    expect(html).toContain('<td style="text-align:right">2</td>');
  });

  it('has task lists that cannot be ticked', () => {
    expect(render('- [x] done\n- [ ] open')).toMatch(
      /<input[^>]*checkbox[^>]* \/> done[^]*<input[^>]* disabled[^>]* \/> open/,
    );
  });

  it('has footnotes, definition lists and links without marks', () => {
    expect(render('a[^1]\n\n[^1]: Note')).toMatch(
      /href="#fn1" id="fnref1"[^]*<li id="fn1" class="footnote-item"><p>Note/,
    );
    expect(render('Term\n:   Meaning')).toContain('<dd>Meaning</dd>');
    expect(render('See https://example.com/a and notes.md')).toContain(
      '<a href="https://example.com/a">https://example.com/a</a> and notes.md',
    );
  });

  it('removes scripts that are written into it', () => {
    const html = render(
      '# T <script>alert(1)</script>\n\n<p onclick="alert(1)">a</p>\n\n[x](javascript:alert(1))',
    );
    expect(html).toContain('<p>a</p>');
    expect(html).not.toMatch(/<script|onclick|href="javascript/);
  });
});
