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
        { start: Date.parse(SATURDAY), open: false },
        { open: true, end: Date.parse('2025-03-10T17:00:00Z') },
      ],
    });
  });

  it('has nothing closed where no calendar closes', () => {
    const always = policyAxis({
      items: times.map(event),
      open: { always: ALWAYS },
    })!;
    expect(always.cells.map(({ open }) => open)).toEqual([true]);
    expect(always.calendars).toEqual([]);
  });

  it('draws what the office has closed, though another calendar never closes', () => {
    const both = policyAxis({
      items: times.map(event),
      open: { always: ALWAYS, office: OFFICE },
    })!;
    expect(both.cells.map(({ open }) => open)).toEqual([false, true]);
  });

  it.each([[[]], [[SATURDAY, SATURDAY]], [[SATURDAY, null]]])(
    'is none for %j',
    given => {
      const items = (given as (string | null)[]).map(event);
      expect(policyAxis({ items, open: {} })).toBeUndefined();
    },
  );

  it.each([
    [SATURDAY, { cell: 0, at: 0, isOpen: false, isLate: false }],
    ['2025-03-10T11:00:00Z', { cell: 1, at: 0.25, isOpen: true }],
    ['2025-03-10T17:00:00Z', { cell: 1, at: 1, isOpen: true, isLate: true }],
  ])('marks %s', (at, mark) => {
    expect(markOf(axis(times), event(at) as TimedEvent)).toMatchObject(mark);
  });

  it('finds the middle where all is closed', () => {
    const night = [
      SATURDAY,
      '2025-03-08T11:15:00Z',
      '2025-03-08T12:00:00Z',
    ].map(at => event(at) as TimedEvent);
    const closed = policyAxis({ items: night, open: { office: OFFICE } })!;
    expect(night.map(it => markOf(closed, it).isLate)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
