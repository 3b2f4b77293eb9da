import { addDays } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { plainLicence } from '../__testUtils__/sampleLicence';
import {
  dayOfKey,
  occasionKey,
  warningsOf,
  type WarnedLicence,
} from './warningsOf';

const TODAY = '2025-03-07';

describe('warningsOf', () => {
  const TABLE: [string, Partial<WarnedLicence>, string[]][] = [
    ['nothing is stated', {}, []],
    ['a renewal comes', { renewal: '2025-04-01' }, ['renewal 2025-04-01']],
    ['a renewal is today', { renewal: TODAY }, [`renewal ${TODAY}`]],
    ['a renewal has been', { renewal: '2025-03-06' }, []],
    [
      'the first day of the lead has come',
      { renewal: '2025-05-06' },
      ['renewal 2025-05-06'],
    ],
    ['a renewal is a day further off', { renewal: '2025-05-07' }, []],
    [
      'notice comes before a renewal that is far off',
      { renewal: '2025-07-01', noticeDays: 90 },
      ['notice 2025-04-02'],
    ],
    [
      'notice can be given no more',
      { renewal: '2025-04-01', noticeDays: 90 },
      ['renewal 2025-04-01'],
    ],
    [
      'notice comes before a contract that ends',
      { contractEnd: '2025-07-01', noticeDays: 90 },
      ['notice 2025-04-02'],
    ],
    ['there is notice of nothing', { noticeDays: 90 }, []],
    ['a contract ends', { contractEnd: '2025-03-31' }, ['end 2025-03-31']],
    ['today is its last day', { contractEnd: TODAY }, [`end ${TODAY}`]],
    ['it ended yesterday', { contractEnd: '2025-03-06' }, ['ended 2025-03-06']],
    [
      'there is no lead',
      { leadDays: 0, renewal: TODAY, contractEnd: '2025-03-08' },
      [`renewal ${TODAY}`],
    ],
    ['it is full', { bought: 5, unnamed: 2, seats: 3 }, ['full open']],
    [
      'more is in use than was bought',
      { bought: 240, unnamed: 246 },
      ['overUse open'],
    ],
    [
      'as few are free as are told',
      { bought: 5, seats: 3, lowAt: 2 },
      ['low open'],
    ],
    ['one more is free', { bought: 5, seats: 2, lowAt: 2 }, []],
    [
      'none is free, and few would be told',
      { bought: 5, seats: 5, lowAt: 2 },
      ['full open'],
    ],
    ['there is no limit', { unnamed: 10 }, []],
    ['it is for a site', { metric: 'site', bought: 1, unnamed: 300 }, []],
    [
      'its model has it no longer',
      { goneAt: new Date(), bought: 1, seats: 2, renewal: TODAY },
      [],
    ],
  ];

  it.each(TABLE)('where %s', (_case, licence, expected) => {
    const found = warningsOf({ ...plainLicence, ...licence }, TODAY);
    expect(found.map(it => `${it.kind} ${occasionKey(it)}`)).toEqual(expected);
  });

  const days = fc
    .integer({ min: -400, max: 400 })
    .map(it => addDays(TODAY, it));
  const optional = <T>(of: fc.Arbitrary<T>) =>
    fc.option(of, { nil: undefined });
  const licences: fc.Arbitrary<WarnedLicence> = fc.record({
    metric: fc.constantFrom('named', 'concurrent', 'site'),
    bought: optional(fc.nat(20)),
    unnamed: fc.nat(15),
    seats: fc.nat(15),
    renewal: optional(days),
    contractEnd: optional(days),
    noticeDays: optional(fc.nat(400)),
    leadDays: fc.nat(400),
    lowAt: fc.nat(10),
  });

  it('tells each kind once, and of seats one thing at most', () => {
    fc.assert(
      fc.property(licences, licence => {
        const kinds = warningsOf(licence, TODAY).map(it => it.kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        const ofSeats = ['low', 'full', 'overUse'] as const;
        expect(ofSeats.filter(it => kinds.includes(it)).length).toBeLessThan(2);
        expect(kinds).not.toEqual(expect.arrayContaining(['end', 'ended']));
      }),
    );
  });

  it('tells of every day from the first of its lead until it has come, and never else', () => {
    fc.assert(
      fc.property(licences, days, (licence, today) => {
        const told = warningsOf(licence, today).find(
          it => it.kind === 'renewal',
        );
        const { renewal, leadDays } = licence;
        const isTold =
          renewal !== undefined &&
          today <= renewal &&
          today >= addDays(renewal, -leadDays);
        expect(told?.day).toBe(isTold ? renewal : undefined);
      }),
    );
  });

  it('has a key that gives the day back', () => {
    fc.assert(
      fc.property(licences, licence => {
        for (const it of warningsOf(licence, TODAY)) {
          expect(dayOfKey(occasionKey(it))).toBe(it.day);
        }
      }),
    );
  });
});
