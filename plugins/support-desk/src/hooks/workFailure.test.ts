import { isOnlyClocks, waysToMoreOf, workFailureOf } from './workFailure';

const responseError = (error: object) => ({ body: { error } });

describe('workFailureOf', () => {
  it.each([
    [
      'a stale version',
      responseError({
        name: 'ConflictError',
        message: 'x',
        code: 'STALE_VERSION',
        version: 4,
        changedBy: 'Lena Baird',
        changedAt: '2025-03-10T11:03:00Z',
        changes: ['prioritised'],
      }),
      {
        kind: 'stale',
        version: 4,
        changedBy: 'Lena Baird',
        changedAt: '2025-03-10T11:03:00Z',
        changes: ['prioritised'],
      },
    ],
    [
      'wrong fields',
      responseError({ fields: [{ field: 'reason', message: 'is missing' }] }),
      { kind: 'fields', fields: [{ field: 'reason', message: 'is missing' }] },
    ],
    [
      'what is not possible',
      responseError({ code: 'NOT_POSSIBLE', message: 'not now' }),
      { kind: 'failed', message: 'not now' },
    ],
    ['no answer', new Error('offline'), { kind: 'failed', message: 'offline' }],
  ])('reads %s', (_, error, failure) =>
    expect(workFailureOf(error)).toEqual(failure),
  );
});

describe('isOnlyClocks', () => {
  it.each([
    [['targetMissed', 'goalMissed'], true],
    [['targetMissed', 'commented'], false],
    [[], false],
  ])('%j: %s', (changes, only) =>
    expect(isOnlyClocks({ kind: 'stale', version: 2, changes })).toBe(only),
  );
});

describe('waysToMoreOf', () => {
  it.each([
    [responseError({ code: 'NONE_FREE', more: ['way'] }), ['way']],
    [responseError({ code: 'NONE_FREE' }), []],
    [responseError({ code: 'HELD_ALREADY' }), undefined],
    [new Error('No connection'), undefined],
    [null, undefined],
  ])('of %j', (error, more) => {
    expect(waysToMoreOf(error)).toEqual(more);
  });
});
