import { createBusinessCalendar } from '../clock';
import { computeDue, countedTime } from './computeDue';
import { meets } from './meets';
import { parsePromise } from './parsePromise';
import { shiftForPause } from './shiftForPause';
import { appliesAt, startOf } from './startOf';

const HOUR = 3_600_000;
const at = (iso: string) => new Date(iso);
const hours: [string, string][] = [['09:00', '17:00']];
const office = createBusinessCalendar({
  timeZone: 'UTC',
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
});

describe('computeDue', () => {
  it('needs no calendar for elapsed time and promises', () => {
    const start = at('2025-03-08T11:00Z');
    const due = (promise: string) =>
      computeDue({ promise: parsePromise(promise) }, start, undefined);
    expect(due('7 days')).toEqual(at('2025-03-15T11:00Z'));
    expect(due('promptly')).toBeNull();
  });

  it.each(['4 business hours', '1 business day', '1 hour on business days'])(
    'names the calendar that %s lacks',
    promise => {
      expect(() =>
        computeDue(
          { promise: parsePromise(promise) },
          at('2025-03-10'),
          undefined,
        ),
      ).toThrow(/^calendar: missing/);
    },
  );
});

describe('countedTime', () => {
  it.each([
    ['1 hour', 72],
    ['1 business hour', 8],
    ['1 business day', 8],
    ['1 hour on business days', 24],
  ])('of a weekend and the half days around it, for %s', (promise, counted) => {
    const duration = parsePromise(promise);
    if (duration.kind === 'open') throw new Error('not a duration');
    expect(
      countedTime(
        duration,
        at('2025-03-07T12:00Z'),
        at('2025-03-10T12:00Z'),
        office,
      ) / HOUR,
    ).toBe(counted);
  });
});

describe('shiftForPause (C8)', () => {
  const shift = (
    promise: string,
    due: string | null,
    start: string,
    end: string,
  ) =>
    shiftForPause(
      parsePromise(promise),
      due === null ? null : at(due),
      { start: at(start), end: at(end) },
      office,
    )?.toISOString();

  it.each([
    [
      'over a weekend',
      '8 business hours',
      '2025-03-10T12:00',
      '2025-03-07T16:00',
      '2025-03-10T10:00',
      '2025-03-10T14:00',
    ],
    [
      'closed time only',
      '8 business hours',
      '2025-03-10T17:00',
      '2025-03-08T10:00',
      '2025-03-09T10:00',
      '2025-03-10T17:00',
    ],
    [
      'past a closing',
      '8 business hours',
      '2025-03-10T17:00',
      '2025-03-10T10:00',
      '2025-03-10T11:00',
      '2025-03-11T10:00',
    ],
    [
      'longer than what was left',
      '8 business hours',
      '2025-03-10T11:00',
      '2025-03-10T10:00',
      '2025-03-12T10:00',
      '2025-03-12T11:00',
    ],
    [
      'elapsed time',
      '24 hours',
      '2025-03-08T12:00',
      '2025-03-07T16:00',
      '2025-03-08T02:00',
      '2025-03-08T22:00',
    ],
    [
      'days that count',
      '24 hours on business days',
      '2025-03-10T16:00',
      '2025-03-08T00:00',
      '2025-03-10T02:00',
      '2025-03-10T18:00',
    ],
    [
      'missed before',
      '2 business hours',
      '2025-03-10T11:00',
      '2025-03-10T11:01',
      '2025-03-10T13:00',
      '2025-03-10T11:00',
    ],
    [
      'due as it begins',
      '2 business hours',
      '2025-03-10T11:00',
      '2025-03-10T11:00',
      '2025-03-10T13:00',
      '2025-03-10T13:00',
    ],
  ])('%s', (_, promise, due, start, end, shifted) => {
    expect(shift(promise, `${due}Z`, `${start}Z`, `${end}Z`)).toBe(
      `${shifted}:00.000Z`,
    );
  });

  it('is the same for a pause in two parts', () => {
    const whole = shift(
      '8 business hours',
      '2025-03-10T16:00Z',
      '2025-03-10T10:00Z',
      '2025-03-11T15:00Z',
    );
    const part = shift(
      '8 business hours',
      '2025-03-10T16:00Z',
      '2025-03-10T10:00Z',
      '2025-03-10T19:00Z',
    );
    expect(
      shift(
        '8 business hours',
        part!,
        '2025-03-10T19:00Z',
        '2025-03-11T15:00Z',
      ),
    ).toBe(whole);
  });

  it('leaves promises without due time, and refuses a pause that ends before it begins', () => {
    expect(shift('promptly', null, '2025-03-10', '2025-03-11')).toBeUndefined();
    expect(() =>
      shift('1 hour', '2025-03-12', '2025-03-11', '2025-03-10'),
    ).toThrow(/^pause.end: .* expected 2025-03-11T00:00:00.000Z or later/);
  });
});

describe('meets (C9)', () => {
  const due = at('2025-03-10T11:00Z');
  const response = { measure: 'response' };
  const reply = { measure: 'response', at: due };

  it('is met at its due time and missed later', () => {
    const late = { ...reply, at: new Date(due.getTime() + 1) };
    expect(meets(response, reply, due)).toBe('met');
    expect(meets(response, late, due)).toBe('missed');
    expect(meets(response, late, null)).toBe('met');
  });

  it.each([
    ['response', 'workStart', 'met'],
    ['workStart', 'response', undefined],
    ['resolution', 'response', undefined],
  ])('%s by %s: %s', (measure, event, outcome) => {
    expect(meets({ measure }, { measure: event, at: due }, due)).toBe(outcome);
  });

  it.each([
    ['phone', 'phone', 'met'],
    ['phone', 'tollFree', 'met'],
    ['phone', 'email', undefined],
    ['phone', undefined, undefined],
    ['email', 'phone', undefined],
    [undefined, 'email', 'met'],
  ])('via %s through %s: %s', (via, channel, outcome) => {
    expect(meets({ ...response, via }, { ...reply, channel }, due)).toBe(
      outcome,
    );
  });

  it('needs to reach one of the roles that may be answered', () => {
    const target = {
      ...response,
      replyTo: ['agency-administrator', 'system-administrator'],
    };
    expect(meets(target, reply, due)).toBeUndefined();
    expect(meets(target, { ...reply, reached: ['end-user'] }, due)).toBe(
      undefined,
    );
    expect(
      meets(target, { ...reply, reached: ['system-administrator'] }, due),
    ).toBe('met');
    expect(meets({ ...target, replyTo: [] }, reply, due)).toBe('met');
  });
});

describe('startOf (C10)', () => {
  const early = at('2025-03-08T01:30Z');
  const late = at('2025-03-08T02:00Z');

  it.each([
    ['discovered first', { discovered: early, notified: late }, early],
    ['notified first', { discovered: late, notified: early }, early],
    ['not discovered', { notified: late }, late],
    ['not notified', { discovered: late }, late],
    ['neither', { logged: late }, undefined],
  ])('earlier of discovery and notification: %s', (_, instants, expected) => {
    expect(startOf('earliestOfDiscoveredOrNotified', instants)).toBe(expected);
  });

  it('is the instant that the target names, once it is known', () => {
    expect(startOf('initialContact', { logged: early })).toBeUndefined();
    expect(startOf('initialContact', { initialContact: late })).toBe(late);
    expect(startOf('logged', { logged: early, eventStart: late })).toBe(early);
  });
});

describe('appliesAt', () => {
  const calendarOf = (id: string) => {
    expect(id).toBe('office');
    return office;
  };

  it.each([
    [{ during: 'office' }, true, false],
    [{ outside: 'office' }, false, true],
    [{}, true, true],
  ])('%p', (target, open, closed) => {
    expect(appliesAt(target, at('2025-03-10T16:59Z'), calendarOf)).toBe(open);
    expect(appliesAt(target, at('2025-03-10T17:00Z'), calendarOf)).toBe(closed);
  });
});
