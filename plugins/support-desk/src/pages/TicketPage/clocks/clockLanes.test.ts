import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { axisOf, isDrawn, laneOf } from './clockLanes';
import { exampleClock } from '../../../__testUtils__/tickets';

const now = new Date('2025-03-10T11:00:00Z');
const at = (instant: string) => Date.parse(instant);

const clock = (overrides: Partial<TicketClock>) =>
  exampleClock({
    calendar: 'office',
    startedAt: '2025-03-10T09:00:00Z',
    dueAt: '2025-03-10T13:00:00Z',
    usedMs: 2 * 3_600_000,
    segments: [{ start: '2025-03-10T09:00:00Z', end: '2025-03-10T13:00:00Z' }],
    ...overrides,
  });

describe('axisOf', () => {
  it('is as long as the longest of the clocks, and open when their calendar is', () => {
    const resolution = clock({
      id: 'resolution',
      dueAt: '2025-03-11T10:00:00Z',
      segments: [
        { start: '2025-03-10T09:00:00Z', end: '2025-03-10T17:00:00Z' },
        { start: '2025-03-11T09:00:00Z', end: '2025-03-11T10:00:00Z' },
      ],
    });
    expect(axisOf([clock({}), resolution], now)).toMatchObject({
      range: {
        start: at('2025-03-10T09:00:00Z'),
        end: at('2025-03-11T10:00:00Z'),
      },
      openings: [
        {
          start: at('2025-03-10T09:00:00Z'),
          end: at('2025-03-10T17:00:00Z'),
        },
        {
          start: at('2025-03-11T09:00:00Z'),
          end: at('2025-03-11T10:00:00Z'),
        },
      ],
      groups: [{ calendar: 'office' }],
    });
  });

  it('puts ours round the clock above the business hours of the vendor, who decides what is closed', () => {
    const since = '2025-03-08T10:30:00Z';
    const ours = clock({
      id: 'users-stopped',
      calendar: null,
      promise: undefined,
      dueAt: null,
      startedAt: since,
      segments: [{ start: since, end: now.toISOString() }],
    });
    const { openings, range, groups } = axisOf([ours, clock({})], now);
    expect(groups.map(group => [group.calendar, group.clocks.length])).toEqual([
      [null, 1],
      ['office', 1],
    ]);
    expect(range.start).toBe(at(since));
    expect(openings).toEqual([
      { start: at('2025-03-10T09:00:00Z'), end: at('2025-03-10T13:00:00Z') },
    ]);
  });

  it('goes on to scale when only ours still runs', () => {
    const stretch = {
      start: '2025-03-08T10:30:00Z',
      end: '2025-03-12T10:30:00Z',
    };
    const ours = clock({
      calendar: 'always',
      startedAt: stretch.start,
      dueAt: stretch.end,
      segments: [stretch],
    });
    const { openings } = axisOf([ours, clock({})], now);
    expect(openings).toEqual([
      { start: at('2025-03-10T09:00:00Z'), end: at(stretch.end) },
    ]);
  });

  it('is open all the time where no calendar closes', () => {
    const stretch = {
      start: '2025-03-08T09:00:00Z',
      end: '2025-03-10T13:00:00Z',
    };
    const always = clock({
      calendar: 'always',
      startedAt: stretch.start,
      segments: [stretch],
    });
    expect(axisOf([always], now).openings).toEqual([
      { start: at(stretch.start), end: at(stretch.end) },
    ]);
  });

  it('is open when one of two calendars is, and keeps them apart', () => {
    const early = clock({
      calendar: 'early',
      segments: [
        { start: '2025-03-10T07:00:00Z', end: '2025-03-10T12:00:00Z' },
      ],
    });
    const { openings, groups } = axisOf([clock({}), early], now);
    expect(groups).toHaveLength(2);
    expect(openings).toEqual([
      { start: at('2025-03-10T07:00:00Z'), end: at('2025-03-10T13:00:00Z') },
    ]);
  });
});

describe('isDrawn', () => {
  it.each([
    ['is due', {}, true],
    ['only counts', { dueAt: null, promise: undefined }, true],
    ['is promised without a time', { dueAt: null }, false],
  ])('a clock that %s: %j', (_, changes, drawn) =>
    expect(isDrawn(clock(changes))).toBe(drawn),
  );
});

describe('laneOf', () => {
  it.each([
    ['runs', {}, undefined],
    ['is at risk', { usedMs: 3 * 3_600_000 }, 'atRisk'],
    ['is late', { dueAt: '2025-03-10T10:00:00Z' }, 'late'],
    ['was met', { metAt: '2025-03-10T10:00:00Z' }, 'plain'],
    ['was stopped', { stoppedAt: '2025-03-10T10:00:00Z' }, 'plain'],
    [
      'is paused',
      {
        usedMs: 3.5 * 3_600_000,
        state: 'paused',
        pausedSince: '2025-03-10T10:30:00Z',
      },
      undefined,
    ],
  ] as const)('draws a clock that %s', (_, overrides, tone) => {
    expect(
      laneOf(clock(overrides as Partial<TicketClock>), now, 'figures').tone,
    ).toBe(tone);
  });

  it('counts by its own calendar, and has no mark without a due time', () => {
    const lane = laneOf(clock({ dueAt: null }), now, 'figures');
    expect(lane.due).toBeUndefined();
    expect(lane.openings).toEqual([
      { start: at('2025-03-10T09:00:00Z'), end: at('2025-03-10T13:00:00Z') },
    ]);
  });

  it('hatches the pause that lasts', () => {
    const lane = laneOf(
      clock({ state: 'paused', pausedSince: '2025-03-10T10:30:00Z' }),
      now,
      'figures',
    );
    expect(lane.pauses).toEqual([
      { start: at('2025-03-10T10:30:00Z'), end: now.getTime() },
    ]);
  });

  it('hatches the pauses that have ended too', () => {
    const pauses = [
      {
        from: '2025-03-10T09:35:00Z',
        to: '2025-03-10T10:05:00Z',
        reasons: ['Waiting for Customer'],
      },
    ];
    expect(laneOf(clock({ pauses }), now, 'figures').pauses).toEqual([
      { start: at('2025-03-10T09:35:00Z'), end: at('2025-03-10T10:05:00Z') },
    ]);
  });
});
