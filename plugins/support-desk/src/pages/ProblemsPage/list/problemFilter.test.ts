import { excerpt } from './excerpt';
import { byModel, filterOf, queryOf, withFilter } from './problemFilter';
import { exampleProblem } from '../../../__testUtils__/problems';

const at = (search: string) => new URLSearchParams(search);

describe('filterOf', () => {
  it.each([
    ['', { status: 'unresolved', model: undefined }],
    ['status=knownError', { status: 'knownError', model: undefined }],
    ['status=nonsense', { status: 'unresolved', model: undefined }],
    ['model=default/hmis', { status: 'unresolved', model: 'default/hmis' }],
  ])('%s', (search, filter) => {
    expect(filterOf(at(search))).toEqual(filter);
  });
});

describe('withFilter', () => {
  it.each([
    ['', { status: 'resolved' }, 'status=resolved'],
    ['status=resolved&tab=1', { status: 'unresolved' }, 'tab=1'],
    [
      'status=open',
      { model: 'default/hmis' },
      'status=open&model=default%2Fhmis',
    ],
    ['model=default%2Fhmis', { model: undefined }, ''],
  ] as const)('%s', (search, change, expected) => {
    expect(withFilter(at(search), change).toString()).toBe(expected);
  });
});

describe('queryOf', () => {
  it.each([
    ['unresolved', 'open,knownError'],
    ['knownError', 'knownError'],
    ['all', undefined],
  ] as const)('%s', (status, asked) => {
    expect(queryOf({ status })).toEqual({ status: asked, model: undefined });
  });
});

describe('byModel', () => {
  it('keeps the order in which problems come', () => {
    const [a, b, c] = ['x', 'y', 'x'].map((model, id) =>
      exampleProblem({ id: String(id), model }),
    );
    expect(byModel([a, b, c])).toEqual([
      ['x', [a, c]],
      ['y', [b]],
    ]);
  });
});

describe('excerpt', () => {
  it.each([
    ['Print **one** by one.\n\nThen wait.', 'Print one by one.'],
    ['1. Close\n2. Open `it`', 'Close Open it'],
    ['See [the guide](https://example.com/guide).', 'See the guide.'],
    ['# Do this', 'Do this'],
    ['', ''],
  ])('%j', (markdown, words) => {
    expect(excerpt(markdown)).toBe(words);
  });
});
