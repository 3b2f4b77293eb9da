import { licenceStateOf } from './licenceState';

const daysUntil = (day: string) =>
  (Date.parse(day) - Date.parse('2025-03-10')) / 86_400_000;
const forecast = (fullOn?: string) => ({ fullOn, trend: 3, days: 180 });

describe('licenceStateOf', () => {
  it.each([
    ['inOrder', undefined, 'inOrder'],
    ['inOrder', forecast(), 'inOrder'],
    ['inOrder', forecast('2025-06-04'), 'filling'],
    ['inOrder', forecast('2025-09-06'), 'filling'],
    ['inOrder', forecast('2025-09-07'), 'inOrder'],
    ['low', forecast('2025-06-04'), 'low'],
    ['full', forecast('2025-03-10'), 'full'],
  ] as const)('%s with %p is %s', (standing, given, state) =>
    expect(licenceStateOf({ standing, forecast: given }, daysUntil)).toBe(
      state,
    ),
  );
});
