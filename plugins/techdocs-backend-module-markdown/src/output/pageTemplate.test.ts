/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import { Markup } from './html';
import { pageTemplate, PageView } from './pageTemplate';

const TITLE = '<script>alert(1)</script> & "Q"';

const view: PageView = {
  source: 'guides/vpn.md',
  title: TITLE,
  description: TITLE,
  siteName: TITLE,
  content: new Markup('<h1>Content</h1>'),
  navigation: [
    { type: 'page', title: 'Home', source: 'index.md' },
    {
      type: 'section',
      title: TITLE,
      children: [
        { type: 'page', title: TITLE, source: 'guides/vpn.md' },
        { type: 'file', title: 'Form', source: 'files/form.pdf' },
      ],
    },
    {
      type: 'section',
      title: 'Other',
      children: [{ type: 'link', title: 'Site', url: 'https://example.com' }],
    },
  ],
  toc: [
    {
      level: 2,
      id: 'one',
      text: TITLE,
      children: [{ level: 3, id: 'two', text: 'Two', children: [] }],
    },
  ],
  previous: { source: 'index.md', title: TITLE },
  editUrl: 'https://example.com/edit',
  stylesheet: 'assets/stylesheets/main.01234567.min.css',
};

function render(changes: Partial<PageView> = {}) {
  const document = new DOMParser().parseFromString(
    pageTemplate({ ...view, ...changes }),
    'text/html',
  );
  return {
    all: (selector: string) => [...document.querySelectorAll(selector)],
    attribute: (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map(e => e.getAttribute(name)),
    texts: (selector: string) =>
      [...document.querySelectorAll(selector)].map(e => e.textContent?.trim()),
  };
}

describe('pageTemplate', () => {
  it.each([
    'div.md-container > main.md-main > div.md-main__inner.md-grid > div.md-sidebar.md-sidebar--primary[data-md-component="sidebar"][data-md-type="navigation"]',
    'div.md-main__inner > div.md-sidebar.md-sidebar--secondary[data-md-component="sidebar"][data-md-type="toc"]',
    'div.md-main__inner > div.md-content[data-md-component="content"] > article.md-content__inner.md-typeset > h1',
    'nav.md-nav > ul.md-nav__list > li.md-nav__item > a.md-nav__link',
    '.md-nav__item--nested .md-toggle',
    '.md-header label[for="__drawer"]',
    '[data-md-toggle="drawer"] ~ .md-container',
    '.md-container > .md-footer a.md-footer__link',
    'article [title="Edit this page"]',
  ])('has what the reader looks for: %s', selector => {
    expect(render().all(selector)).not.toHaveLength(0);
  });

  it('takes titles for text', () => {
    const page = render();
    expect(page.all('script')).toEqual([]);
    expect(page.texts('title')).toEqual([TITLE]);
    expect(page.attribute('meta[name=description]', 'content')).toEqual([
      TITLE,
    ]);
    expect(page.texts('.md-nav--primary .md-nav__link--active')).toEqual([
      TITLE,
    ]);
    expect(page.texts('.md-nav--secondary .md-nav__list > li > a')).toEqual([
      TITLE,
      'Two',
    ]);
  });

  it('opens the sections of the current page and no others', () => {
    const page = render();
    expect(page.attribute('.md-nav__toggle', 'checked')).toEqual(['', null]);
    expect(page.all('.md-nav__item--active')).toHaveLength(2);
    expect(page.attribute('[aria-current=page]', 'href')).toEqual(['./']);
  });

  it('joins every toggle with its own label', () => {
    const page = render();
    const ids = page.attribute('.md-nav__toggle', 'id');
    expect(page.attribute('label.md-nav__link', 'for')).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
  });

  it('links relative to itself', () => {
    const page = render();
    expect(page.attribute('link[rel=stylesheet]', 'href')).toEqual([
      '../../assets/stylesheets/main.01234567.min.css',
    ]);
    expect(page.attribute('a[rel=prev]', 'href')).toEqual(['../../']);
    expect(page.all('a[rel=next]')).toEqual([]);
    expect(page.attribute('a[download]', 'href')).toEqual([
      '../../files/form.pdf',
    ]);
  });

  it('has no empty lists', () => {
    const page = render({ toc: [], editUrl: undefined, previous: undefined });
    expect(page.all('.md-nav--secondary')).toEqual([]);
    expect(page.all('[title="Edit this page"]')).toEqual([]);
    expect(page.all('.md-footer__link')).toEqual([]);
  });
});
