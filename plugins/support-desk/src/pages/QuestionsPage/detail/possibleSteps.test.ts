import {
  answeredQuestion,
  exampleQuestion,
} from '../../../__testUtils__/questions';
import { possibleSteps } from './possibleSteps';

const DANA = 'user:default/dana-struan';
const BETH = 'user:default/beth-anne-harkin';

const offered = (...args: Parameters<typeof possibleSteps>) =>
  Object.entries(possibleSteps(...args))
    .filter(([, it]) => it)
    .map(([step, it]) => (it === true ? step : it));

describe('possibleSteps', () => {
  it.each([
    ['an asker', exampleQuestion(), ['askAgain', 'solve', 'withdraw', 'raise']],
    [
      'an asker whom it is solved for',
      exampleQuestion({ status: 'solved' }),
      ['askAgain'],
    ],
    ['an asker who withdrew it', exampleQuestion({ status: 'withdrawn' }), []],
    [
      'another super user',
      answeredQuestion({ status: 'open' }),
      ['answer', 'take', 'passOn', 'raise', 'suggest'],
    ],
    [
      'another super user, once it is answered',
      answeredQuestion(),
      ['answer', 'raise', 'suggest'],
    ],
    [
      'the team, of one that is suggested already',
      answeredQuestion({ status: 'open', sides: ['team'], candidate: 'c' }),
      ['answer', 'passOn', 'raise'],
    ],
    [
      'a super user who asks themself',
      exampleQuestion({ sides: ['asker', 'superUser'] }),
      ['askAgain', 'solve', 'withdraw', 'raise', 'suggest'],
    ],
    [
      'a super user, of one that became a ticket',
      answeredQuestion({ status: 'ticket' }),
      ['suggest'],
    ],
  ])('for %s', (_, question, steps) => {
    expect(offered(question, BETH)).toEqual(steps);
  });

  it('offers nobody to take what they have', () => {
    expect(offered(answeredQuestion({ status: 'open' }), DANA)).not.toContain(
      'take',
    );
  });
});
