import fc from 'fast-check';
import {
  exampleLicence,
  exampleRegister,
} from '../../../__testUtils__/licences';
import { groupsOf } from './licenceGroups';
import { SORT_KEYS, sorted, sortOf, withSort } from './licenceSort';

const register = exampleRegister();
const days = fc.option(fc.constantFrom('2025-03-01', '2025-04-01'), {
  nil: undefined,
});
const licencesOf = (renewals: (string | undefined)[]) =>
  renewals.map((renewal, i) => exampleLicence({ id: String(i), renewal }));

describe('the order of the register', () => {
  it.each([
    ['', undefined],
    ['sort=free', { by: 'free', isDescending: false }],
    ['sort=-renewal', { by: 'renewal', isDescending: true }],
    ['sort=price', undefined],
  ])('reads %s', (text, sort) =>
    expect(sortOf(new URLSearchParams(text))).toEqual(sort),
  );

  it('turns round when the same column is chosen again', () => {
    const once = withSort(new URLSearchParams('q=x'), 'free');
    expect(String(once)).toBe('q=x&sort=free');
    const twice = withSort(once, 'free');
    expect(String(twice)).toBe('q=x&sort=-free');
    expect(String(withSort(twice, 'free'))).toBe('q=x&sort=free');
    expect(String(withSort(twice, 'title'))).toBe('q=x&sort=title');
  });

  it.each([
    ['free', false, ['agency-seats', 'business-objects', 'mobile-devices']],
    ['free', true, ['document-management', 'office-users', 'mobile-devices']],
    ['standing', false, ['agency-seats', 'business-objects']],
    ['renewal', false, ['mobile-devices', 'office-users', 'agency-seats']],
  ] as const)('by %s, descending: %s', (by, isDescending, first) =>
    expect(
      sorted(register.items, { by, isDescending })
        .map(it => it.id)
        .slice(0, first.length),
    ).toEqual(first),
  );

  it('loses none, whatever it is sorted by', () =>
    fc.assert(
      fc.property(
        fc.array(days),
        fc.constantFrom(...SORT_KEYS),
        fc.boolean(),
        (renewals, by, isDescending) => {
          const licences = licencesOf(renewals);
          const found = sorted(licences, { by, isDescending });
          expect(new Set(found)).toEqual(new Set(licences));
        },
      ),
    ));

  it('puts what has no value last, whichever the direction', () =>
    fc.assert(
      fc.property(fc.array(days), fc.boolean(), (renewals, isDescending) => {
        const found = sorted(licencesOf(renewals), {
          by: 'renewal',
          isDescending,
        }).map(it => Boolean(it.renewal));
        expect(found).toEqual([...found].sort((a, b) => Number(b) - Number(a)));
      }),
    ));
});

describe('groupsOf', () => {
  it('adds up several of a system, not one alone', () => {
    const [nec, hmis, clickHome] = groupsOf(register, undefined);
    expect(nec.together).toMatchObject({ bought: 62, inUse: 5, free: 57 });
    expect(hmis.together).toBeUndefined();
    expect(clickHome.together).toMatchObject({ bought: 200, inUse: 159 });
  });

  it('sorts within a system', () =>
    expect(
      groupsOf(register, { by: 'title', isDescending: true }).map(group =>
        group.licences.map(it => it.id),
      ),
    ).toEqual([
      ['document-management', 'business-objects'],
      ['agency-seats'],
      ['office-users', 'mobile-devices'],
    ]));
});
