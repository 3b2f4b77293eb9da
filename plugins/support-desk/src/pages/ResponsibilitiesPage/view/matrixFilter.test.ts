import { filterRows } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleMatrix, someKnowledge } from '../../../__testUtils__/matrices';
import {
  CHIPS,
  countChips,
  filterOf,
  NO_FILTER,
  pressed,
  withFilter,
} from './matrixFilter';

const matrix = exampleMatrix(someKnowledge());

describe('filters of the matrix', () => {
  it('go into the address and come back, and leave the rest of it alone', () => {
    const params = new URLSearchParams('model=default/clickhome&mode=review');
    const next = withFilter(params, { party: 'client-it', q: 'sync' });
    expect(filterOf(next)).toEqual({ party: 'client-it', q: 'sync' });
    expect(next.get('mode')).toBe('review');
    expect(withFilter(next, NO_FILTER).toString()).toBe(params.toString());
  });

  it('take what an address does not know for not said', () => {
    expect(filterOf(new URLSearchParams('charged=perhaps&x=1'))).toEqual({});
  });

  it('add up states and narrow by the others', () => {
    const one = pressed({}, 'undecided');
    expect(one).toEqual({ state: 'undecided' });
    expect(pressed(one, 'disputed')).toEqual({ state: 'undecided,disputed' });
    expect(pressed(one, 'undecided')).toEqual({ state: undefined });
    expect(pressed(one, 'charged')).toEqual({ charged: 'true' });
    expect(pressed({ charged: 'true' }, 'charged')).toEqual({
      charged: undefined,
    });
  });

  it('say how many cells they are about', () => {
    expect(countChips(matrix, {})).toMatchObject({
      undecided: 2,
      disputed: 1,
      charged: 8,
      changed: 1,
    });
    expect(countChips(matrix, { party: 'other' })).toMatchObject({
      undecided: 0,
      charged: 7,
      toConfirm: 7,
    });
  });

  it.each(CHIPS)('%s leaves rows where it counts cells, else none', chip => {
    for (const party of [undefined, 'client-it', 'clickhome']) {
      const count = countChips(matrix, { party })[chip];
      const rows = filterRows(matrix, { party, ...pressed({}, chip) });
      expect(rows.length > 0).toBe(count > 0);
    }
  });
});
