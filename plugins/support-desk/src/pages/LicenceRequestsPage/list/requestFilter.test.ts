import { filterOf, queryOf, scopeOf, withChange } from './requestFilter';

const params = (text: string) => new URLSearchParams(text);

describe('the filter of requests', () => {
  it.each([
    ['', {}, undefined],
    [
      'scope=toDo&licence=l1&state=open',
      { licence: 'l1', state: 'open' },
      'toDo',
    ],
    ['scope=theirs&licence=&state=lost', {}, undefined],
    ['scope=all&state=given', { state: 'given' }, 'all'],
  ])('reads ?%s', (text, filter, scope) => {
    expect(filterOf(params(text))).toEqual(filter);
    expect(scopeOf(params(text))).toBe(scope);
  });

  it('changes what is said and keeps the rest of the address', () => {
    const before = params('model=m&scope=mine&licence=l1');
    const after = withChange(before, { licence: undefined, state: 'waiting' });
    expect(String(after)).toBe('model=m&scope=mine&state=waiting');
    expect(String(before)).toBe('model=m&scope=mine&licence=l1');
  });

  it.each([
    [undefined, undefined],
    ['given', 'given'],
    ['open', 'approval,training,waiting'],
  ] as const)('asks for state %s as %s', (state, asked) =>
    expect(queryOf('all', { licence: 'l1', state })).toEqual({
      scope: 'all',
      licence: 'l1',
      state: asked,
    }),
  );
});
