import { exampleMatrix } from '../../../__testUtils__/matrices';
import { EMPTY_ROUND, factsOf, problemsOf } from './roundDraft';

const matrix = exampleMatrix();
const IT = ['group:default/client-it'];

describe('problemsOf', () => {
  it('asks for a day and somebody who reviews', () => {
    expect(problemsOf(EMPTY_ROUND)).toEqual({ dueOn: true, reviewers: true });
    expect(
      problemsOf({
        ...EMPTY_ROUND,
        dueOn: '2025-03-31',
        reviewers: { 'client-it': IT },
      }),
    ).toEqual({});
  });
});

describe('factsOf', () => {
  const draft = {
    ...EMPTY_ROUND,
    dueOn: '2025-03-31',
    reviewers: { 'client-it': IT, clickhome: [] },
  };

  it('leaves out columns that nobody reviews', () => {
    expect(factsOf(draft, matrix)).toEqual({
      title: undefined,
      dueOn: '2025-03-31',
      groups: [],
      reviewers: [{ column: 'client-it', people: IT }],
    });
  });

  it('names no group where all are reviewed', () => {
    const [first, ...rest] = matrix.groups.map(it => it.id);
    expect(factsOf({ ...draft, groups: [first] }, matrix).groups).toEqual([
      first,
    ]);
    expect(
      factsOf({ ...draft, groups: [...rest, first] }, matrix).groups,
    ).toEqual([]);
  });
});
