import { createLinkResolver } from './links';

describe('createLinkResolver', () => {
  const onBroken = jest.fn();
  const resolve = createLinkResolver(
    'guides/vpn.md',
    {
      pages: new Set([
        'index.md',
        'guides/vpn.md',
        'guides/my mail.md',
        'faq/README.md',
        'other/index.md',
      ]),
      assets: new Set(['img/a b.png']),
    },
    onBroken,
  );

  beforeEach(() => onBroken.mockClear());

  it.each([
    ['../index.md', '../../'],
    ['my%20mail.md', '../my%20mail/'],
    ['my mail.md?x=1#top', '../my%20mail/?x=1#top'],
    ['vpn.md#first', './#first'],
    ['../faq/README.md', '../../faq/'],
    ['../faq/', '../../faq/'],
    ['../other', '../../other/'],
    ['my%20mail/', '../my%20mail/'],
    ['..', '../../'],
  ])('leads by %s to the page at %s', (link, url) => {
    expect(resolve(link)).toEqual({ url });
    expect(onBroken).not.toHaveBeenCalled();
  });

  it('leads to other files as downloads', () => {
    expect(resolve('../img/a%20b.png')).toEqual({
      url: '../../img/a%20b.png',
      download: 'a b.png',
    });
  });

  it.each([
    '#section',
    'https://example.com/a.md',
    'mailto:desk@example.com',
    '/catalog',
    '//example.com/a.md',
    '?a=b',
    '',
  ])('leaves %j alone', link => {
    expect(resolve(link)).toEqual({ url: link });
    expect(onBroken).not.toHaveBeenCalled();
  });

  it.each(['gone.md', '../../index.md', '%E0%A4%A.md', 'gone.md#a'])(
    'says that %s leads nowhere',
    link => {
      expect(resolve(link)).toEqual({ url: link });
      expect(onBroken.mock.calls).toEqual([[link]]);
    },
  );
});
