import { filterOf, NO_FILTER, queryOf, withFilter } from './noticeFilter';

const address = (text: string) => new URLSearchParams(text);

describe('the address of the list of notices', () => {
  it.each([
    ['', {}],
    [
      'q=server&kind=plannedDowntime&mine=true',
      { q: 'server', kind: 'plannedDowntime', mine: 'true' },
    ],
    ['kind=party&model=default/hmis&mine=no', { model: 'default/hmis' }],
  ])('%s asks for %p', (text, query) =>
    expect(queryOf(filterOf(address(text)))).toEqual(query),
  );

  it('keeps the rest when the filter changes', () => {
    const before = address('lang=de&q=server');
    expect(String(withFilter(before, { q: undefined, kind: 'release' }))).toBe(
      'lang=de&kind=release',
    );
    expect(String(withFilter(before, NO_FILTER))).toBe('lang=de');
  });
});
