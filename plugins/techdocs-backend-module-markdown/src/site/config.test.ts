import { createMockDirectory } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import { parseSiteConfig, readSiteConfig } from './config';

const parse = (content: string) =>
  parseSiteConfig(content, 'mkdocs.yml', 'Fallback');

describe('parseSiteConfig', () => {
  it('reads what the site is called, where its pages are and their order', () => {
    expect(
      parse(`
site_name: Handbook
site_description: For everybody
docs_dir: content
repo_url: https://example.com/repo
edit_uri: edit/main/
nav:
  - index.md
  - Guides:
      - VPN: vpn.md
      - More:
          - mail.md
`),
    ).toEqual({
      siteName: 'Handbook',
      siteDescription: 'For everybody',
      docsDir: 'content',
      repoUrl: 'https://example.com/repo',
      editUri: 'edit/main/',
      nav: [
        { target: 'index.md' },
        {
          title: 'Guides',
          entries: [
            { title: 'VPN', target: 'vpn.md' },
            { title: 'More', entries: [{ target: 'mail.md' }] },
          ],
        },
      ],
    });
  });

  it.each([
    ['an empty file', ''],
    ['an empty nav', 'nav: []'],
  ])('has defaults for %s', (_case, content) => {
    expect(parse(content)).toEqual({ siteName: 'Fallback', docsDir: 'docs' });
  });

  it('ignores tags of Python and of the environment', () => {
    expect(
      parse(`
site_name: !ENV [SITE_NAME, 'Secret']
site_description: !!python/object/apply:os.system ['true']
theme: !!python/name:a.b
extra: !!python/object:c.D { key: value }
`),
    ).toEqual({ siteName: 'Fallback', docsDir: 'docs' });
  });

  it('names the line of a mistake in the YAML', () => {
    expect(() => parse('site_name: A\nnav:\n  - a: b: c\n')).toThrow(
      /^mkdocs\.yml, line 3, column \d+: bad indentation of a mapping entry$/,
    );
  });

  it.each([
    ['- a\n- b', 'mkdocs.yml must be a mapping'],
    ['site_name: [a]', 'site_name must be a text'],
    ['nav: index.md', 'nav must be a list of pages; allowed are a file'],
    ['nav: [[index.md]]', 'nav[0] is not a page or a section'],
    ['nav: [index.md, {A: a.md, B: b.md}]', 'nav[1] is not a page'],
    ['nav: [{A: [{B: }]}]', 'nav[0] "A"[0] "B" names nothing'],
    ['nav: [7]', 'nav[0] is not a page or a section'],
  ])('refuses %j', (content, message) => {
    expect(() => parse(content)).toThrow(InputError);
    expect(() => parse(content)).toThrow(message);
  });

  it('refuses navigation that expands without end', () => {
    expect(() => parse('nav: &nav [{Again: *nav}]')).toThrow('too large');
    const tenTimes = (name: string) => `{S: [${`*${name},`.repeat(10)}]}`;
    const bomb = 'abcdefg'
      .split('')
      .map((name, i) =>
        i ? `- &${name} ${tenTimes('abcdefg'[i - 1])}` : `- &${name} x.md`,
      )
      .join('\n');
    expect(() => parse(`nav:\n${bomb}`)).toThrow('too large');
  });
});

describe('readSiteConfig', () => {
  const directory = createMockDirectory();

  it('prefers mkdocs.yaml and says so', async () => {
    directory.setContent({
      'mkdocs.yml': 'site_name: Old',
      'mkdocs.yaml': 'site_name: New',
    });
    const warn = jest.fn();
    await expect(
      readSiteConfig(directory.path, undefined, warn),
    ).resolves.toMatchObject({ siteName: 'New' });
    expect(warn).toHaveBeenCalledWith(
      'There are mkdocs.yaml and mkdocs.yml: only mkdocs.yaml is used',
    );
  });

  it('has the default name of TechDocs without a file', async () => {
    directory.setContent({});
    await expect(readSiteConfig(directory.path)).resolves.toEqual({
      siteName: 'Documentation Site',
      docsDir: 'docs',
    });
  });

  it('does not read a file outside of the folder', async () => {
    directory.setContent({
      'secret.yml': 'site_name: Secret',
      input: { 'mkdocs.yml': ctx => ctx.symlink('../secret.yml') },
    });
    await expect(readSiteConfig(directory.resolve('input'))).rejects.toThrow(
      'mkdocs.yml is a link that leaves the source folder',
    );
  });
});
