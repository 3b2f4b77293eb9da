import fc from 'fast-check';
import { filterOf, narrowing, withFilter } from './filters';

describe('filterOf', () => {
  it('shows what is open, next due first, where the address says nothing', () => {
    expect(filterOf(new URLSearchParams())).toEqual({
      scope: 'all',
      status: 'open',
      sort: 'nextDue',
    });
  });

  it('leaves parameters of others alone', () => {
    expect(
      filterOf(new URLSearchParams('scope=mine&tab=3')),
    ).not.toHaveProperty('tab');
  });
});

describe('withFilter', () => {
  it('takes a filter away', () => {
    expect(
      withFilter(new URLSearchParams('q=rent&tab=3'), { q: '' }).toString(),
    ).toBe('tab=3');
  });

  it('leaves out what is so anyway', () => {
    expect(
      withFilter(new URLSearchParams('scope=mine'), {
        scope: 'all',
      }).toString(),
    ).toBe('');
  });

  it('gives back what was put in', () => {
    const filters = fc.record(
      {
        scope: fc.constantFrom('mine', 'team', 'all'),
        status: fc.constantFrom('open', 'closed', 'new,waiting'),
        q: fc.string({ minLength: 1 }),
        due: fc.constantFrom('overdue', 'paused'),
      },
      { requiredKeys: ['scope', 'status'] },
    );
    fc.assert(
      fc.property(filters, filter => {
        expect(
          filterOf(withFilter(new URLSearchParams(), filter as never)),
        ).toEqual({ sort: 'nextDue', ...filter });
      }),
    );
  });
});

describe('narrowing', () => {
  it('names what can be taken away', () => {
    expect(
      narrowing(
        filterOf(new URLSearchParams('scope=mine&priority=p1&sort=created')),
      ),
    ).toEqual(['priority']);
  });
});
