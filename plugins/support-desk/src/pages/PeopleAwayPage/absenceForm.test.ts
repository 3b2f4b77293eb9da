import { exampleAbsence } from '../../__testUtils__/absences';
import {
  againOf,
  answersOf,
  changesOf,
  editOf,
  problemsOf,
} from './absenceForm';

const before = exampleAbsence();

describe('changesOf', () => {
  const answers = answersOf(before);

  it.each([
    [{}, {}],
    [{ to: '2025-03-14' }, { to: '2025-03-14' }],
    [{ to: undefined }, { to: null }],
    [
      { deputy: undefined, note: '' },
      { deputy: null, note: null },
    ],
    [{ note: ' Annual leave ' }, {}],
  ])('of %j', (changed, edit) => {
    expect(changesOf(before, { ...answers, ...changed })).toEqual(edit);
  });

  it('is undone by all that was there before', () => {
    const bare = exampleAbsence({
      to: undefined,
      deputy: undefined,
      note: undefined,
    });
    expect(editOf(bare)).toEqual({
      from: '2025-03-03',
      to: null,
      deputy: null,
      note: null,
    });
    expect(againOf(before)).toEqual({
      user: 'user:default/dana-struan',
      from: '2025-03-03',
      to: '2025-03-10',
      timeZone: 'Europe/London',
      deputy: 'user:default/lena-baird',
      note: 'Annual leave',
    });
  });
});

describe('problemsOf', () => {
  const failed = (message: string) => ({ kind: 'failed' as const, message });

  it.each([
    [
      {
        kind: 'fields' as const,
        fields: [
          { field: 'to', message: 'is before' },
          { field: 'body.deputy', message: 'is no user' },
        ],
      },
      { problems: { to: 'is before', deputy: 'is no user' } },
    ],
    [
      {
        kind: 'fields' as const,
        fields: [{ field: 'timeZone', message: 'is no zone' }],
      },
      { problems: {}, rest: 'timeZone: is no zone' },
    ],
    [
      failed('from: Dana is away already'),
      { problems: { from: 'Dana is away already' } },
    ],
    [failed('No connection'), { problems: {}, rest: 'No connection' }],
    [undefined, { problems: {} }],
  ])('of %j', (failure, problems) => {
    expect(problemsOf(failure)).toEqual(problems);
  });
});
