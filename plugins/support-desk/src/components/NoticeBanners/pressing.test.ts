import {
  exampleNoticeSummary,
  openInterruption,
} from '../../__testUtils__/notices';
import { pressing } from './pressing';

const now = new Date('2025-03-08T11:40:00Z');

describe('pressing', () => {
  it('leaves out what is days away and wants nothing of the reader', () =>
    expect(pressing([exampleNoticeSummary()], now)).toEqual([]));

  it.each([
    ['begins tomorrow', { startsAt: '2025-03-09T11:00:00Z' }],
    ['wants a reply', { mine: 'outstanding' as const }],
    ['is under way', { state: 'open' as const }],
  ])('shows what %s', (_, changes) =>
    expect(pressing([exampleNoticeSummary(changes)], now)).toHaveLength(1),
  );

  it('puts what was not planned before what was, and both before news', () => {
    const planned = exampleNoticeSummary({ id: 'p', state: 'open' });
    const news = exampleNoticeSummary({
      id: 'n',
      kind: 'general',
      state: 'open',
    });
    expect(
      pressing([news, planned, openInterruption()], now).map(it => it.id),
    ).toEqual(['notice-2', 'p', 'n']);
  });
});

it('says no longer that service is away once it is back', () =>
  expect(
    pressing([openInterruption({ endedAt: '2025-03-08T11:30:00Z' })], now),
  ).toEqual([]));
