import fc from 'fast-check';
import { draw } from './draw';

const seed = fc.integer({ min: 0, max: 2_147_483_647 });
const audience = fc.uniqueArray(
  fc.integer({ min: 1, max: 500 }).map(it => `user:default/p${it}`),
  { maxLength: 60 },
);

describe('people drawn by chance', () => {
  it('are the same for the same seed and audience, in whatever order it comes (S0-83)', () => {
    fc.assert(
      fc.property(audience, seed, fc.nat(70), (people, it, size) => {
        const drawn = draw(people, { size, seed: it });
        expect(draw([...people].reverse(), { size, seed: it })).toEqual(drawn);
        expect(draw([...people, ...people], { size, seed: it })).toEqual(drawn);
      }),
    );
  });

  it('are of the audience, each once, as many as asked for', () => {
    fc.assert(
      fc.property(audience, seed, fc.nat(70), (people, it, size) => {
        const drawn = draw(people, { size, seed: it });
        expect(drawn).toHaveLength(Math.min(size, people.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(people).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  it('stay drawn when somebody leaves who was not', () => {
    fc.assert(
      fc.property(audience, seed, fc.nat(20), (people, it, size) => {
        const drawn = draw(people, { size, seed: it });
        const left = people.find(one => !drawn.includes(one));
        const others = people.filter(one => one !== left);
        expect(draw(others, { size, seed: it })).toEqual(drawn);
      }),
    );
  });

  it('have all the same chance', () => {
    const people = Array.from({ length: 40 }, (_, i) => `user:default/p${i}`);
    const times = new Map<string, number>();
    for (let it = 0; it < 2000; it++) {
      for (const one of draw(people, { size: 10, seed: it })) {
        times.set(one, (times.get(one) ?? 0) + 1);
      }
    }
    // 500 of 2000 each, with a standard deviation of 19.
    for (const one of people) {
      expect(times.get(one)).toBeGreaterThan(400);
      expect(times.get(one)).toBeLessThan(600);
    }
  });
});
