import fc from 'fast-check';
import {
  dueTargets,
  dueTimes,
  logTicket,
  march,
  nec,
} from './__testUtils__/tickets';
import { pauseClocks } from './pauseClocks';
import { resumeClocks } from './resumeClocks';
import { retargetClocks } from './retargetClocks';
import type { FrozenTargets, StoredClock } from './types';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60;
const logged = march('7 16:00');
const after = (minutes: number) =>
  new Date(logged.getTime() + minutes * MINUTE);

const priority = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const instants = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 * WEEK }), { maxLength: 8 })
  .map(minutes => minutes.sort((a, b) => a - b).map(after));

/** Pauses and resumes in turns. */
function pauseInTurns(
  ticket: FrozenTargets & { clocks: StoredClock[] },
  turns: Date[],
): StoredClock[] {
  return turns.reduce(
    (clocks, at, turn) =>
      turn % 2 === 0
        ? pauseClocks(clocks, { at, reason: 'waiting' })
        : resumeClocks(ticket, clocks, { at, reason: 'waiting' }),
    ticket.clocks,
  );
}

function retarget(
  { targets, clocks }: FrozenTargets & { clocks: StoredClock[] },
  value: string,
  at: Date,
) {
  const due = dueTargets(nec, value, { logged });
  return retargetClocks({ targets }, clocks, { model: nec, due, at });
}

const times = (clocks: StoredClock[]) => Object.values(dueTimes(clocks));

describe('a new target', () => {
  it('that is the old one changes nothing', () => {
    fc.assert(
      fc.property(priority, instants, (value, turns) => {
        const ticket = logTicket(nec, value, logged);
        const clocks = pauseInTurns(ticket, turns);
        const { targets } = ticket;
        expect(retarget({ targets, clocks }, value, after(2 * WEEK))).toEqual({
          targets,
          clocks,
          changes: [],
        });
      }),
    );
  });

  it('gives the times that it had given from the beginning', () => {
    fc.assert(
      fc.property(
        priority,
        priority,
        instants,
        instants,
        (first, second, before, later) => {
          const turns = [...before, ...later].sort(
            (a, b) => a.getTime() - b.getTime(),
          );
          const change = before.length;
          const ticket = logTicket(nec, first, logged);
          const clocks = pauseInTurns(ticket, turns.slice(0, change));
          const at = turns[change] ?? after(2 * WEEK);
          const changed = retarget({ ...ticket, clocks }, second, at);
          const rest = turns.slice(change - (change % 2));
          const all = pauseInTurns(changed, rest);

          const straight = logTicket(nec, second, logged);
          expect(times(all)).toEqual(times(pauseInTurns(straight, turns)));
        },
      ),
    );
  });

  it('and back gives the times of the first, pauses left out', () => {
    fc.assert(
      fc.property(priority, priority, instants, (first, second, turns) => {
        const ticket = logTicket(nec, first, logged);
        const clocks = pauseInTurns(ticket, turns);
        const at = after(2 * WEEK);
        const there = retarget({ ...ticket, clocks }, second, at);
        const back = retarget(there, first, at);
        expect(times(back.clocks)).toEqual(times(clocks));
      }),
    );
  });
});
