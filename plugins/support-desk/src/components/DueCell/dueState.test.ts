import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { dueState } from './dueState';
import { exampleClock } from '../../__testUtils__/tickets';

const HOUR = 3_600_000;
const now = new Date('2025-03-10T11:05:00Z');

const clock = (overrides: Partial<TicketClock>) =>
  exampleClock({
    calendar: 'office',
    startedAt: '2025-03-10T09:00:00Z',
    dueAt: '2025-03-10T13:00:00Z',
    usedMs: 2 * 3_600_000,
    ...overrides,
  });

describe('dueState', () => {
  it.each([
    ['running below three quarters', clock({}), 'running'],
    ['at risk from three quarters', clock({ usedMs: 3 * HOUR }), 'atRisk'],
    [
      'overdue past the due time',
      clock({ dueAt: '2025-03-10T11:00:00Z', usedMs: 4 * HOUR }),
      'overdue',
    ],
    [
      'paused',
      clock({ state: 'paused', pausedSince: '2025-03-10T10:00:00Z' }),
      'paused',
    ],
    [
      'without a time',
      clock({ state: 'none', dueAt: null, targetMs: undefined }),
      'none',
    ],
  ])('%s', (_, only, kind) =>
    expect(dueState({ clocks: [only] }, now).kind).toBe(kind),
  );

  it('takes the earliest clock that is still to be met', () => {
    const met = clock({
      id: 'a',
      dueAt: '2025-03-10T11:30:00Z',
      state: 'met',
      metAt: '2025-03-10T10:00:00Z',
    });
    const later = clock({ id: 'b', dueAt: '2025-03-11T13:00:00Z' });
    const earlier = clock({ id: 'c', dueAt: '2025-03-10T12:00:00Z' });
    expect(dueState({ clocks: [met, later, earlier] }, now)).toMatchObject({
      kind: 'running',
      clock: { id: 'c' },
    });
  });

  it('is none without clocks', () =>
    expect(dueState({ clocks: [] }, now)).toEqual({
      kind: 'none',
      clock: undefined,
    }));
});
