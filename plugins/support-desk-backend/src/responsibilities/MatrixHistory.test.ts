import { contentOf } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { clickhomeWith } from './__testUtils__/clickhome';
import { MatrixHistory } from './MatrixHistory';

const model = clickhomeWith();
const matrix = model.responsibilities!;
const before = contentOf(matrix);
const after = contentOf(
  clickhomeWith(row => {
    row.cells = {};
  }).responsibilities!,
);

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';

/** A came back, and was signed both times. */
const history = new MatrixHistory({
  reader: {
    in: async () => ({
      standing: { registered: { model } } as Standing,
      matrix,
    }),
  },
  versions: {
    sync: async () => {},
    versionsOf: async () => [
      { version: 'A', since: at('2025-05-10') },
      { version: 'B', since: at('2025-04-10') },
      { version: 'A', since: at('2025-03-10') },
    ],
    contentOf: async (_model, version) => (version === 'A' ? before : after),
    lookOf: async () => undefined,
    look: async () => {},
  },
  reviews: {
    signedOf: async () => [
      review('third', 'A', '2025-05-20', [BEN]),
      review('second', 'B', '2025-04-20', [ANN]),
      review('first', 'A', '2025-03-20', [ANN, BEN]),
    ],
  },
  directory: { namesOf: async () => ({ [ANN]: 'Ann Leigh' }) },
  clock: { now: () => at('2025-06-01') },
});

function review(id: string, version: string, day: string, by: string[]) {
  return { id, title: `The ${id}`, version, at: at(day), by };
}

const caller = {} as Parameters<MatrixHistory['versionsOf']>[1];

describe('the contents of a matrix', () => {
  it('are named with who signed them', async () => {
    const versions = await history.versionsOf(model.ref, caller);
    expect(versions.map(it => [it.version, it.isNow, it.signed])).toEqual([
      ['A', true, [expect.objectContaining({ review: 'third' })]],
      ['B', false, [expect.objectContaining({ review: 'second' })]],
      [
        'A',
        false,
        [
          {
            review: 'first',
            title: 'The first',
            at: '2025-03-20T00:00:00.000Z',
            by: [
              { ref: ANN, title: 'Ann Leigh' },
              { ref: BEN, title: 'ben' },
            ],
          },
        ],
      ],
    ]);
  });

  it.each([
    ['first', 'second', 1],
    ['second', 'third', 1],
    ['first', 'third', 0],
  ])('are compared as signed in the %s and the %s', async (from, to, count) => {
    const found = await history.compare(
      { model: model.ref, from: `review:${from}`, to: `review:${to}` },
      caller,
    );
    expect(found.from.signed[0].review).toBe(from);
    expect(found.to.signed[0].review).toBe(to);
    expect(found.rows).toHaveLength(count);
  });
});
