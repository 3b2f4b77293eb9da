import fc from 'fast-check';
import { logTicket, march, nec } from './__testUtils__/tickets';
import { usedTime } from './clockTime';
import { meetClocks } from './meetClocks';
import { pauseClocks } from './pauseClocks';
import { reopenClocks } from './reopenClocks';
import { resumeClocks } from './resumeClocks';
import { stopClocks } from './stopClocks';
import type { StoredClock } from './types';

const MINUTE = 60_000;
const ticket = logTicket(nec, 'p2', march('7 16:00'));

/** What may happen to a ticket; what is impossible changes nothing. */
const steps: Record<
  string,
  (clocks: StoredClock[], at: Date) => StoredClock[]
> = {
  wait: clocks => clocks,
  pause: (clocks, at) => pauseClocks(clocks, { at, reason: 'requester' }),
  pauseAlso: (clocks, at) => pauseClocks(clocks, { at, reason: 'vendor' }),
  resume: (clocks, at) =>
    resumeClocks(ticket, clocks, { at, reason: 'requester' }),
  resumeAlso: (clocks, at) =>
    resumeClocks(ticket, clocks, { at, reason: 'vendor' }),
  resolve: (clocks, at) =>
    meetClocks(ticket, clocks, { measure: 'resolution', at }),
  close: (clocks, at) => stopClocks(ticket, clocks, { at }),
  reopen: (clocks, at) =>
    reopenClocks(ticket, clocks, { closedAt: march('7 16:00'), at }),
};

function standsSince({ metAt, stoppedAt, pausedSince }: StoredClock) {
  return metAt ?? stoppedAt ?? pausedSince;
}

function usedUntil(clock: StoredClock, now: Date): number {
  const frozen = ticket.targets[clock.id];
  return usedTime(frozen, clock, standsSince(clock) ?? now);
}

describe('the time that a clock has used', () => {
  it('never becomes less, and stands while the clock does', () => {
    const story = fc.array(
      fc.record({
        step: fc.constantFrom(...Object.keys(steps)),
        minutes: fc.integer({ min: 0, max: 24 * 60 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(story, run => {
        let { clocks } = ticket;
        let now = march('7 16:00');
        const history = run.map(({ step, minutes }) => {
          const standing = clocks.map(it => standsSince(it) !== undefined);
          now = new Date(now.getTime() + minutes * MINUTE);
          clocks = steps[step](clocks, now);
          return { standing, used: clocks.map(it => usedUntil(it, now)) };
        });
        const added = history.slice(1).map(({ standing, used }, index) =>
          used.map((time, clock) => ({
            stands: standing[clock],
            time: time - history[index].used[clock],
          })),
        );
        expect(added.flat().filter(it => it.time < 0)).toEqual([]);
        expect(added.flat().filter(it => it.stands && it.time !== 0)).toEqual(
          [],
        );
      }),
    );
  });
});
