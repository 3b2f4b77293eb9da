import {
  filterOf,
  heldQueryOf,
  NO_FILTER,
  queryOf,
  withFilter,
} from './mailFilter';

const address = (text: string) => new URLSearchParams(text);
const here = { now: new Date('2025-04-01T06:00:00Z'), zone: 'America/Phoenix' };
const USUAL = 'ticket,reply,refused,unreadable,discarded';

describe('the address of the list of mails', () => {
  it.each([
    // In Phoenix it is 23:00 on 31 March, seven hours behind UTC.
    ['', { outcome: USUAL, since: '2025-03-30T07:00:00.000Z' }],
    [
      'period=today&outcome=held',
      { outcome: 'held', since: '2025-03-31T07:00:00.000Z' },
    ],
    [
      'period=week&mailbox=ihms&q=ann',
      {
        outcome: USUAL,
        mailbox: 'ihms',
        q: 'ann',
        since: '2025-03-24T07:00:00.000Z',
      },
    ],
    ['period=month', { outcome: USUAL, since: '2025-03-01T07:00:00.000Z' }],
    ['period=all&outcome=nothing', { outcome: USUAL }],
  ])('%s asks for %p', (text, query) =>
    expect(queryOf(filterOf(address(text)), here)).toEqual(query),
  );

  it('begins the day before at its own midnight where the clocks changed', () =>
    expect(
      queryOf(
        {},
        { now: new Date('2025-03-31T10:00:00Z'), zone: 'Europe/London' },
      ).since,
    ).toBe('2025-03-30T00:00:00.000Z'));

  it('asks for what waits at any time', () =>
    expect(
      heldQueryOf({ q: 'ann', period: 'today', outcome: 'reply' }),
    ).toEqual({ q: 'ann', mailbox: undefined, outcome: 'held' }));

  it('keeps the rest when the filter changes', () => {
    const before = address('lang=de&q=ann');
    expect(
      String(withFilter(before, { q: undefined, outcome: 'refused' })),
    ).toBe('lang=de&outcome=refused');
    expect(String(withFilter(before, NO_FILTER))).toBe('lang=de');
  });
});
