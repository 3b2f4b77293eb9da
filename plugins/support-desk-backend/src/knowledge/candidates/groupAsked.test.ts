import fc from 'fast-check';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { Asked } from './asked';
import { groupAsked } from './groupAsked';
import { joinKnown } from './joinKnown';
import { thresholdOf } from './thresholdOf';

/** Of a model that says 3 in 30 days. */
const threeIn30Days = thresholdOf(exampleModel('nec-ihms'));

let number = 0;

function asked(day: string, title: string, more: Partial<Asked> = {}): Asked {
  number += 1;
  return {
    kind: 'ticket',
    id: `${number}`.padStart(4, '0'),
    at: new Date(`${day}T10:00:00Z`),
    asker: `user:default/user-${number}`,
    module: 'rents',
    requestType: 'query',
    title,
    text: '',
    ...more,
  };
}

const REVERSE = 'How do I reverse a payment?';
const REVERSING = 'Reversing payments of rent';
const REVERSED = 'Payment to be reversed: how?';

const groups = (...all: Asked[]) => groupAsked(all, threeIn30Days);

describe('groupAsked', () => {
  it('makes three in two weeks one group (S1-42)', async () => {
    const found = await groups(
      asked('2025-03-03', REVERSE),
      asked('2025-03-10', REVERSING),
      asked('2025-03-17', REVERSED),
    );
    expect(found).toHaveLength(1);
    expect(found[0].members).toHaveLength(3);
    expect(found[0].words).toEqual(['reverse', 'payment']);
  });

  it('makes two none (S1-42)', async () => {
    await expect(
      groups(asked('2025-03-03', REVERSE), asked('2025-03-10', REVERSING)),
    ).resolves.toEqual([]);
  });

  it.each([
    ['2025-04-02', 1],
    ['2025-04-03', 0],
  ])('counts from 3 March to %s: %p (S1-42)', async (last, expected) => {
    await expect(
      groups(
        asked('2025-03-03', REVERSE),
        asked('2025-03-10', REVERSING),
        asked(last, REVERSED),
      ),
    ).resolves.toHaveLength(expected);
  });

  it('takes of those over a long time the latest that lie together', async () => {
    const [group] = await groups(
      asked('2025-01-03', REVERSE),
      asked('2025-03-10', REVERSING),
      asked('2025-03-12', REVERSED),
      asked('2025-03-17', REVERSE),
    );
    expect(group.members.map(it => it.at.getUTCDate())).toEqual([10, 12, 17]);
  });

  it.each<[string, Partial<Asked>]>([
    ['another module', { module: 'estates' }],
    ['no module', { module: undefined }],
    ['another request type', { requestType: 'service-request' }],
    ['other words', { title: 'Printing a letter of payment' }],
    ['only a word in common', { title: 'Payment' }],
  ])('keeps apart what is of %s', async (_name, other) => {
    await expect(
      groups(
        asked('2025-03-03', REVERSE),
        asked('2025-03-10', REVERSING),
        asked('2025-03-17', REVERSED, other),
      ),
    ).resolves.toEqual([]);
  });

  it('goes by the category where both have one, else by the request type', async () => {
    const training = { category: 'training' };
    const incident = { requestType: 'incident' };
    const other = { ...incident, category: 'defect' };
    const of = async (...more: Partial<Asked>[]) =>
      (await groups(...more.map(it => asked('2025-03-03', REVERSE, it))))
        .length;
    const elsewhere = { ...training, ...incident };
    expect(await of(training, training, elsewhere)).toBe(1);
    const query = { ...other, requestType: 'query' };
    expect(await of(training, training, query)).toBe(0);
    expect(await of(training, training, {})).toBe(1);
    expect(await of(training, training, incident)).toBe(0);
  });

  it('puts questions to what they are like', async () => {
    const question = { kind: 'question', requestType: undefined } as const;
    await expect(
      groups(
        asked('2025-03-03', REVERSE),
        asked('2025-03-10', REVERSING, question),
        asked('2025-03-17', REVERSED, question),
      ),
    ).resolves.toHaveLength(1);
  });

  const words = ['reverse', 'payment', 'print', 'letter', 'rent', 'account'];
  const some = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 90 }),
        title: fc
          .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
          .map(it => it.join(' ')),
        module: fc.constantFrom('rents', undefined),
        category: fc.constantFrom('training', 'defect', undefined),
      }),
      { maxLength: 25 },
    )
    .map(all =>
      all.map(({ day, ...it }, index) => ({
        ...asked('2025-01-01', it.title, it),
        id: `${index}`,
        at: new Date(Date.UTC(2025, 0, 1 + day)),
      })),
    );
  const shuffled = some.chain(all =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length }),
    ),
  );

  it('does not depend on the order', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, mixed]) => {
        expect(await groups(...mixed)).toEqual(await groups(...all));
      }),
      { numRuns: 50 },
    );
  });

  it('puts nothing into two groups, and explains each that is often enough', async () => {
    await fc.assert(
      fc.asyncProperty(some, async all => {
        const found = await groups(...all);
        const members = found.flatMap(it => it.members);
        expect(new Set(members).size).toBe(members.length);
        for (const group of found) {
          expect(group.members.length).toBeGreaterThanOrEqual(3);
          expect(group.words.length).toBeGreaterThan(0);
          expect(new Set(group.members.map(it => it.module)).size).toBe(1);
          const [first, last] = [group.members[0], group.members.at(-1)!];
          expect(last.at <= threeIn30Days.until(first.at)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves nothing ungrouped that is the same often enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9 }), async count => {
        const same = Array.from({ length: count }, (_, day) =>
          asked(`2025-03-0${day + 1}`, REVERSE),
        );
        const found = (await groups(...same)).flatMap(it => it.members);
        expect(found).toHaveLength(count < 3 ? 0 : count);
      }),
    );
  });
});

it('groups as many as are looked at, all alike, and lets others have their turn', async () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    asked(`2025-0${1 + (index % 9)}-10`, `${REVERSE} ${index % 7}`),
  );
  let turns = 0;
  let isDone = false;
  const others = () => {
    turns += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  const found = await groups(...many);
  isDone = true;
  expect(found.flatMap(it => it.members)).toHaveLength(500);
  expect(turns).toBeGreaterThan(1);
}, 60_000);

describe('joinKnown', () => {
  const payments = {
    id: 'payments',
    like: [asked('2025-03-03', REVERSE), asked('2025-03-10', REVERSING)],
  };
  const letters = {
    id: 'letters',
    like: [asked('2025-03-03', 'Letters print twice')],
  };

  it.each([
    [REVERSED, 'payments'],
    ['Printing letters twice', 'letters'],
    ['Yellow paper for the printer', undefined],
  ])('puts %p to %p', async (title, expected) => {
    const one = asked('2025-05-01', title);
    const joined = await joinKnown([one], [payments, letters]);
    expect(joined.get(one)).toBe(expected);
  });
});
