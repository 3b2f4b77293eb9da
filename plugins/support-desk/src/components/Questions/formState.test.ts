import { initialForm, reduceForm, shownProblems } from './formState';

const start = initialForm({ summary: 'a' });
const problem = (id: string) => ({ id, message: `${id} must be answered` });
const questions = [{ id: 'summary' }, { id: 'description' }];

describe('reduceForm', () => {
  it('keeps one key for the same answers, and makes another for others', () => {
    const sent = reduceForm(start, { type: 'send', idempotencyKey: 'one' });
    const again = reduceForm(sent, { type: 'send', idempotencyKey: 'two' });
    expect(again.idempotencyKey).toBe('one');

    const changed = reduceForm(again, {
      type: 'answer',
      id: 'summary',
      answer: 'b',
    });
    expect(changed.idempotencyKey).toBeUndefined();
    expect(changed.answers).toEqual({ summary: 'b' });
  });

  it('forgets what the back end said about an answer once it changes', () => {
    const refused = reduceForm(start, {
      type: 'refuse',
      problems: [problem('summary'), problem('description'), problem('')],
    });
    const changed = reduceForm(refused, {
      type: 'answer',
      id: 'summary',
      answer: 'b',
    });
    expect(changed.refused).toEqual([problem('description')]);
  });

  it('starts again as if nothing had happened', () => {
    const used = [
      { type: 'attempt' as const },
      { type: 'leave' as const, id: 'summary' },
      { type: 'send' as const, idempotencyKey: 'one' },
    ].reduce(reduceForm, start);
    expect(reduceForm(used, { type: 'restart', answers: {} })).toEqual(
      initialForm({}),
    );
  });
});

describe('shownProblems', () => {
  const found = [problem('summary'), problem('description')];

  it('shows none before a question was left', () => {
    expect(shownProblems(start, found, questions)).toEqual([]);
  });

  it('shows those of questions that were left', () => {
    const left = reduceForm(start, { type: 'leave', id: 'description' });
    expect(shownProblems(left, found, questions)).toEqual([
      problem('description'),
    ]);
  });

  it('shows all once sending was tried, in the order of the page', () => {
    const refused = [
      { type: 'attempt' as const },
      {
        type: 'refuse' as const,
        problems: [{ id: 'description', message: 'is too rude' }],
      },
    ].reduce(reduceForm, start);
    expect(shownProblems(refused, found, questions)).toEqual([
      problem('summary'),
      { id: 'description', message: 'is too rude' },
    ]);
  });
});
