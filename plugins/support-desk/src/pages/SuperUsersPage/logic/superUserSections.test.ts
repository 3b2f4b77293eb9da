import fc from 'fast-check';
import {
  exampleDirectory,
  exampleSuperUser,
} from '../../../__testUtils__/superUsers';
import { filterOf, filtered, withFilter } from './superUserFilter';
import {
  choicesOf,
  countsOf,
  endOf,
  othersOf,
  sectionsOf,
} from './superUserSections';

const { items, models } = exampleDirectory('nec-ihms');

describe('sectionsOf', () => {
  it('groups by area, the own team first', () => {
    const mixed = items.map(it => ({
      ...it,
      ofMyTeam: it.user.title === 'Kira Troup',
    }));
    const sections = sectionsOf(mixed);
    expect(sections.map(it => it.title)).toEqual([
      'Allocations',
      'Homelessness',
      'Rents',
      'Estates',
      'Shared Services',
    ]);
    expect(sections[0].listings.map(it => it.user.title)).toEqual([
      'Kira Troup',
      'Lorna Calder',
    ]);
  });

  it('keeps an area and a module of one name apart', () => {
    const module = exampleSuperUser({ id: '2', area: undefined });
    expect(sectionsOf([exampleSuperUser(), module])).toHaveLength(2);
  });
});

describe('countsOf', () => {
  it('counts somebody in two areas once', () => {
    expect(countsOf(items)).toEqual({ listings: 12, people: 11 });
  });
});

describe('othersOf', () => {
  it('names the other area of somebody who has two', () => {
    const lorna = items.filter(it => it.user.title === 'Lorna Calder');
    expect(lorna.map(it => othersOf(it, items))).toEqual([
      ['Allocations'],
      ['Estates'],
    ]);
  });
});

describe('choicesOf', () => {
  it('offers each module once, with those that nobody covers', () => {
    const { areas, modules } = choicesOf(models[0], items);
    expect(areas).toHaveLength(5);
    expect(modules.map(it => it.title)).toEqual([
      'Allocations',
      'Estates',
      'Housing Advice',
      'Letters',
      'Rents',
      'Reports',
      'Support Services',
    ]);
  });
});

describe('filtered', () => {
  it.each([
    [{}, 12],
    [{ area: 'allocations' }, 2],
    [{ module: 'allocations' }, 6],
    [{ module: 'letters' }, 0],
    [{ mine: true }, 0],
  ])('by %j', (filter, left) => {
    expect(filtered(items, filter)).toHaveLength(left);
  });
});

describe('endOf', () => {
  it.each([
    ['active', true, 'end'],
    ['active', false, 'remove'],
    ['upcoming', true, 'remove'],
  ] as const)(
    'of one that is %s, for an owner: %s',
    (status, mayDecide, end) => {
      expect(endOf(exampleSuperUser({ status }), { mayDecide })).toBe(end);
    },
  );
});

describe('withFilter', () => {
  it('is read back as it was written, and leaves the rest of the address alone', () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    const filters = fc.record({
      q: text,
      area: text,
      module: text,
      mine: fc.constantFrom(true, undefined),
    });
    fc.assert(
      fc.property(filters, filters, (before, after) => {
        const first = withFilter(new URLSearchParams({ model: 'a' }), before);
        const second = withFilter(first, after);
        expect(filterOf(second)).toEqual(after);
        expect(second.get('model')).toBe('a');
      }),
    );
  });
});
