import { exampleSuperUser } from '../../../__testUtils__/superUsers';
import { answersOf, editOf, nominationOf, problemsOf } from './superUserForm';

const before = exampleSuperUser({
  to: '2025-12-31',
  officeHours: 'Mondays',
  contact: 'chat',
});

describe('editOf', () => {
  it.each([
    [{}, {}],
    [{ officeHours: ' Mondays ' }, {}],
    [{ officeHours: '' }, { officeHours: null }],
    [{ to: undefined }, { to: null }],
    [
      { contact: 'phone' as const, from: '2025-03-01' },
      { contact: 'phone', from: '2025-03-01' },
    ],
  ])('of %j', (changed, edit) => {
    expect(editOf(before, { ...answersOf(before), ...changed })).toEqual(edit);
  });
});

describe('nominationOf', () => {
  it.each([
    ['area:rents', { area: 'rents' }],
    ['module:letters', { module: 'letters' }],
  ])('for %s', (target, place) => {
    const user = 'user:default/lena-baird';
    expect(nominationOf('m', { user, target, officeHours: ' ' })).toEqual({
      model: 'm',
      user,
      ...place,
    });
  });
});

describe('problemsOf', () => {
  it.each([
    [
      {
        kind: 'fields' as const,
        fields: [
          { field: 'body.module', message: 'is no module' },
          { field: 'to', message: 'is before' },
          { field: 'model', message: 'is unknown' },
        ],
      },
      {
        problems: { target: 'is no module', to: 'is before' },
        rest: 'model: is unknown',
      },
    ],
    [
      { kind: 'failed' as const, message: 'user: is listed already' },
      { problems: { user: 'is listed already' } },
    ],
    [
      { kind: 'failed' as const, message: 'No connection' },
      { problems: {}, rest: 'No connection' },
    ],
    [undefined, { problems: {} }],
  ])('of %j', (failure, problems) => {
    expect(problemsOf(failure)).toEqual(problems);
  });
});
