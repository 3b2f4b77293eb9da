import { weekOf } from './week';

describe('weekOf', () => {
  const barsOf = (weekly: Parameters<typeof weekOf>[0]) =>
    weekOf(weekly).map(({ bars }) =>
      bars.map(({ start, length }) => [start, length]),
    );

  it('has seven days, Monday first', () => {
    expect(weekOf().map(({ weekday, hours }) => [weekday, hours])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(day => [day, []]),
    );
  });

  it.each<[string, Parameters<typeof weekOf>[0], number[][][]]>([
    [
      'a day with a break',
      {
        tue: [
          ['06:00', '12:00'],
          ['18:00', '24:00'],
        ],
      },
      [
        [],
        [
          [25, 25],
          [75, 25],
        ],
        [],
        [],
        [],
        [],
        [],
      ],
    ],
    [
      'hours past midnight, Sunday to Monday',
      { sun: [['18:00', '06:00']] },
      [[[0, 25]], [], [], [], [], [], [[75, 25]]],
    ],
    [
      'hours up to midnight',
      { mon: [['12:00', '00:00']] },
      [[[50, 50]], [], [], [], [], [], []],
    ],
    [
      'a whole day from a time to the same time',
      { mon: [['12:00', '12:00']] },
      [[[50, 50]], [[0, 50]], [], [], [], [], []],
    ],
  ])('draws %s', (_, weekly, bars) => {
    expect(barsOf(weekly)).toEqual(bars);
  });
});
