import { exampleOpenPoints } from '../../../__testUtils__/openPoints';
import {
  countByFilter,
  filterOf,
  pointsBySection,
  withFilter,
} from './openPointList';

describe('open points as a list', () => {
  it('stand by the part of the model that they are about', () => {
    const { items } = exampleOpenPoints('clickhome');
    const sections = pointsBySection(items);
    expect(sections.map(it => it.section)).toEqual(
      expect.arrayContaining(['responsibilities', 'hours', 'levels']),
    );
    expect(sections.flatMap(it => it.points)).toHaveLength(items.length);
  });

  it('are counted by where they stand', () => {
    const { items } = exampleOpenPoints('nec-ihms', {
      'document.openQuestions.urgent': { status: 'answered' },
      'document.openQuestions.team-names': { status: 'asked' },
    });
    expect(countByFilter(items)).toEqual({
      all: items.length,
      open: items.length - 2,
      asked: 1,
      answered: 1,
    });
  });

  it.each([
    ['', 'all'],
    ['status=asked', 'asked'],
    ['status=lost', 'all'],
  ])('are filtered by the address %p: %s', (query, filter) => {
    expect(filterOf(new URLSearchParams(query))).toBe(filter);
  });

  it('keep the rest of the address', () => {
    const before = new URLSearchParams('model=a&status=open');
    expect(withFilter(before, 'all').toString()).toBe('model=a');
    expect(withFilter(before, 'asked').toString()).toBe('model=a&status=asked');
  });
});
