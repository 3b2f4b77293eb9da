import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { GeneratorRunOptions } from '@backstage/plugin-techdocs-node';
import fs from 'fs-extra';
import { MarkdownGenerator } from './MarkdownGenerator';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe('MarkdownGenerator', () => {
  const input = createMockDirectory();
  const output = createMockDirectory();
  const logger = mockServices.logger.mock();

  async function generate(options: Partial<GeneratorRunOptions> = {}) {
    const generator = new MarkdownGenerator({
      config: mockServices.rootConfig({
        data: { integrations: { github: [{ host: 'github.com' }] } },
      }),
      logger,
    });
    await generator.run({
      inputDir: input.path,
      outputDir: output.path,
      logger: logger as unknown as GeneratorRunOptions['logger'],
      ...options,
    });
  }

  const read = (file: string) => fs.readFile(output.resolve(file), 'utf8');
  const readJson = (file: string) => fs.readJson(output.resolve(file));

  beforeEach(() => {
    jest.clearAllMocks();
    input.clear();
    output.clear();
  });

  describe('a site with navigation', () => {
    beforeEach(async () => {
      input.setContent({
        'mkdocs.yml': `
site_name: Service desk handbook
site_description: How we help
nav:
  - index.md
  - Guides:
      - VPN: guides/vpn.md
      - guides/mail.md
  - Status: https://status.example.com
plugins:
  - techdocs-core
markdown_extensions:
  - pymdownx.emoji:
      emoji_generator: !!python/name:materialx.emoji.to_svg
`,
        docs: {
          'index.md': `# Welcome\n\nStart with the [VPN](guides/vpn.md#first-steps).\n\n![Logo](img/logo.png)\n`,
          guides: {
            'vpn.md': `# VPN access\n\nFor remote work.\n\n## First steps\n\nInstall it. See [mail](mail.md) and [nothing](gone.md).\n`,
            'mail.md': '# Mail\n\n[The form](../files/form.pdf)\n',
            'draft.md': '# Draft\n',
          },
          img: { 'logo.png': PNG },
          files: { 'form.pdf': 'PDF' },
          '.hidden': { 'secret.md': '# Secret' },
        },
      });
      await generate({
        etag: 'abc123',
        parsedLocationAnnotation: {
          type: 'url',
          target: 'https://github.com/example/handbook/tree/main/',
        },
      });
    });

    it('writes a folder for each page and copies other files', async () => {
      const { build_timestamp: _, ...metadata } = await readJson(
        'techdocs_metadata.json',
      );
      expect(metadata).toEqual({
        site_name: 'Service desk handbook',
        site_description: 'How we help',
        etag: 'abc123',
        files: [
          expect.stringMatching(
            /^assets\/stylesheets\/main\.[0-9a-f]{8}\.min\.css$/,
          ),
          'files/form.pdf',
          'guides/draft/index.html',
          'guides/mail/index.html',
          'guides/vpn/index.html',
          'img/logo.png',
          'index.html',
          'search/search_index.json',
          'techdocs_metadata.json',
        ],
      });
      expect(await fs.readFile(output.resolve('img/logo.png'))).toEqual(PNG);
    });

    it('says when it was built', async () => {
      const { build_timestamp } = await readJson('techdocs_metadata.json');
      expect(Math.abs(Date.now() - build_timestamp)).toBeLessThan(60_000);
    });

    it('links pages, sections, images and downloads relative to each page', async () => {
      const index = await read('index.html');
      expect(index).toContain('<a href="guides/vpn/#first-steps">VPN</a>');
      expect(index).toContain('<img src="img/logo.png" alt="Logo" />');
      const mail = await read('guides/mail/index.html');
      expect(mail).toMatch(
        /<a href="..\/..\/files\/form.pdf" download="form.pdf"/,
      );
      expect(await read('guides/vpn/index.html')).toContain(
        '<a href="../mail/">mail</a>',
      );
    });

    it('links the stylesheet that the reader waits for', async () => {
      const page = await read('guides/vpn/index.html');
      const [, href] = /<link\s+rel="stylesheet"\s+href="([^"]+)"/.exec(page)!;
      expect(href).toMatch(/^\.\.\/\.\.\/assets\/stylesheets\/main\./);
      const css = await read(href.replace('../../', ''));
      expect(css).toContain('.md-typeset');
      expect(css).toContain('--md-admonition-icon--warning');
    });

    it('links the pages before and after in the order of the navigation', async () => {
      const vpn = await read('guides/vpn/index.html');
      expect(vpn).toMatch(/href="\.\.\/\.\.\/"\s+rel="prev"[^]*Welcome/);
      expect(vpn).toMatch(/href="\.\.\/mail\/"\s+rel="next"[^]*Mail/);
      const draft = await read('guides/draft/index.html');
      expect(draft).not.toContain('rel="prev"');
      expect(draft).not.toContain('rel="next"');
    });

    it('says where a page is edited', async () => {
      expect(await read('guides/vpn/index.html')).toMatch(
        /href="https:\/\/github.com\/example\/handbook\/edit\/main\/docs\/guides\/vpn.md"\s+title="Edit this page"/,
      );
    });

    it('names the page and the link that leads nowhere', async () => {
      expect(logger.warn.mock.calls).toEqual([
        ['guides/vpn.md: the link "gone.md" leads nowhere'],
      ]);
    });

    it('indexes pages and sections', async () => {
      const { docs } = await readJson('search/search_index.json');
      expect(docs).toEqual(
        expect.arrayContaining([
          {
            location: 'guides/vpn/',
            title: 'VPN access',
            text: 'For remote work.',
          },
          {
            location: 'guides/vpn/#first-steps',
            title: 'First steps',
            text: 'Install it. See mail and nothing.',
          },
        ]),
      );
    });
  });

  it('builds a site without mkdocs.yml under the name of the entity', async () => {
    input.setContent({
      docs: { 'README.md': 'Hello', 'first-steps.md': 'Go' },
    });
    await generate({ siteOptions: { name: 'My component' } });

    expect(await readJson('techdocs_metadata.json')).toMatchObject({
      site_name: 'My component',
    });
    const index = await read('index.html');
    expect(index).toContain('<title>Home - My component</title>');
    expect(index).toMatch(/href="first-steps\/"[^]*First steps/);
    expect(await fs.pathExists(input.resolve('mkdocs.yml'))).toBe(false);
  });

  it('lists the pages of a site that has no first one', async () => {
    input.setContent({ docs: { a: { 'b c.md': '# One <&> two' } } });
    await generate({ siteOptions: { name: 'Site' } });

    expect(await read('index.html')).toContain(
      '<a href="a/b%20c/">One &lt;&amp;&gt; two</a>',
    );
    expect(await fs.pathExists(output.resolve('a/b c/index.html'))).toBe(true);
  });

  it('publishes one of two pages with the same address', async () => {
    input.setContent({ docs: { 'index.md': '# Index', 'README.md': '# Me' } });
    await generate();

    expect(await read('index.html')).toMatch(/<h1 id="index">Index/);
    expect(logger.warn).toHaveBeenCalledWith(
      'README.md is left out: index.md has the same address',
    );
  });

  it.each([
    ['no docs folder', {}, 'docs_dir "docs" does not exist'],
    ['no pages', { docs: { 'a.txt': '' } }, 'has no pages'],
    [
      'a page that is not there',
      {
        'mkdocs.yml': 'nav: [{Guides: [{VPN: vpm.md}]}]',
        docs: { 'index.md': '', 'vpn.md': '' },
      },
      'nav entry "Guides > VPN" names "vpm.md", which is not in the docs folder; allowed are: index.md, vpn.md',
    ],
    [
      'broken front matter',
      { docs: { 'index.md': '---\ntitle: "a\n---\n' } },
      'index.md, line',
    ],
  ])('refuses %s', async (_case, content, message) => {
    input.setContent(content);
    await expect(generate()).rejects.toThrow(message);
  });
});
