import {
  navigationFromConfig,
  navigationFromFiles,
  pagesInOrder,
} from './navigation';

const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

const files = {
  titles: new Map([
    ['index.md', 'Home'],
    ['guides/vpn.md', 'VPN access'],
  ]),
  assets: new Set(['files/form.pdf']),
};

describe('navigationFromConfig', () => {
  it('has pages, files, other sites and sections', () => {
    expect(
      navigationFromConfig(
        [
          { target: './index.md' },
          {
            title: 'Guides',
            entries: [{ title: 'Remote work', target: 'guides/vpn.md' }],
          },
          { target: 'files/form.pdf' },
          { target: 'https://example.com' },
          { title: 'Catalog', target: '/catalog' },
        ],
        files,
      ),
    ).toEqual([
      { type: 'page', title: 'Home', source: 'index.md' },
      {
        type: 'section',
        title: 'Guides',
        children: [
          { type: 'page', title: 'Remote work', source: 'guides/vpn.md' },
        ],
      },
      { type: 'file', title: 'Form.pdf', source: 'files/form.pdf' },
      {
        type: 'link',
        title: 'https://example.com',
        url: 'https://example.com',
      },
      { type: 'link', title: 'Catalog', url: '/catalog' },
    ]);
  });

  it.each(['missing.md', SCRIPT_URL, '../index.md', 'guides'])(
    'refuses %s and names what there is',
    target => {
      expect(() =>
        navigationFromConfig(
          [{ title: 'Guides', entries: [{ title: 'A', target }] }],
          files,
        ),
      ).toThrow(
        `nav entry "Guides > A" names "${target}", which is not in the docs folder; allowed are: index.md, guides/vpn.md`,
      );
    },
  );
});

describe('navigationFromFiles', () => {
  it('makes sections of folders', () => {
    const titles = new Map([
      ['index.md', 'Home'],
      ['how-to/deep/a.md', 'A'],
      ['how-to/deep/b.md', 'B'],
    ]);
    expect(navigationFromFiles(titles)).toEqual([
      { type: 'page', title: 'Home', source: 'index.md' },
      {
        type: 'section',
        title: 'How to',
        children: [
          {
            type: 'section',
            title: 'Deep',
            children: [
              { type: 'page', title: 'A', source: 'how-to/deep/a.md' },
              { type: 'page', title: 'B', source: 'how-to/deep/b.md' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('pagesInOrder', () => {
  it('has every page once, where it is named first', () => {
    const page = (source: string) => ({
      type: 'page' as const,
      title: source,
      source,
    });
    expect(
      pagesInOrder([
        page('a.md'),
        { type: 'section', title: 'S', children: [page('b.md'), page('a.md')] },
        { type: 'link', title: 'L', url: 'https://example.com' },
        page('c.md'),
      ]),
    ).toEqual(['a.md', 'b.md', 'c.md']);
  });
});
