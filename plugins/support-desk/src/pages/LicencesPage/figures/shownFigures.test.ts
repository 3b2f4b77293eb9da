import fc from 'fast-check';
import { exampleFigures } from '../../../__testUtils__/licenceFigures';
import { changesOf, shownOf } from './shownFigures';

describe('shownOf', () => {
  it('has nothing to draw of fewer than seven days', () => {
    expect(shownOf(exampleFigures(6))).toBeUndefined();
    expect(shownOf(exampleFigures(7))).toBeDefined();
  });

  it('draws what was counted once a month', () => {
    const figures = exampleFigures(90);
    const items = figures.items.filter((_, i) => i % 30 === 29);
    expect(items).toHaveLength(3);
    expect(shownOf({ ...figures, items })!.first).toBe(items[0].day);
  });

  it.each([
    [331, '2025-08-16'],
    [40, '2025-05-03'],
  ])('looks ahead half as far as %d days were counted', (days, end) => {
    const shown = shownOf(exampleFigures(days))!;
    expect(shown.today).toBe('2025-03-08');
    expect(shown.end).toBe(end);
    expect(shown.outlook.at(-1)?.day).toBe(end);
    expect(shown.marks.every(it => it.day >= shown.first)).toBe(true);
  });

  it('ends today where nothing comes', () => {
    const figures = { ...exampleFigures(30), outlook: [], marks: [] };
    expect(shownOf(figures)!.end).toBe('2025-03-08');
  });
});

describe('changesOf', () => {
  it('keeps all that says something, and the last day', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ bought: fc.nat(3), inUse: fc.nat(3) }), {
          minLength: 1,
        }),
        values => {
          const items = values.map((it, i) => ({ day: String(i), ...it }));
          const kept = changesOf(items);
          expect(kept.at(-1)).toBe(items.at(-1));
          // Filling the gaps with what was before gives all of it back.
          let last = kept[0];
          for (const it of items) {
            last = kept.find(({ day }) => day === it.day) ?? last;
            expect([last.bought, last.inUse]).toEqual([it.bought, it.inUse]);
          }
        },
      ),
    ));
});
