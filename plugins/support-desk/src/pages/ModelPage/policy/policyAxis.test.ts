import type { PolicyEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import { markOf, policyAxis, type TimedEvent } from './policyAxis';

const event = (at: string | null): PolicyEvent => ({
  at,
  kind: 'missed',
  title: 'Response',
  told: [],
  channels: [],
  byItself: true,
  confirm: [],
});

const SATURDAY = '2025-03-08T11:00:00Z';
const OFFICE = [
  { start: '2025-03-10T09:00:00Z', end: '2025-03-10T17:00:00Z' },
  { start: '2025-03-11T09:00:00Z', end: '2025-03-11T17:00:00Z' },
];
const ALWAYS = [{ start: SATURDAY, end: '2025-03-11T17:00:00Z' }];

const axis = (times: string[], open = { office: OFFICE }) =>
  policyAxis({ items: times.map(event), open })!;

describe('policyAxis', () => {
  const times = [SATURDAY, '2025-03-10T11:00:00Z', '2025-03-10T17:00:00Z'];

  it('goes from the first event to the last, closed until the office opens', () => {
    expect(axis(times)).toMatchObject({
      calendars: ['office'],
      cells: [
        { start: Date.parse(SATURDAY), isClosed: true },
        { isClosed: false, end: Date.parse('2025-03-10T17:00:00Z') },
      ],
    });
  });

  it('has nothing closed where no calendar closes', () => {
    const always = policyAxis({
      items: times.map(event),
      open: { always: ALWAYS },
    })!;
    expect(always.cells.map(({ isClosed }) => isClosed)).toEqual([false]);
    expect(always.calendars).toEqual([]);
  });

  it('draws what the office has closed, though another calendar never closes', () => {
    const both = policyAxis({
      items: times.map(event),
      open: { always: ALWAYS, office: OFFICE },
    })!;
    expect(both.cells.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it.each([[[]], [[SATURDAY, SATURDAY]], [[SATURDAY, null]]])(
    'is none for %j',
    given => {
      const items = (given as (string | null)[]).map(event);
      expect(policyAxis({ items, open: {} })).toBeUndefined();
    },
  );

  it.each([
    [SATURDAY, { cell: 0, at: 0, isLate: false }],
    ['2025-03-10T11:00:00Z', { cell: 1, at: 0.25, isLate: false }],
    ['2025-03-10T17:00:00Z', { cell: 1, at: 1, isLate: true }],
  ])('marks %s', (at, mark) => {
    expect(markOf(axis(times), event(at) as TimedEvent)).toMatchObject(mark);
  });

  it('draws to scale what happens while it is closed', () => {
    const opening = '2025-03-10T09:00:00Z';
    const noon = '2025-03-08T12:00:00Z';
    const night = axis([SATURDAY, '2025-03-08T11:15:00Z', noon, opening]);
    expect(night.cells).toMatchObject([
      { open: true, isClosed: true, end: Date.parse(noon) },
      { open: false, isClosed: true, end: Date.parse(opening) },
    ]);
    const marks = ['2025-03-08T11:15:00Z', noon, opening].map(at =>
      markOf(night, event(at) as TimedEvent),
    );
    expect(marks).toEqual([
      { cell: 0, at: 0.25, isLate: false },
      { cell: 0, at: 1, isLate: true },
      { cell: 1, at: 1, isLate: true },
    ]);
  });
});
