import fc from 'fast-check';
import {
  poolOf,
  satisfactionOf,
  SMALLEST_GROUP,
  type Pool,
  type SurveyAnswer,
} from './pool';

const answer = fc.record({ score: fc.integer({ min: 1, max: 5 }) });
const anonymous = fc
  .array(answer, { maxLength: 9 })
  .map((held): Pool => poolOf([leaf({ held })]));

function leaf({
  held = [],
  shown = [],
}: {
  held?: SurveyAnswer[];
  shown?: SurveyAnswer[];
}): Pool {
  const answered = held.length + shown.length;
  return { runs: 1, asked: 10, answered, held, shown };
}
const told = (pool: Pool) => satisfactionOf(pool, { before: [], names: {} });

describe('anonymous answers', () => {
  it('are told from five on', () => {
    const four = Array.from({ length: 4 }, () => ({ score: 2, comment: 'no' }));
    expect(told(poolOf([leaf({ held: four })]))).toEqual({
      asked: 10,
      answered: 4,
      before: [],
      comments: [],
      withheld: expect.stringMatching(/^4 of 4 answers are kept back/),
    });
    const five = [...four, { score: 4 }];
    expect(told(poolOf([leaf({ held: five })]))).toEqual({
      asked: 10,
      answered: 5,
      mean: 2.4,
      scores: [0, 4, 0, 1, 0],
      before: [],
      comments: four.map(() => ({ text: 'no', score: 2 })),
    });
  });

  it('are never told by the difference between a whole and its parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(anonymous, { maxLength: 4 }))),
        years => {
          const months = (quarter: Pool[][]) => quarter.map(poolOf);
          const quarters = years.map(it => poolOf(months(it)));
          const all: [Pool, Pool[]][] = [
            [poolOf(quarters), quarters],
            ...years.map((it): [Pool, Pool[]] => [
              poolOf(months(it)),
              months(it),
            ]),
            ...years.flat().map((it): [Pool, Pool[]] => [poolOf(it), it]),
          ];
          for (const [whole, parts] of all) {
            const apart = parts.flatMap(it => it.shown).length;
            const difference = whole.shown.length - apart;
            expect(difference === 0 || difference >= SMALLEST_GROUP).toBe(true);
            expect(whole.held.length).toBeLessThan(SMALLEST_GROUP);
            expect(whole.shown.length + whole.held.length).toBe(whole.answered);
          }
        },
      ),
    );
  });
});

describe('answers with names', () => {
  it('are told however few they are, with the name', () => {
    const shown = [{ score: 5, comment: 'Quick', by: 'user:default/ann' }];
    const pool = poolOf([leaf({ shown })]);
    const names = { 'user:default/ann': 'Ann' };
    expect(satisfactionOf(pool, { before: [], names })).toEqual({
      asked: 10,
      answered: 1,
      mean: 5,
      scores: [0, 0, 0, 0, 1],
      before: [],
      comments: [
        {
          text: 'Quick',
          score: 5,
          by: { ref: 'user:default/ann', title: 'Ann' },
        },
      ],
    });
  });
});
