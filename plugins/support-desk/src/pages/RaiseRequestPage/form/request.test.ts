import { createTicketSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { prefilledAnswers, sharedAnswers } from './prefill';
import { ownQuestion } from '../../../components/Questions/question';
import { requestOf, textOf } from './request';
import { exampleModel } from '../../../__testUtils__/models';

const questions = [
  ownQuestion('onBehalfOf', 'person', 'who', 'On behalf of'),
  ownQuestion('fields.form', 'info', 'who', 'Read this'),
  ownQuestion('summary', 'text', 'what', 'In a few words'),
  ownQuestion('description', 'longText', 'what', 'Issues', { serves: 'what' }),
  ownQuestion('fields.ids', 'list', 'what', 'IDs'),
  ownQuestion('fields.discovered', 'datetime', 'when', 'Discovered'),
  ownQuestion('confirmed.tried', 'checkbox', 'how', 'I have tried it'),
];

const requestWith = (answers: Parameters<typeof requestOf>[3]) =>
  requestOf('default/nec-ihms', 'query', questions, answers);

describe('requestOf', () => {
  it('puts every answer where its question says', () => {
    expect(
      requestWith({
        onBehalfOf: 'user:default/ann',
        summary: ' Letters print twice ',
        description: 'All of them.',
        'fields.ids': ['1', ' ', '2 '],
        'fields.discovered': '2025-03-07T15:20:00Z',
        'fields.form': 'x',
        'fields.gone': 'no longer asked',
        'confirmed.tried': true,
      }),
    ).toEqual({
      model: 'default/nec-ihms',
      requestType: 'query',
      onBehalfOf: 'user:default/ann',
      summary: 'Letters print twice',
      description: 'All of them.',
      fields: {
        what: 'All of them.',
        ids: ['1', '2'],
        discovered: '2025-03-07T15:20:00Z',
      },
      discoveredAt: '2025-03-07T15:20:00Z',
      confirmed: { tried: true },
    });
  });

  it('leaves out what was not answered', () => {
    expect(
      requestWith({ summary: 'Help', description: '  ', 'fields.ids': [''] }),
    ).toEqual({
      model: 'default/nec-ihms',
      requestType: 'query',
      summary: 'Help',
      fields: {},
      confirmed: {},
    });
  });

  it('is a body that the back end reads, whatever is typed', () => {
    const text = fc.string({ maxLength: 200 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, maxLength: 200 }),
        text,
        fc.array(text),
        fc.boolean(),
        (summary, description, ids, tried) => {
          fc.pre(summary.trim().length >= 3);
          const body = requestWith({
            summary,
            description,
            'fields.ids': ids,
            'confirmed.tried': tried,
          });
          expect(createTicketSchema.safeParse(body).success).toBe(true);
        },
      ),
    );
  });
});

describe('textOf', () => {
  it('has all that was typed', () => {
    expect(
      textOf(questions, {
        summary: 'Letters print twice',
        'fields.ids': ['1', '2'],
        'confirmed.tried': true,
      }),
    ).toBe('In a few words: Letters print twice\nIDs: 1, 2\nI have tried it');
  });
});

describe('prefilledAnswers', () => {
  const model = exampleModel('nec-ihms');
  const [service] = Object.values(model.services).filter(it => it.entity);

  it.each([
    ['nothing', {}, {}],
    ['words', { words: ' prints twice ' }, { summary: 'prints twice' }],
    [
      'many words',
      { words: 'x'.repeat(201) },
      { description: 'x'.repeat(201) },
    ],
    [
      'an entity',
      { entity: service.entity!.toLocaleUpperCase() },
      { module: service.id },
    ],
    ['an entity of others', { entity: 'component:default/other' }, {}],
    [
      'a case of the type',
      { type: 'service-request', case: 'licence charged for' },
      { case: 'licence charged for' },
    ],
    [
      'a case of other types',
      { type: 'query', case: 'licence charged for' },
      {},
    ],
    ['a case without a type', { case: 'licence charged for' }, {}],
  ])('takes over %s', (_name, address, expected) => {
    expect(prefilledAnswers(model, address)).toEqual(expected);
  });
});

describe('sharedAnswers', () => {
  it('takes along what every type asks', () => {
    expect(
      sharedAnswers({ summary: 'x', module: '', 'fields.ids': ['1'] }),
    ).toEqual({ summary: 'x' });
  });
});
