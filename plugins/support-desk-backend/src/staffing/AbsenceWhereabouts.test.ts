import fc from 'fast-check';
import type { StoredAbsence } from './AbsenceStore';
import { AbsenceWhereabouts } from './AbsenceWhereabouts';

const user = (name: string) => `user:default/${name}`;

function absence(
  name: string,
  { deputy, ...rest }: Partial<StoredAbsence> = {},
): StoredAbsence {
  return {
    id: name,
    version: 1,
    user: user(name),
    from: '2025-06-02',
    to: '2025-06-04',
    timeZone: 'Europe/London',
    createdBy: user(name),
    updatedAt: new Date(0),
    ...(deputy && { deputy: user(deputy) }),
    ...rest,
  };
}

async function away(absences: StoredAbsence[], at: string, ...names: string[]) {
  const whereabouts = new AbsenceWhereabouts({
    store: {
      list: async ({ users, since }) =>
        absences.filter(
          it => users.includes(it.user) && (!it.to || it.to >= since),
        ),
    },
  });
  return Object.fromEntries(
    await whereabouts.awayAt(names.map(user), new Date(at)),
  );
}

describe('awayAt', () => {
  it.each([
    // London is an hour ahead of UTC in June, Phoenix seven behind, Auckland twelve ahead.
    ['Europe/London', '2025-06-01T22:59:59Z', false],
    ['Europe/London', '2025-06-01T23:00:00Z', true],
    ['Europe/London', '2025-06-04T22:59:59Z', true],
    ['Europe/London', '2025-06-04T23:00:00Z', false],
    ['America/Phoenix', '2025-06-02T06:59:59Z', false],
    ['America/Phoenix', '2025-06-05T06:59:59Z', true],
    ['Pacific/Auckland', '2025-06-01T12:00:00Z', true],
    ['Pacific/Auckland', '2025-06-04T12:00:00Z', false],
    ['Etc/GMT+12', '2025-06-05T11:59:59Z', true],
    ['Etc/GMT+12', '2025-06-05T12:00:00Z', false],
  ])('counts days in %s: at %s %s', async (timeZone, at, expected) => {
    const found = await away([absence('ann', { timeZone })], at, 'ann', 'ben');
    expect(found).toEqual(
      expected ? { [user('ann')]: { until: '2025-06-04' } } : {},
    );
  });

  const NOON = '2025-06-03T12:00:00Z';

  it('has no end where there is none', async () => {
    const found = await away(
      [absence('ann', { to: undefined })],
      '2035-01-01T00:00:00Z',
      'ann',
    );
    expect(found).toEqual({ [user('ann')]: {} });
  });

  it('passes on to the deputy of a deputy who is away too', async () => {
    const absences = [
      absence('ann', { deputy: 'ben' }),
      absence('ben', { deputy: 'cid' }),
      absence('cid', { from: '2025-06-04', deputy: 'ann' }),
    ];
    await expect(away(absences, NOON, 'ann')).resolves.toEqual({
      [user('ann')]: { until: '2025-06-04', deputy: user('cid') },
    });
  });

  it('has nobody where all stand in for each other', async () => {
    const absences = [
      absence('ann', { deputy: 'ben' }),
      absence('ben', { deputy: 'ann' }),
    ];
    await expect(away(absences, NOON, 'ann', 'ben')).resolves.toEqual({
      [user('ann')]: { until: '2025-06-04' },
      [user('ben')]: { until: '2025-06-04' },
    });
  });

  it('never names a deputy who is away, nor the person', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const people = fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        deputy: fc.option(fc.constantFrom(...names), { nil: undefined }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(people, async records => {
        const absences = [
          ...new Map(records.map(it => [it.name, it])).values(),
        ].map(({ name, deputy }) => absence(name, { deputy }));
        const found = await away(absences, NOON, ...names);
        expect(Object.keys(found).sort()).toEqual(
          absences.map(it => it.user).sort(),
        );
        const deputies = Object.values(found).flatMap(it => it.deputy ?? []);
        expect(deputies.filter(it => it in found)).toEqual([]);
      }),
    );
  });
});
