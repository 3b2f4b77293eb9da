import { exampleModel } from '../../../__testUtils__/models';
import type { Answers } from '../../../components/Questions/answers';
import {
  asksWorkaround,
  EFFECT,
  factsOf,
  reasonNeeded,
  suggestionOf,
  WORKAROUND,
} from './triage';

const nec = exampleModel('nec-ihms');
const itWorks = exampleModel('it-works');
const necScale = nec.priorities['nec-priority'];
const itScale = Object.values(itWorks.priorities)[0];

describe('factsOf', () => {
  it.each<[Answers, unknown]>([
    [{}, undefined],
    [{ [EFFECT]: 'unheard-of' }, undefined],
    [{ [EFFECT]: 'stopped' }, { effect: 'stopped' }],
    [
      { [EFFECT]: 'stopped', 'fields.environment': 'Non-Production' },
      { effect: 'stopped', environment: 'nonProduction' },
    ],
    [
      {
        [EFFECT]: 'minor',
        'fields.environment': 'LIVE',
        'fields.workaround': 'there is one',
      },
      { effect: 'minor', environment: 'live', workaround: true },
    ],
    [
      { [EFFECT]: 'minor', 'fields.workaround': 'none' },
      { effect: 'minor', workaround: false },
    ],
    [
      { [EFFECT]: 'minor', [WORKAROUND]: 'yes' },
      { effect: 'minor', workaround: true },
    ],
  ])('reads %j', (answers, facts) => {
    expect(factsOf(answers)).toEqual(facts);
  });
});

describe('suggestionOf', () => {
  it.each([
    ['S1-70', { [EFFECT]: 'stopped', 'fields.environment': 'LIVE' }, 'p1'],
    [
      'S1-71',
      { [EFFECT]: 'stopped', 'fields.workaround': 'there is one' },
      'p3',
    ],
    [
      'S1-74',
      { [EFFECT]: 'stopped', 'fields.environment': 'Non-Production' },
      'p3',
    ],
  ])('%s', (_rule, answers, priority) => {
    expect(suggestionOf(necScale, answers)?.priority).toBe(priority);
  });
});

describe('reasonNeeded', () => {
  it('asks why it is another than the suggested', () => {
    const answers = { [EFFECT]: 'degraded', priority: 'p1' };
    expect(reasonNeeded(necScale, answers)).toMatchObject({
      kind: 'other',
      suggested: { id: 'p2' },
    });
    expect(reasonNeeded(necScale, { ...answers, priority: 'p2' })).toBe(
      undefined,
    );
  });

  it('asks nothing where nothing is suggested or chosen', () => {
    expect(reasonNeeded(necScale, { priority: 'p1' })).toBeUndefined();
    expect(reasonNeeded(necScale, { [EFFECT]: 'minor' })).toBeUndefined();
  });

  it.each([
    ['high', 'medium'],
    ['medium', 'high'],
  ])('asks always of %s, which is defined as %s (S2-40)', (chosen, other) => {
    expect(reasonNeeded(itScale, { priority: chosen })).toMatchObject({
      kind: 'alike',
      others: [{ id: other }],
    });
  });
});

describe('asksWorkaround', () => {
  it('asks only where no field of the model does', () => {
    expect(asksWorkaround(nec.requestTypes['service-incident'], necScale)).toBe(
      false,
    );
    const [type] = Object.values(itWorks.requestTypes).filter(
      it => it.priorities,
    );
    expect(asksWorkaround(type, itScale)).toBe(false);
    expect(asksWorkaround({ ...type, fields: {} }, itScale)).toBe(true);
  });
});
