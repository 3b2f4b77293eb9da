import { claritySeats } from '../../../__testUtils__/licenceRequests';
import { exampleLicence } from '../../../__testUtils__/licences';
import { exampleModel } from '../../../__testUtils__/models';
import type { Answers } from '../../../components/Questions/answers';
import { textsOf } from '../../../__testUtils__/texts';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import {
  askOf,
  askProblems,
  askQuestions,
  firstAnswers,
  modelQuestions,
} from './askForm';

const t = textsOf(licenceRequestsTranslationRef);

const NOW = new Date('2025-03-07T16:00:00Z');
const clarity = exampleModel('clarity-escalation');
const seats = claritySeats();

const questions = (answers: Answers) =>
  askQuestions(clarity, seats, answers, t);
const problems = (answers: Answers) =>
  askProblems(clarity, seats, questions(answers), answers, NOW).map(
    it => it.id,
  );

const complete: Answers = {
  forWhom: 'me',
  reason: ' New here ',
  'answers.what': 'license-request.pdf',
  'answers.screen-viewing': true,
  trainingOn: '2025-03-18',
};

describe('the form that asks for a licence', () => {
  it('asks what the training and the form ask, but neither who nor when again (S3-28 to S3-35)', () => {
    const asked = questions({ forWhom: 'me' })
      .filter(it => it.input !== 'info')
      .map(it => it.id);
    expect(asked).toEqual([
      'forWhom',
      'reason',
      'answers.what',
      'answers.screen-viewing',
      'trainingOn',
    ]);
  });

  it('says of the training what its classes do not say themselves', () => {
    const { asked, said } = modelQuestions(clarity, seats, questions({}));
    expect(asked.map(it => it.id)).toEqual([
      'answers.what',
      'answers.screen-viewing',
    ]);
    expect(said.map(it => it.id)).toEqual([
      'answers.who',
      'answers.where',
      'answers.how',
    ]);
    const alone = { ...seats, training: undefined };
    const all = askQuestions(clarity, seats, {}, t);
    expect(modelQuestions(clarity, alone, all).asked).toHaveLength(6);
  });

  it('asks for no class where there is no training', () => {
    const model = exampleModel('nec-ihms');
    const asked = askQuestions(model, exampleLicence(), {}, t);
    expect(asked.map(it => it.id)).toEqual(['forWhom', 'reason']);
  });

  it.each([
    [undefined, 'me'],
    ['holder', 'colleague'],
    ['waiting', 'colleague'],
  ] as const)('of one that is %s begins for %s', (mine, forWhom) =>
    expect(firstAnswers({ mine })).toEqual({ forWhom }),
  );

  it.each<[string, Answers, string[]]>([
    ['everything', complete, []],
    [
      'nothing',
      { forWhom: 'colleague' },
      ['person', 'answers.what', 'answers.screen-viewing'],
    ],
    ['no colleague', { ...complete, forWhom: 'colleague' }, ['person']],
    [
      'no tick',
      { ...complete, 'answers.screen-viewing': false },
      ['answers.screen-viewing'],
    ],
  ])('finds what is wrong with %s', (_, answers, ids) =>
    expect(problems(answers)).toEqual(ids),
  );

  it('sends what is asked, without blanks', () => {
    const asked = (answers: Answers) =>
      askOf('clarity-seats', questions(answers), answers);
    const answers = { what: 'license-request.pdf', 'screen-viewing': true };
    expect(asked({ ...complete, person: 'user:default/left-over' })).toEqual({
      licence: 'clarity-seats',
      reason: 'New here',
      trainingOn: '2025-03-18',
      answers,
    });
    expect(
      asked({
        ...complete,
        forWhom: 'colleague',
        person: 'user:default/mina-orr',
        reason: ' ',
        trainingOn: null,
      }),
    ).toEqual({
      licence: 'clarity-seats',
      person: 'user:default/mina-orr',
      answers,
    });
  });
});
