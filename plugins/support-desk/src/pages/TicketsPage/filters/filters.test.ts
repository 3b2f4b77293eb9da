import fc from 'fast-check';
import {
  filterOf,
  isSameFilter,
  leftBy,
  narrowing,
  onlyFilter,
  queryOf,
  withFilter,
  without,
} from './filters';

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

describe('onlyFilter', () => {
  it('puts a filter in the place of another', () => {
    expect(
      onlyFilter(new URLSearchParams('q=rent&priority=p1&tab=3'), {
        scope: 'team',
        sort: 'created',
      }).toString(),
    ).toBe('tab=3&scope=team&sort=created');
  });
});

describe('without', () => {
  it('takes one filter away and leaves the others', () => {
    const filter = filterOf(new URLSearchParams('priority=p1&status=closed'));
    expect(without(filter, 'priority')).toMatchObject({ status: 'closed' });
    expect(without(filter, 'priority').priority).toBeUndefined();
    expect(without(filter, 'status')).toMatchObject({
      status: 'open',
      priority: 'p1',
    });
  });
});

describe('filters of figures of reports', () => {
  const address = new URLSearchParams(
    'category=error&createdFrom=2025-02-01T07:00:00Z&createdTo=2025-03-01T07:00:00Z&missed=response&missedFrom=2025-02-01T07:00:00Z',
  );

  it('live in the address', () => {
    expect(filterOf(address)).toMatchObject({
      category: 'error',
      createdTo: '2025-03-01T07:00:00Z',
      missed: 'response',
    });
  });

  it('go whole, with all that says when', () => {
    const filter = filterOf(address);
    expect(narrowing(filter)).toEqual(['category', 'createdFrom', 'missed']);
    const left = without(filter, 'createdFrom', 'missed');
    expect(withFilter(address, left).toString()).toBe('category=error');
  });
});

describe('leftBy', () => {
  const counts = {
    overdue: 1,
    atRisk: 2,
    running: 3,
    paused: 4,
    none: 5,
    total: 15,
    mine: 0,
    team: 0,
    all: 15,
  };

  it.each([
    [undefined, 15],
    ['overdue', 1],
    ['overdue,atRisk', 3],
  ])('counts what is left with the due state %s', (due, left) => {
    expect(leftBy(counts, { due })).toBe(left);
  });
});

describe('queryOf', () => {
  it('asks for the reader by name', () => {
    expect(queryOf({ assignee: 'me' }, 'user:default/ann')).toEqual({
      assignee: 'user:default/ann',
    });
    expect(queryOf({ assignee: 'nobody' }, 'user:default/ann')).toEqual({
      assignee: 'nobody',
    });
  });
});

describe('isSameFilter', () => {
  it('holds whatever the order, and where a default is left out', () => {
    expect(
      isSameFilter(
        { priority: 'p1', level: 'level-3' },
        { level: 'level-3', priority: 'p1', status: 'open', scope: 'all' },
      ),
    ).toBe(true);
    expect(isSameFilter({ priority: 'p1' }, { priority: 'p2' })).toBe(false);
  });
});
