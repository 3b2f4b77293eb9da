import { exampleDetail } from '../../../__testUtils__/models';
import { textsOf } from '../../../__testUtils__/texts';
import { intakeTranslationRef } from '../../../messages/intake';
import { requestTranslationRef } from '../../../messages/request';
import { phoneCallOf } from './phoneCall';
import { problemsOf } from './problems';
import { problemsFrom } from '../../../components/Questions/problems';
import { questionsOf } from './questions';
import { notSentBy } from './refusal';
import type { Answers } from '../../../components/Questions/answers';

const t = textsOf(intakeTranslationRef, requestTranslationRef);

const NOW = new Date('2025-03-07T16:00:00Z');

function problems(model: string, type: string, answers: Answers) {
  const detail = exampleDetail(model);
  const questions = questionsOf(detail, type, t);
  return problemsOf(detail, type, questions, answers, NOW, t);
}

describe('problemsOf', () => {
  it.each<[string, string, string, Answers, string[]]>([
    [
      'nothing answered',
      'clarity-escalation',
      'client-record',
      {},
      [
        'fields.who',
        'fields.where',
        'summary',
        'description',
        'fields.when',
        'fields.how',
      ],
    ],
    [
      'a short summary',
      'nec-ihms',
      'query',
      { summary: 'ab' },
      ['module', 'summary', 'description'],
    ],
    [
      'an instant to come',
      'payroll',
      'problem',
      {
        summary: 'Stopped',
        description: 'x',
        'fields.when': '2025-03-07T16:01:00Z',
      },
      ['fields.when'],
    ],
    [
      'one of two alternatives',
      'clarity-escalation',
      'merge-request',
      { summary: 'Two of one', 'fields.merge-form': 'merge.pdf' },
      [],
    ],
    [
      'too few in a list',
      'clarity-escalation',
      'merge-request',
      {
        summary: 'Two of one',
        'fields.who': ['17', ''],
        'fields.what': '17',
      },
      ['fields.who'],
    ],
    [
      'the charge not accepted',
      'it-works',
      'training-issue',
      { summary: 'Reports', description: 'How?', module: 'it-works' },
      ['confirmed.charge'],
    ],
  ])('%s', (_name, model, type, answers, expected) => {
    expect(problems(model, type, answers).map(it => it.id)).toEqual(expected);
  });

  it('says what is wrong in words that name the question', () => {
    expect(problems('nec-ihms', 'query', { summary: 'ab' })).toEqual(
      expect.arrayContaining([
        {
          id: 'summary',
          message: 'In a few words must have at least 3 characters',
        },
        { id: 'description', message: 'Query must be answered' },
      ]),
    );
  });
});

describe('problemsFrom', () => {
  it('finds the question that an answer of the back end is about', () => {
    const detail = exampleDetail('nec-ihms');
    const questions = questionsOf(detail, 'query', t);
    expect(
      problemsFrom(
        [
          { field: 'fields.query', message: 'Query is too long' },
          { field: 'module', message: 'is not known', allowed: ['rents'] },
          { field: 'channel', message: 'is not a kind of channel' },
        ],
        questions,
      ),
    ).toEqual([
      { id: 'description', message: 'Query is too long' },
      { id: 'module', message: 'is not known (rents)' },
      { id: '', message: 'is not a kind of channel' },
    ]);
  });
});

describe('notSentBy', () => {
  const answered = (error: object) => ({ body: { error } });

  it.each([
    [
      'fields',
      answered({
        message: 'm',
        code: 'INVALID_FIELDS',
        fields: [{ field: 'module', message: 'm' }],
      }),
      { kind: 'fields', fields: [{ field: 'module', message: 'm' }] },
    ],
    [
      'a rule',
      answered({ message: 'No.', code: 'ROLE_REQUIRED' }),
      { kind: 'refused', refusal: { message: 'No.', code: 'ROLE_REQUIRED' } },
    ],
    [
      'a failure of the back end',
      answered({ message: 'Out of order' }),
      { kind: 'failed', message: 'Out of order' },
    ],
    [
      'no answer',
      new TypeError('Failed to fetch'),
      { kind: 'failed', message: 'Failed to fetch' },
    ],
  ])('tells %s', (_name, error, expected) => {
    expect(notSentBy(error)).toEqual(expected);
  });
});

describe('phoneCallOf', () => {
  const { model } = exampleDetail('nec-ihms');
  const { values } = model.priorities['nec-priority'];

  it('is asked for by priority 1 alone (S1-24)', () => {
    expect(phoneCallOf(model, values.p1)).toEqual({
      text: 'Priority 1 is logged on the portal and phoned into the service desk.',
      contact: 'NEC service desk',
      numbers: ['555-0100'],
    });
    expect(phoneCallOf(model, values.p2)).toBeUndefined();
  });
});
