import fc from 'fast-check';
import { Schedule } from './Schedule';

describe('Schedule', () => {
  it('gives the earliest first, and of those at one instant the first that was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), instants => {
        const schedule = new Schedule<number>();
        instants.forEach((it, index) => schedule.put(new Date(it), index));
        const taken = instants.map(() => schedule.take()!.what);
        const expected = [...instants.keys()].sort(
          (a, b) => instants[a] - instants[b] || a - b,
        );
        expect(taken).toEqual(expected);
        expect(schedule.take()).toBeUndefined();
      }),
    );
  });
});
