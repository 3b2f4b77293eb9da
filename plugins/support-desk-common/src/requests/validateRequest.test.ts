import fc from 'fast-check';
import type {
  CompiledField,
  CompiledModel,
  CompiledRequestType,
} from '../model';
import { validateRequest, type FieldStage } from './validateRequest';

const NOW = new Date('2025-03-07T16:00:00Z');

function field(id: string, rest: Partial<CompiledField> = {}): CompiledField {
  return {
    path: `requestTypes.it.fields.${id}`,
    id,
    title: `Field ${id}`,
    input: 'text',
    options: [],
    filledBy: 'requester',
    requiredAt: 'submit',
    implied: false,
    ...rest,
  };
}

function requestType(
  fields: CompiledField[],
  rest: Partial<CompiledRequestType> = {},
): CompiledRequestType {
  return {
    path: 'requestTypes.it',
    id: 'it',
    title: 'Report',
    kind: 'incident',
    for: [],
    notFor: [],
    requires: [],
    routes: [],
    channels: {},
    replyTo: [],
    targets: [],
    fields: Object.fromEntries(fields.map(it => [it.id, it])),
    ...rest,
  };
}

const model = {
  title: 'Housing',
  services: {
    rents: { id: 'rents', title: 'Rents', entity: 'component:default/rents' },
  },
} as unknown as CompiledModel;

function problems(
  fields: CompiledField[],
  answers: Record<string, unknown>,
  stage: FieldStage = 'submit',
  rest: Partial<CompiledRequestType> = {},
  ticket: { module?: string; description?: string } = {},
) {
  const type = requestType(fields, rest);
  return validateRequest(type, model, answers, stage, { now: NOW, ...ticket });
}

describe('validateRequest', () => {
  it.each<[string, Partial<CompiledField>, unknown, string | undefined]>([
    ['a text', {}, 'x', undefined],
    ['a number for a text', {}, 1, 'must be a text'],
    ['a blank text', {}, '  ', 'must be answered'],
    ['a text too long', {}, 'x'.repeat(501), 'at most 500 characters'],
    ['a number', { input: 'number' }, 0, undefined],
    ['not a number', { input: 'number' }, '1', 'must be a number'],
    ['a date', { input: 'date' }, '2024-02-29', undefined],
    ['a date that is none', { input: 'date' }, '2025-02-29', 'must be a date'],
    ['an instant', { input: 'datetime' }, '2025-03-07T16:00:00Z', undefined],
    [
      'a future instant (S3-39)',
      { input: 'datetime' },
      '2025-03-07T16:00:01Z',
      'must not lie in the future',
    ],
    ['an instant without zone', { input: 'datetime' }, '2025-03-07', 'instant'],
    ['an option', { input: 'choice', options: ['a', 'b'] }, 'b', undefined],
    ['no option', { input: 'choice', options: ['a'] }, 'c', 'one of'],
    ['a tick (S3-34)', { input: 'checkbox' }, true, undefined],
    ['no tick (S3-34)', { input: 'checkbox' }, false, 'must be ticked'],
    ['a tick as text', { input: 'checkbox' }, 'yes', 'must be true or false'],
    [
      'two items (S3-50)',
      { input: 'list', minItems: 2 },
      ['1', '2'],
      undefined,
    ],
    ['one item (S3-50)', { input: 'list', minItems: 2 }, ['1'], 'at least 2'],
    ['twice (S3-50)', { input: 'list', minItems: 2 }, ['1', '1'], 'twice'],
    ['a person', { input: 'person' }, 'user:default/ann', undefined],
    ['a group for a person', { input: 'person' }, 'group:default/a', 'user:'],
    ['a group', { input: 'group' }, 'group:default/a', undefined],
    ['an entity', { input: 'entity' }, 'component:default/a', undefined],
    ['no entity', { input: 'entity' }, 'rents', 'must be an entity reference'],
    ['a service', { input: 'service' }, 'rents', undefined],
    [
      "a service's entity",
      { input: 'service' },
      'component:default/rents',
      undefined,
    ],
    ['no service', { input: 'service' }, 'letters', 'must be a service of'],
    ['an attachment', { input: 'attachment' }, 'form.pdf', undefined],
    ['no attachment (S3-30)', { input: 'attachment' }, '', 'must be answered'],
    ['an answer to an information', { input: 'info' }, 'x', 'takes no answer'],
    ['an information', { input: 'info' }, undefined, undefined],
  ])('checks %s', (_name, given, answer, expected) => {
    const found = problems([field('f', given)], { f: answer });
    expect(found.map(it => `${it.field}: ${it.message}`).join()).toMatch(
      expected ? new RegExp(`^fields\\.f: Field f .*${expected}`) : /^$/,
    );
  });

  it('names the values that are allowed', () => {
    const fields = [
      field('what', { input: 'choice', options: ['username', 'password'] }),
      field('where', { input: 'service' }),
    ];
    expect(problems(fields, { where: 'cellar', x: 1 })).toEqual([
      {
        field: 'fields.what',
        message: 'Field what must be answered',
        allowed: ['username', 'password'],
      },
      {
        field: 'fields.where',
        message: 'Field where must be a service of Housing',
        allowed: ['rents'],
      },
      {
        field: 'fields.x',
        message: 'x is not a field of Report',
        allowed: ['what', 'where'],
      },
    ]);
  });

  it('takes the IDs or the form, and wants one of them (S3-52)', () => {
    const fields = [
      field('ids', { input: 'list', minItems: 2, alternativeTo: 'form' }),
      field('form', { input: 'attachment', alternativeTo: 'ids' }),
    ];
    expect(problems(fields, { form: 'merge.pdf' })).toEqual([]);
    expect(problems(fields, { ids: ['1', '2'] })).toEqual([]);
    expect(problems(fields, {}).map(it => it.field)).toEqual([
      'fields.ids',
      'fields.form',
    ]);
  });

  it.each<[FieldStage, string[]]>([
    ['submit', ['mine']],
    ['response', ['mine', 'theirs']],
    ['resolution', ['mine', 'theirs', 'why']],
    ['closure', ['mine', 'theirs', 'why', 'end']],
  ])('asks at %s for what is due (S3-42)', (stage, expected) => {
    const fields = [
      field('mine'),
      field('theirs', { filledBy: 'support' }),
      field('portal', { filledBy: 'system' }),
      field('why', { filledBy: 'support', requiredAt: 'resolution' }),
      field('end', { requiredAt: 'closure' }),
      field('maybe', { requiredAt: 'never' }),
    ];
    const found = problems(fields, {}, stage);
    expect(found.map(it => it.field)).toEqual(
      expected.map(it => `fields.${it}`),
    );
  });

  it('does not ask again for what the ticket says', () => {
    const fields = [
      field('module', { input: 'service' }),
      field('what', { input: 'longText', implied: true }),
      field('who', { input: 'person', implied: true }),
      field('how', { input: 'longText' }),
    ];
    const ticket = { module: 'rents', description: 'It stopped.' };
    const found = problems(fields, {}, 'submit', {}, ticket);
    expect(found.map(it => it.field)).toEqual(['fields.how']);
  });

  it('lets a change lie ahead', () => {
    const fields = [field('when', { input: 'datetime' })];
    const answers = { when: '2026-01-01T00:00:00Z' };
    expect(problems(fields, answers, 'submit', { kind: 'change' })).toEqual([]);
  });

  it.each([
    ['one of them', ' B2 ', []],
    [
      'another',
      'C3',
      ['fields.what: Field what must be one of those of Field ids'],
    ],
  ])('takes of things to merge %s (S3-51)', (_what, what, expected) => {
    const found = problems(
      [
        field('ids', { input: 'list', minItems: 2, alternativeTo: 'form' }),
        field('what', { alternativeTo: 'form' }),
        field('form', { input: 'attachment', alternativeTo: 'ids' }),
      ],
      { ids: ['A1', 'B2'], what },
    );
    expect(found.map(it => `${it.field}: ${it.message}`)).toEqual(expected);
  });

  it('finds no problem in any form whose answers all fit', () => {
    const fitting = fc.oneof(
      fc.record({
        input: fc.constant('text' as const),
        answer: fc
          .string({ minLength: 1, maxLength: 500 })
          .filter(it => !!it.trim()),
      }),
      fc.record({
        input: fc.constant('datetime' as const),
        answer: fc
          .date({ max: NOW, min: new Date(0), noInvalidDate: true })
          .map(it => it.toISOString()),
      }),
      fc.record({
        input: fc.constant('list' as const),
        answer: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), {
          minLength: 1,
        }),
      }),
      fc.record({
        input: fc.constant('number' as const),
        answer: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
    );
    fc.assert(
      fc.property(fc.array(fitting), drawn => {
        const fields = drawn.map((it, i) =>
          field(`f${i}`, { input: it.input }),
        );
        const answers = Object.fromEntries(
          drawn.map((it, i) => [`f${i}`, it.answer]),
        );
        expect(problems(fields, answers, 'closure')).toEqual([]);
      }),
    );
  });
});
