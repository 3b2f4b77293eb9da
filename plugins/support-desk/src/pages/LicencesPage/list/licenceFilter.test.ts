import {
  chosenOf,
  filterOf,
  queryOf,
  withChosen,
  withFilter,
} from './licenceFilter';

const address = (text: string) => new URLSearchParams(text);

describe('the address of the register', () => {
  it.each([
    ['', {}],
    ['q=mobile&standing=full', { q: 'mobile', standing: 'full' }],
    ['standing=sold&model=default/clickhome', { model: 'default/clickhome' }],
  ])('%s asks for %p', (text, query) =>
    expect(queryOf(filterOf(address(text)))).toEqual(query),
  );

  it('keeps the rest when the filter changes', () => {
    const before = address('licence=l1&q=mobile&sort=free');
    expect(String(withFilter(before, { q: undefined, standing: 'low' }))).toBe(
      'licence=l1&sort=free&standing=low',
    );
  });

  it('opens and closes a licence', () => {
    const open = withChosen(address('q=mobile'), 'l1');
    expect(chosenOf(open)).toBe('l1');
    expect(String(withChosen(open, undefined))).toBe('q=mobile');
  });
});
