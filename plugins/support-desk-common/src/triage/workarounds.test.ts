import { compileExample } from '../model/__testUtils__/examples';
import {
  failedByWorkaround,
  looksForWorkaround,
  workaroundFieldOf,
} from './workarounds';

const itWorks = compileExample('it-works');
const nec = compileExample('nec-ihms');

const criteria = (...texts: string[]) =>
  texts.map(text => ({ text, environment: 'any' as const }));

describe('workaroundFieldOf', () => {
  it.each([
    [itWorks, 'technical-issue', { some: 'there is one', none: 'none known' }],
    [nec, 'service-incident', { some: 'there is one', none: 'none' }],
  ])('reads the field of %#', (model, type, expected) => {
    expect(workaroundFieldOf(model.requestTypes[type])).toEqual({
      id: 'workaround',
      ...expected,
    });
  });

  it('finds none where none asks for it', () => {
    const { 'training-issue': training } = itWorks.requestTypes;
    expect(workaroundFieldOf(training)).toBeUndefined();
  });
});

describe('looksForWorkaround', () => {
  it.each([
    ['Construct a short-term work around if possible.', true],
    ['Offers the user a workaround.', true],
    ['Find out. The work-around is known.', false],
    ['Notify the client.', false],
  ])('reads %j: %s', (text, expected) => {
    expect(looksForWorkaround({ text })).toBe(expected);
  });
});

describe('failedByWorkaround', () => {
  it.each([
    [
      'it-works',
      itWorks.priorities['it-works-priority'].values,
      ['high', 'medium'],
    ],
    ['nec-ihms', nec.priorities['nec-priority'].values, ['p1']],
  ])(
    'names the priorities of %s whose definition says that there is none (S2-68)',
    (_name, values, expected) => {
      const failed = Object.values(values).filter(
        it => failedByWorkaround(it).length > 0,
      );
      expect(failed.map(it => it.id)).toEqual(expected);
    },
  );

  it('asks whether the other criteria are enough', () => {
    const both = criteria('No work-around exists.', 'All users are affected.');
    expect(failedByWorkaround({ criteria: both, join: 'or' })).toEqual([]);
    expect(failedByWorkaround({ criteria: both, join: 'andOr' })).toEqual([]);
    expect(failedByWorkaround({ criteria: both, join: 'and' })).toEqual([
      'No work-around exists.',
    ]);
    expect(failedByWorkaround({ criteria: [], join: 'or' })).toEqual([]);
  });
});
