import fc from 'fast-check';
import {
  dueTimes,
  logTicket,
  march,
  nec,
  pausedBetween,
} from './__testUtils__/tickets';
import { usedTime } from './clockTime';
import { pauseClocks } from './pauseClocks';
import { resumeClocks } from './resumeClocks';

const MINUTE = 60_000;

describe('any pause', () => {
  const minutes = (max: number) => fc.integer({ min: 0, max });
  const DAY = 24 * 60;
  const week = 7 * DAY;
  const logged = march('3 00:00').getTime();
  const after = (count: number) => new Date(logged + count * MINUTE);
  const ticket = fc
    .record({
      priority: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      at: minutes(week),
    })
    .map(({ priority, at }) => logTicket(nec, priority, after(at)));

  it('without open time changes no due time', () => {
    fc.assert(
      fc.property(ticket, minutes(4 * week), (logging, start) => {
        const night = start - (start % DAY) + 17 * 60;
        const clocks = pausedBetween(
          logging,
          after(night),
          after(night + 16 * 60),
        );
        expect(dueTimes(clocks)).toEqual(dueTimes(logging.clocks));
      }),
    );
  });

  it('of two reasons that overlap is one pause of their union', () => {
    fc.assert(
      fc.property(
        ticket,
        fc.uniqueArray(minutes(3 * week), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (logging, instants, nested) => {
          const [a, b, c, d] = instants.sort((x, y) => x - y).map(after);
          let { clocks } = logging;
          clocks = pauseClocks(clocks, { at: a, reason: 'one' });
          clocks = pauseClocks(clocks, { at: b, reason: 'two' });
          const [first, second] = nested ? ['two', 'one'] : ['one', 'two'];
          clocks = resumeClocks(logging, clocks, { at: c, reason: first });
          clocks = resumeClocks(logging, clocks, { at: d, reason: second });

          const union = pausedBetween(logging, a, d);
          expect(clocks.map(it => it.dueAt)).toEqual(union.map(it => it.dueAt));
          expect(clocks.map(it => it.atRiskAt)).toEqual(
            union.map(it => it.atRiskAt),
          );
        },
      ),
    );
  });

  it('leaves a clock as much time as it had', () => {
    fc.assert(
      fc.property(
        ticket,
        minutes(2 * week),
        minutes(week),
        (logging, from, length) => {
          const clocks = pausedBetween(
            logging,
            after(from),
            after(from + length),
          );
          clocks.forEach((clock, index) => {
            const before = logging.clocks[index];
            if (!before.dueAt) return;
            const frozen = logging.targets[clock.id];
            expect(usedTime(frozen, clock, clock.dueAt!)).toBe(
              usedTime(frozen, before, before.dueAt),
            );
          });
        },
      ),
    );
  });
});
