import { exampleDetail } from '../../../__testUtils__/models';
import { textsOf } from '../../../__testUtils__/texts';
import { intakeTranslationRef } from '../../../messages/intake';
import { requestTranslationRef } from '../../../messages/request';
import { hasTriedAll } from './confirmations';
import { isNeeded } from '../../../components/Questions/question';
import { questionsOf } from './questions';

const t = textsOf(intakeTranslationRef, requestTranslationRef);

const idsOf = (model: string, type: string) =>
  questionsOf(exampleDetail(model), type, t).map(it => it.id);

describe('questionsOf', () => {
  it.each([
    // The query is the description and the module's field the module.
    [
      'nec-ihms',
      'query',
      ['onBehalfOf', 'module', 'summary', 'description', 'case'],
    ],
    // Whose login is whom it is for; it is not asked twice.
    [
      'nec-ihms',
      'login',
      ['onBehalfOf', 'module', 'summary', 'description', 'fields.what'],
    ],
    // What support fills in is not asked.
    [
      'nec-ihms',
      'service-incident',
      ['onBehalfOf', 'module', 'summary', 'description'],
    ],
    [
      'hmis',
      'rapid-response',
      [
        'onBehalfOf',
        'fields.agency',
        'fields.contact-information',
        'module',
        'summary',
        'description',
        'fields.discovered',
      ],
    ],
    [
      'clarity-escalation',
      'client-record',
      [
        'onBehalfOf',
        'fields.who',
        'module',
        'fields.where',
        'summary',
        'description',
        'fields.when',
        'fields.how',
      ],
    ],
  ])('asks in %s for %s what is needed, once', (model, type, expected) => {
    expect(idsOf(model, type)).toEqual(expected);
  });

  it('asks whoever sets the priority where it happens and for a way around', () => {
    const detail = exampleDetail('nec-ihms');
    detail.requestTypes['service-incident'] = {
      asks: [],
      priorities: 'nec-priority',
      prioritySetByRequester: true,
    };
    const questions = questionsOf(detail, 'service-incident', t);
    expect(questions.map(it => it.id)).toEqual([
      'onBehalfOf',
      'module',
      'fields.environment',
      'summary',
      'description',
      'fields.workaround',
      'priority',
    ]);
    expect(
      questions.filter(it => it.id.startsWith('fields.')).some(isNeeded),
    ).toBe(false);
  });

  it('does not ask for the module of a model that has only one', () => {
    expect(idsOf('payroll', 'problem')).toEqual([
      'onBehalfOf',
      'summary',
      'description',
      'fields.when',
    ]);
  });

  it('knows no field twice in any type of any model', () => {
    for (const name of [
      'nec-ihms',
      'hmis',
      'clickhome',
      'it-works',
      'clarity-escalation',
      'payroll',
    ]) {
      for (const type of Object.keys(exampleDetail(name).model.requestTypes)) {
        const ids = idsOf(name, type);
        expect(ids).toEqual([...new Set(ids)]);
        expect(ids).toEqual(
          expect.arrayContaining(['summary', 'description', 'onBehalfOf']),
        );
      }
    }
  });

  it('needs a description only where nothing else says what', () => {
    const needed = (model: string, type: string) =>
      questionsOf(exampleDetail(model), type, t)
        .filter(isNeeded)
        .map(it => it.id);
    expect(needed('nec-ihms', 'service-incident')).toEqual([
      'summary',
      'description',
    ]);
    expect(needed('nec-ihms', 'login')).toEqual(['summary', 'fields.what']);
  });

  it('asks for the priority only where the reader sets it', () => {
    const detail = exampleDetail('payroll');
    const byReader = {
      ...detail,
      requestTypes: {
        problem: {
          asks: [],
          priorities: 'urgency',
          prioritySetByRequester: true,
        },
      },
    };
    const priority = questionsOf(byReader, 'problem', t).find(
      it => it.id === 'priority',
    );
    expect(priority?.options).toEqual(['urgent', 'normal', 'low']);
    expect(idsOf('payroll', 'problem')).not.toContain('priority');
  });

  it('has a tick for what the model asks first, and for the charge', () => {
    const detail = exampleDetail('it-works');
    detail.requestTypes['training-issue'].asks = [
      { kind: 'training', text: 'the basic course' },
      { kind: 'training', text: 'the advanced course' },
    ];
    const ticks = questionsOf(detail, 'training-issue', t).filter(
      it => it.confirms,
    );
    expect(ticks).toMatchObject([
      {
        id: 'confirmed.training',
        help: 'the basic course\nthe advanced course',
      },
      { id: 'confirmed.charge', help: 'Additional training fees may apply.' },
    ]);
  });
});

describe('hasTriedAll', () => {
  const detail = exampleDetail('nec-ihms');
  detail.requestTypes.query.asks = [
    { kind: 'tried', text: 'Self Learn', level: 'level-1' },
  ];
  const steps = ['help-function', 'employee-zone', 'ask-super-user'];

  it.each([
    ['all steps', 'query', steps, true],
    ['some steps', 'query', steps.slice(1), false],
    ['nothing asked', 'login', steps, false],
  ])('%s', (_name, type, ticks, expected) => {
    expect(hasTriedAll(detail, type, ticks)).toBe(expected);
  });
});
