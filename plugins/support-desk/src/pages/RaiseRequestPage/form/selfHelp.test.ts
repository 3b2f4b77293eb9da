import { necDetail, selfLearn } from '../__testUtils__/raisePage';
import type { Translate } from '../../../translations/useMessages';
import { questionsOf } from './questions';
import {
  ASKED,
  knownSteps,
  STEPS,
  tickedAnswers,
  TRIED,
  triedBefore,
  withSelfHelp,
} from './selfHelp';

const t = ((key: string) => key) as unknown as Translate<
  'intake' | 'request' | 'selfHelp'
>;

const queryWith = (mode?: 'advise' | 'acknowledge' | 'require') => {
  const detail = necDetail();
  const { query } = detail.requestTypes;
  query.selfHelp = mode && selfLearn(detail, { mode });
  return detail;
};

const asked = (mode?: 'advise' | 'acknowledge' | 'require') => {
  const detail = queryWith(mode);
  return withSelfHelp(questionsOf(detail, 'query', t), detail, 'query', t)
    .filter(it => [STEPS, TRIED].includes(it.id))
    .map(it => [it.id, it.requiredAt, Boolean(it.apart)]);
};

describe('withSelfHelp', () => {
  it.each([
    [undefined, [[TRIED, 'submit', false]]],
    ['advise', [[TRIED, 'never', true]]],
    ['acknowledge', [[TRIED, 'submit', true]]],
    [
      'require',
      [
        [STEPS, 'submit', true],
        [TRIED, 'never', true],
      ],
    ],
  ] as const)('asks in the mode %s', (mode, expected) =>
    expect(asked(mode)).toEqual(expected),
  );
});

describe('tickedAnswers', () => {
  it.each([
    [[], false, false],
    [[], true, true],
    [['a'], false, true],
  ])('of %j, going on without: %s', (steps, goesOn, tried) =>
    expect(tickedAnswers(steps, goesOn)).toEqual({
      [STEPS]: steps,
      [TRIED]: tried,
    }),
  );
});

describe('knownSteps', () => {
  const selfHelp = selfLearn(necDetail(), {
    steps: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B', notForYou: 'no' },
    ],
  });

  it('leaves out what is none, or not for the reader', () => {
    expect(knownSteps(selfHelp, ['a', 'b', 'c'])).toEqual(['a']);
    expect(knownSteps(selfHelp, 'a')).toEqual([]);
    expect(knownSteps(undefined, ['a'])).toEqual([]);
  });
});

describe('triedBefore', () => {
  const none = { articles: [] };

  it('is nothing where nothing is asked and nothing happened', () =>
    expect(triedBefore(queryWith(), 'query', {}, none)).toBeUndefined());

  it('is empty where something is asked and nothing was tried (S1-20)', () =>
    expect(triedBefore(queryWith('advise'), 'query', {}, none)).toEqual({
      steps: [],
      articles: [],
      superUsers: [],
    }));

  it('has steps, articles, people with their answers, and the visit', () =>
    expect(
      triedBefore(
        queryWith('acknowledge'),
        'query',
        { [STEPS]: ['help-function'], [ASKED]: { a: ' yes ', b: '' } },
        { articles: [{ title: 'Refunds' }], visit: 'v' },
      ),
    ).toEqual({
      steps: ['help-function'],
      articles: [{ title: 'Refunds' }],
      superUsers: [{ user: 'a', answer: 'yes' }, { user: 'b' }],
      visit: 'v',
    }));
});
