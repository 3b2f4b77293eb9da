import fc from 'fast-check';
import { limitOf } from '../figures/limitOf';
import { inUseOf, type StoredLicence } from '../LicenceStore';
import type { StoredSeat } from '../SeatStore';
import { plainLicence } from '../__testUtils__/sampleLicence';
import { planSeats, type SeatRow } from './planSeats';

const AT = new Date('2025-03-07T16:00:00Z');
const by = { user: 'user:default/owner', at: AT, newId: () => 'new' };

const rowsOf = fc.array(
  fc.record({
    licence: fc.constantFrom('a', 'b', 'gone'),
    holder: fc.integer({ min: 0, max: 8 }).map(it => `user:default/p${it}`),
    isKnown: fc.boolean(),
    isUnnamed: fc.boolean(),
    overUseReason: fc.constantFrom(undefined, 'Counted'),
    note: fc.constantFrom(undefined, null, 'Note'),
  }),
  { maxLength: 20 },
);
const licenceOf = (id: string) =>
  fc
    .record({
      bought: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
      unnamed: fc.nat({ max: 4 }),
      metric: fc.constantFrom('named' as const, 'site' as const),
      held: fc.nat({ max: 3 }),
    })
    .map(({ held, ...figures }) => ({
      licence: { ...plainLicence, id, ...figures, seats: held },
      seats: Array.from(
        { length: held },
        (_, i): StoredSeat => ({
          id: `${id}${i}`,
          licence: id,
          holder: `user:default/p${i}`,
          since: AT,
          givenBy: 'user:default/owner',
        }),
      ),
    }));

describe('planSeats', () => {
  it('accounts for every row, counts what it gives, and gives nothing over without a reason', () => {
    fc.assert(
      fc.property(rowsOf, licenceOf('a'), licenceOf('b'), (said, a, b) => {
        const rows = said.map(
          ({ note, ...it }, i): SeatRow => ({
            ...it,
            row: i + 1,
            isConfirmed: false,
            says: { note },
          }),
        );
        const stored = {
          licences: [a.licence, b.licence],
          seats: [...a.seats, ...b.seats],
        };
        const plan = planSeats(rows, stored, by);
        expect(plan.seats.length + plan.unchanged + plan.errors.length).toBe(
          rows.length,
        );
        for (const before of stored.licences) {
          const after = plan.licences.find(it => it.id === before.id) ?? before;
          const given = plan.seats.filter(
            it => it.change === 'added' && it.seat.licence === before.id,
          );
          expect(after.seats - before.seats).toBe(given.length);
          const named = given.filter(
            it => it.record.change === 'seatNamed',
          ).length;
          expect(before.unnamed - after.unnamed).toBe(named);
          expect(after.unnamed).toBeGreaterThanOrEqual(0);
          const over = given.filter(it => it.seat.overUseReason).length;
          expect(growthOverLimit(before, after)).toBe(over);
        }
      }),
    );
  });
});

/** How many more are beyond what was bought. */
function growthOverLimit(before: StoredLicence, after: StoredLicence): number {
  const limit = limitOf(before) ?? Infinity;
  const over = (it: StoredLicence) => Math.max(0, inUseOf(it) - limit);
  return over(after) - over(before);
}
