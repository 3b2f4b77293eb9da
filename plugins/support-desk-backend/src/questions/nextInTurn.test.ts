import fc from 'fast-check';
import { nextInTurn, type Offerable } from './nextInTurn';

const people = fc.uniqueArray(fc.stringMatching(/^user:default\/[a-z]{1,3}$/), {
  minLength: 1,
  maxLength: 6,
});

describe('nextInTurn', () => {
  it('is nobody where there is nobody', () => {
    expect(nextInTurn([])).toBeUndefined();
  });

  it('is who has the fewest, then who waited longest, then by name', () => {
    const next = (...all: [string, number, number?][]) =>
      nextInTurn(
        all.map(([user, open, lastOffer]) => ({ user, open, lastOffer })),
      )?.user;
    expect(next(['ann', 2, 1], ['ben', 1, 9])).toBe('ben');
    expect(next(['ann', 1, 5], ['ben', 1, 4])).toBe('ben');
    expect(next(['ann', 1, 5], ['ben', 1])).toBe('ben');
    expect(next(['ben', 0], ['ann', 0])).toBe('ann');
  });

  it('spreads what nobody answers evenly, and never skips anybody', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 40 }), (users, count) => {
        const all = users.map((user): Offerable => ({ user, open: 0 }));
        for (let number = 1; number <= count; number++) {
          const next = nextInTurn(all)!;
          next.open += 1;
          next.lastOffer = number;
        }
        const loads = all.map(it => it.open);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('goes round where each question is answered at once', () => {
    fc.assert(
      fc.property(people, users => {
        const all = users.map((user): Offerable => ({ user, open: 0 }));
        const offered = users.map((_, index) => {
          const next = nextInTurn(all)!;
          next.lastOffer = index + 1;
          return next.user;
        });
        expect(new Set(offered).size).toBe(users.length);
      }),
    );
  });

  it('never offers to somebody while another one has fewer', () => {
    const offerable = fc.record({
      user: fc.string({ minLength: 1 }),
      open: fc.nat(9),
      lastOffer: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(offerable, { minLength: 1 }), all => {
        const { open } = nextInTurn(all)!;
        expect(all.every(it => it.open >= open)).toBe(true);
      }),
    );
  });
});
