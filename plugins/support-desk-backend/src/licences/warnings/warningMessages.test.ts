import { plainLicence } from '../__testUtils__/sampleLicence';
import type { StoredLicence } from '../LicenceStore';
import { spoken } from '../../words/__testUtils__/inEnglish';
import type { ToldWarning } from './warningMessages';
import * as made from './warningMessages';
import type { StoredWarning } from './WarningStore';

const warningMessages = spoken(made.warningMessages);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const OWNER = 'group:default/owners';

const told = (
  id: string,
  warning: Partial<StoredWarning> = {},
  licence: Partial<StoredLicence> = {},
): ToldWarning => ({
  warning: { id, licence: '2', kind: 'full', since: new Date(0), ...warning },
  licence: {
    ...plainLicence,
    title: `Archive ${id}`,
    bought: 5,
    seats: 5,
    ...licence,
  },
  model: { title: 'Payroll', owner: OWNER },
});
const many = (count: number, licence?: Partial<StoredLicence>) =>
  Array.from({ length: count }, (_, i) => told(`${i + 1}`, {}, licence));

describe('warningMessages', () => {
  it('tells the managers, with a link to the licence', () => {
    const renewal = { kind: 'renewal' as const, day: '2025-04-01' };
    expect(
      warningMessages([told('1', renewal, { managers: [ANN, BEN] })]),
    ).toEqual([
      {
        kind: 'notification',
        recipients: [ANN, BEN],
        asks: { otherwise: [ANN, BEN] },
        title: 'Archive 1: renews on Tuesday 1 April 2025',
        description: 'Payroll. 5 bought, 5 in use.',
        link: '/support/licences?licence=2',
        severity: 'normal',
        topic: 'support-desk.licence',
        scope: 'support-desk.licence.1',
      },
    ]);
  });

  it('tells the owner of the model where a licence has no managers', () => {
    expect(warningMessages([told('1')])[0].recipients).toEqual([OWNER]);
  });

  it.each([
    ['renewal', '2025-04-01', 'renews on Tuesday 1 April 2025', 'normal'],
    [
      'notice',
      '2025-04-01',
      'notice can be given until Tuesday 1 April 2025',
      'high',
    ],
    [
      'end',
      '2025-04-01',
      'the contract ends on Tuesday 1 April 2025',
      'normal',
    ],
    [
      'ended',
      '2025-04-01',
      'the contract ended on Tuesday 1 April 2025',
      'high',
    ],
    ['low', undefined, 'only 2 of 7 free', 'low', 7],
    ['full', undefined, 'all 5 are in use', 'normal', 5],
    ['overUse', undefined, 'over-use by 2', 'high', 3],
  ] as const)(
    'puts %s into words',
    (kind, day, words, severity, bought = 5) => {
      expect(
        warningMessages([told('1', { kind, day }, { bought })]),
      ).toMatchObject([{ title: `Archive 1: ${words}`, severity }]);
    },
  );

  it('never tells costs', () => {
    const cost = { cents: 987_654, currency: 'GBP', costCentre: 'FIN-1' };
    const sent = JSON.stringify(warningMessages(many(7, { cost })));
    expect(sent).not.toMatch(/9876|GBP|FIN-1/);
  });

  it('tells five one by one, and six in one message', () => {
    expect(warningMessages(many(5))).toHaveLength(5);
    expect(warningMessages(many(6))).toEqual([
      expect.objectContaining({
        recipients: [OWNER],
        title: 'Licences: 6 things to see to',
        description: many(6)
          .map(it => `${it.licence.title}: all 5 are in use`)
          .join('; '),
        link: '/support/licences',
        severity: 'normal',
      }),
    ]);
  });

  it('lists no more than somebody reads', () => {
    const [{ description }] = warningMessages(many(23));
    expect(description).toMatch(/Archive 20: all 5 are in use; and 3 more$/);
  });

  it('lists for whoever gets many, and tells one by one whoever gets few', () => {
    const messages = warningMessages([
      ...many(5, { managers: [ANN] }),
      told('6', {}, { managers: [ANN, BEN] }),
    ]);
    expect(messages.map(it => [it.recipients, it.title])).toEqual([
      [[BEN], 'Archive 6: all 5 are in use'],
      [[ANN], 'Licences: 6 things to see to'],
    ]);
  });
});
