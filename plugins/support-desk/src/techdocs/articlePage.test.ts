import { articlePage } from './articlePage';

describe('articlePage', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['index.html', ''],
    ['faq', 'faq/'],
    ['faq/', 'faq/'],
    ['faq/index.html', 'faq/'],
    ['faq/refunds', 'faq/refunds/'],
    ['faq.html', 'faq.html'],
  ])('names %j as %j', (path, page) => expect(articlePage(path)).toBe(page));
});
