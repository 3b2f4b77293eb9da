import type { LicenceMetric } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  agencySeats,
  exampleLicence,
  mobileDevices,
} from '../../../__testUtils__/licences';
import { exampleModel } from '../../../__testUtils__/models';
import {
  answersOf,
  createOf,
  editOf,
  makesOverUse,
  newAnswers,
  problemsOf,
  SOMEONE,
  type LicenceAnswers,
} from './licenceForm';
import { statedOf } from './statedOf';

const devices = mobileDevices({
  approver: { id: 'user:default/ann', title: 'Ann' },
});

describe('editOf', () => {
  it.each<[Partial<LicenceAnswers>, object]>([
    [{}, {}],
    [{ title: ' Mobile devices ' }, {}],
    [{ contract: '' }, { contract: null }],
    [
      { renewal: undefined, places: undefined },
      { renewal: null, places: null },
    ],
    [
      { bought: 90, lowAt: 5 },
      { bought: 90, lowAt: 5 },
    ],
    [{ amount: undefined, currency: '' }, { cost: null }],
    [
      { currency: 'gbp', costCentre: '' },
      { cost: { amount: 9600, currency: 'GBP' } },
    ],
    [{ approver: 'owner', approverRef: undefined }, { approver: 'owner' }],
    [{ approver: undefined }, { approver: null }],
    [{ managers: [] }, { managers: [] }],
    // There is no over-use that it could be the reason of.
    [{ overUseReason: 'Joined early' }, {}],
    [
      { bought: 70, overUseReason: ' Joined early ' },
      { bought: 70, overUseReason: 'Joined early' },
    ],
  ])('of %j', (changed, edit) => {
    expect(editOf(devices, { ...answersOf(devices), ...changed })).toEqual(
      edit,
    );
  });
});

test('createOf leaves to the back end what was not answered', () => {
  const answers: LicenceAnswers = {
    ...newAnswers('supportmodel:default/clickhome'),
    service: 'office',
    title: ' Office users ',
    approver: SOMEONE,
    approverRef: 'group:default/it',
  };
  const { leadDays, lowAt, ...said } = createOf(answers);
  expect([leadDays, lowAt]).toEqual([undefined, undefined]);
  expect(said).toMatchObject({
    model: 'supportmodel:default/clickhome',
    service: 'office',
    title: 'Office users',
    bought: null,
    unnamed: 0,
    cost: null,
    approver: 'group:default/it',
  });
});

describe('makesOverUse', () => {
  it.each<[string, Partial<LicenceAnswers>, boolean]>([
    ['as it is', {}, false],
    ['the same over-use by other numbers', { bought: 241, unnamed: 1 }, false],
    ['more of it', { bought: 239 }, true],
    ['less of it', { bought: 244 }, false],
    ['no limit', { bought: undefined, unnamed: 9 }, false],
    ['a whole site', { metric: 'site' as LicenceMetric, bought: 1 }, false],
  ])('%s', (_, changed, isMore) => {
    const licence = agencySeats();
    const answers = { ...answersOf(licence), ...changed };
    expect(makesOverUse(answers, licence)).toBe(isMore);
  });
});

test('problemsOf finds the field of each problem', () => {
  expect(
    problemsOf({
      kind: 'fields',
      fields: [
        { field: 'body.cost.amount', message: 'has three decimals' },
        { field: 'managers.0', message: 'is unknown' },
        { field: 'training', message: 'is no request type' },
        { field: 'body.places', message: 'is too many' },
        { field: 'elsewhere', message: 'is wrong' },
      ],
    }),
  ).toEqual({
    problems: {
      amount: 'has three decimals',
      managers: 'is unknown',
      training: 'is no request type',
      places: 'is too many',
    },
    rest: 'elsewhere: is wrong',
  });
});

describe('statedOf', () => {
  const model = exampleModel('nec-ihms');
  it('knows what the model states, and what it leaves to the portal', () => {
    const licence = exampleLicence({
      title: model.licences['business-objects'].title,
      service: { id: model.licences['business-objects'].service, title: '' },
    });
    expect(statedOf(licence, model)).toEqual(
      expect.arrayContaining(['title', 'bought', 'requestType']),
    );
    expect(statedOf(licence, model)).not.toContain('renewal');
  });

  it('finds nothing stated of a licence of the portal', () => {
    expect(statedOf(agencySeats(), model)).toEqual([]);
  });
});
