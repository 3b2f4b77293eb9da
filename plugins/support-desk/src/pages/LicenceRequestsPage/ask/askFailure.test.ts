import { ownQuestion } from '../../../components/Questions/question';
import { askFailure } from './askFailure';

const asked = [
  ownQuestion('trainingOn', 'date', 'when', 'Class'),
  ownQuestion('answers.what', 'text', 'what', 'Form'),
];
const refused = (error: object) =>
  askFailure(Object.assign(new Error('offline'), { body: { error } }), asked);

describe('askFailure', () => {
  it.each<[string, object, object]>([
    [
      'fields',
      { fields: [{ field: 'answers.what', message: 'is missing' }] },
      { problems: [{ id: 'answers.what', message: 'is missing' }] },
    ],
    [
      'a full class',
      { message: 'day: all 10 places are taken' },
      { problems: [{ id: 'trainingOn', message: 'all 10 places are taken' }] },
    ],
    [
      'somebody who has it, where nobody else is asked for',
      { message: 'person: has a seat already' },
      { problems: [{ id: '', message: 'has a seat already' }] },
    ],
    ['another refusal', { message: 'Why: not' }, { message: 'Why: not' }],
    ['no answer', {}, { message: 'offline' }],
  ])('tells of %s', (_, error, failure) =>
    expect(refused(error)).toEqual(failure),
  );
});
