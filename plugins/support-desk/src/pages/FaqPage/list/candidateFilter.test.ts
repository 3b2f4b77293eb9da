import {
  CANDIDATE_FILTERS,
  filterOf,
  statusesOf,
  withFilter,
} from './candidateFilter';

describe('candidateFilter', () => {
  it.each(CANDIDATE_FILTERS)('keeps %s in the address', filter => {
    const params = withFilter(new URLSearchParams('model=default/x'), filter);
    expect(filterOf(params)).toBe(filter);
    expect(params.get('model')).toBe('default/x');
  });

  it('says nothing in the address of what is to do', () => {
    const params = new URLSearchParams('status=published');
    expect(withFilter(params, 'unfinished').toString()).toBe('');
  });

  it('takes what it does not know for not said', () => {
    expect(filterOf(new URLSearchParams('status=lost'))).toBe('unfinished');
  });

  it('asks for those that are proposed with those that are written', () => {
    expect(statusesOf('drafting')).toBe('drafting,proposed');
    expect(statusesOf('unfinished')).toBe('open,drafting,proposed');
  });
});
