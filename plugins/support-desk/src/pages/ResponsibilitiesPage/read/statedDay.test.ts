import { statedDay } from './statedDay';

it.each([
  ['2025-07-01', 'en-GB', '1 July 2025'],
  ['2025-07', 'en-GB', 'July 2025'],
  ['2025-07-01', 'de', '1. Juli 2025'],
])('%s in %s is %s', (date, locale, words) => {
  expect(statedDay(date, locale)).toBe(words);
});
