import fc from 'fast-check';
import type { StoredStep } from './OpenPointStore';
import { pointState } from './pointState';

const stepOf = (words: string, index = 0): StoredStep => {
  const [step, hash] = words.split(' ');
  return {
    id: `${index}`,
    point: 'calendars.desk hours',
    hash,
    step: step as StoredStep['step'],
    actor: 'user:default/ann',
    at: new Date('2025-03-07T16:00:00Z'),
  };
};

describe('pointState', () => {
  it.each([
    ['', 'open', false],
    ['ask new', 'asked', false],
    ['ask new, answer new', 'answered', false],
    ['answer new', 'answered', false],
    ['ask new, answer new, reopen new', 'open', false],
    ['ask new, answer new, reopen new, ask new', 'asked', false],
    ['ask old', 'open', true],
    ['ask old, answer old', 'open', true],
    ['ask old, answer new', 'answered', false],
    ['ask old, answer old, ask new', 'asked', false],
    ['ask old, answer old, reopen new', 'open', false],
    ['answer new, ask new, answer old', 'open', true],
  ])('after %p is %s, outdated: %p', (steps, status, outdated) => {
    const some = steps ? steps.split(', ').map(stepOf) : [];
    expect(pointState(some, 'new')).toMatchObject({ status, outdated });
  });

  it('counts only what is about the text of now, whatever was done', () => {
    const step = fc.constantFrom(
      ...['ask', 'answer', 'reopen'].flatMap(it => [`${it} old`, `${it} new`]),
    );
    fc.assert(
      fc.property(fc.array(step), words => {
        const state = pointState(words.map(stepOf), 'new');
        const last = state.answer ?? state.asked;
        expect(state.status !== 'open').toBe(last?.hash === 'new');
        expect(state.outdated).toBe(last?.hash === 'old');
        expect(words.at(-1)?.startsWith('reopen') && last).toBeFalsy();
      }),
    );
  });
});
