import {
  licenceStandingSchema,
  type LicenceStanding,
} from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { freeOf, standingOf, type Counted } from './standingOf';

const TODAY = '2025-03-07';
const sound: Counted = {
  metric: 'named',
  bought: 10,
  unnamed: 2,
  seats: 3,
  integrated: true,
  lowAt: 0,
};

describe('standingOf', () => {
  it.each<[LicenceStanding, string, Partial<Counted>]>([
    ['inOrder', 'with free seats', {}],
    ['inOrder', 'on the last valid day', { contractEnd: TODAY }],
    ['inOrder', 'where there is no limit', { bought: undefined, lowAt: 5 }],
    ['inOrder', 'for a whole site', { metric: 'site', bought: 1 }],
    ['low', 'with as few free as its managers are told of', { lowAt: 5 }],
    ['inOrder', 'with one more free than that', { lowAt: 4 }],
    ['full', 'with none free', { bought: 5, lowAt: 2 }],
    ['full', 'where nothing was bought', { bought: 0, unnamed: 0, seats: 0 }],
    ['overUsed', 'with more in use than was bought', { bought: 4 }],
    ['expired', 'on the day after the last', { contractEnd: '2025-03-06' }],
    ['expired', 'though full', { bought: 5, contractEnd: '2025-03-06' }],
    ['overUsed', 'though expired', { bought: 4, contractEnd: '2025-03-06' }],
    ['notIntegrated', 'before its service is live', { integrated: false }],
    ['notIntegrated', 'with few free', { integrated: false, lowAt: 9 }],
    ['full', 'though not integrated', { integrated: false, bought: 5 }],
  ])('is %s %s', (expected, _when, change) => {
    expect(standingOf({ ...sound, ...change }, TODAY)).toBe(expected);
  });

  const counted = fc.record({
    metric: fc.constantFrom(
      'named' as const,
      'concurrent' as const,
      'site' as const,
    ),
    bought: fc.option(fc.nat(20), { nil: undefined }),
    unnamed: fc.nat(20),
    seats: fc.nat(20),
    contractEnd: fc.option(fc.constantFrom('2025-01-31', TODAY, '2026-01-31'), {
      nil: undefined,
    }),
    integrated: fc.boolean(),
    lowAt: fc.nat(5),
  });
  const pressing = (licence: Counted) =>
    licenceStandingSchema.options.indexOf(standingOf(licence, TODAY));

  it('is never less pressing with one more in use', () => {
    fc.assert(
      fc.property(counted, licence => {
        const more = { ...licence, seats: licence.seats + 1 };
        expect(pressing(more)).toBeLessThanOrEqual(pressing(licence));
      }),
    );
  });

  it('says over-use exactly where fewer than none are free', () => {
    fc.assert(
      fc.property(counted, licence => {
        const isOver = standingOf(licence, TODAY) === 'overUsed';
        expect(isOver).toBe((freeOf(licence) ?? 0) < 0);
      }),
    );
  });
});
