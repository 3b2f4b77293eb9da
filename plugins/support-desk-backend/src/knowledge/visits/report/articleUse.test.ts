import { joinArticleUse, staleness } from './articleUse';

const article = { entity: 'system:default/payroll', title: 'FAQ' };
const read = { views: 0, helped: 0, didNotHelp: 0 };
const visited = { opened: 0, solved: 0, likelySolved: 0, raised: 0 };

describe('joinArticleUse', () => {
  it('joins what readers and visits say of one page, the most useful first', () => {
    const found = joinArticleUse(
      [
        { ...article, page: 'faq/', ...visited, opened: 2, raised: 1 },
        { ...article, page: 'guide/', ...visited, opened: 9, solved: 1 },
      ],
      [
        { ...article, page: 'faq/', ...read, views: 7 },
        { ...article, page: 'faq/', ...read, helped: 1, didNotHelp: 2 },
        { ...article, page: '', ...read, views: 8 },
      ],
    );
    expect(found).toEqual([
      {
        ...article,
        page: 'guide/',
        url: '/docs/default/system/payroll/guide/',
        views: 9,
        helped: 0,
        didNotHelp: 0,
        solved: 1,
        likelySolved: 0,
        raised: 0,
        stale: [],
      },
      expect.objectContaining({
        page: '',
        url: '/docs/default/system/payroll/',
        views: 8,
      }),
      expect.objectContaining({
        page: 'faq/',
        views: 7,
        helped: 1,
        didNotHelp: 2,
        raised: 1,
      }),
    ]);
  });
});

describe('staleness', () => {
  const now = new Date('2025-03-10T12:00:00Z');

  it.each([
    [undefined, []],
    ['2024-03-11T12:00:00Z', []],
    ['2024-03-09T12:00:00Z', ['old']],
  ])('of an article changed at %s is %j', (changedAt, stale) => {
    const at = changedAt ? new Date(changedAt) : undefined;
    expect(staleness(read, at, now)).toEqual(stale);
  });

  it.each([
    [0, 2, []],
    [1, 2, ['unhelpful']],
    [2, 2, []],
    [9, 10, ['unhelpful']],
  ])(
    'of one that helped %i and did not help %i is %j',
    (helped, didNotHelp, stale) => {
      expect(staleness({ helped, didNotHelp }, undefined, now)).toEqual(stale);
    },
  );
});
