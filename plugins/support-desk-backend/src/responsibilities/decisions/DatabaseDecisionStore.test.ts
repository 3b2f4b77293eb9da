import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import type { StoredDecision } from '../MatrixKnowledgeStore';
import { DatabaseDecisionStore } from './DatabaseDecisionStore';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/clickhome';
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const CELL = 'responsibilities.groups.problems.rows.sync.cells.it';
const AT = new Date('2025-03-07T16:00:00Z');

const decision = (some: Partial<StoredDecision> = {}): StoredDecision => ({
  id: uuid(),
  cell: CELL,
  hash: 'optional: at a fee',
  content: { value: 'optional', charge: 'at a fee' },
  decision: 'dispute',
  proposals: [{ column: 'users', value: 'responsible' }],
  reason: 'Users do it',
  review: 'r1',
  actor: ANN,
  at: AT,
  ...some,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseDecisionStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseDecisionStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseDecisionStore({ knex });
  });

  it('keeps decisions as they are, those of each model', async () => {
    const first = decision();
    const second = decision({ reason: undefined, review: undefined });
    await store.decide(MODEL, [first, second]);
    await store.decide('supportmodel:default/other', [decision()]);
    expect(await store.decisionsOf(MODEL)).toMatchObject([first, second]);
    expect(await store.find(MODEL, [second.id, 'none'])).toEqual([
      { ...second, modelRef: MODEL, withdrawn: undefined },
    ]);
  });

  it('keeps both of two at once on one cell, and the later counts', async () => {
    const some = [decision(), decision({ decision: 'confirm', actor: BEN })];
    await Promise.all(some.map(it => store.decide(MODEL, [it])));
    const kept = await store.decisionsOf(MODEL);
    expect(kept.map(it => it.id)).toEqual(some.map(it => it.id));
    expect(kept.at(-1)).toMatchObject({ decision: 'confirm', actor: BEN });
  });

  it('keeps all or none', async () => {
    const first = decision();
    await expect(
      store.decide(MODEL, [
        ...Array.from({ length: 30 }, () => decision()),
        first,
        first,
      ]),
    ).rejects.toThrow();
    expect(await store.decisionsOf(MODEL)).toEqual([]);
  });

  it('adds to a decision who took it back, once, and keeps it', async () => {
    const first = decision();
    const second = decision();
    await store.decide(MODEL, [first, second]);
    await store.withdraw(MODEL, [second.id], { user: ANN, at: AT });
    await store.withdraw(MODEL, [second.id], { user: BEN, at: new Date() });
    expect(await store.decisionsOf(MODEL)).toMatchObject([first]);
    const { decisions } = await store.historyOf(MODEL, CELL);
    expect(decisions).toMatchObject([
      { ...second, withdrawn: { by: ANN, at: AT } },
      first,
    ]);
  });

  it('keeps comments, counts them by cell, and tells of them', async () => {
    const comment = {
      id: uuid(),
      modelRef: MODEL,
      cell: CELL,
      text: 'Accounts check these every morning.',
      author: ANN,
      at: AT,
    };
    const message = {
      kind: 'notification' as const,
      recipients: [BEN],
      title: 'A comment',
      link: '/support/responsibilities',
      severity: 'normal' as const,
      topic: 'test',
      scope: 'test',
    };
    await store.comment(comment, [message]);
    await store.comment({ ...comment, id: uuid(), text: 'Agreed' }, []);
    await store.comment({ ...comment, id: uuid(), cell: 'other' }, []);
    expect(await store.commentCountsOf(MODEL)).toEqual(
      new Map([
        [CELL, 2],
        ['other', 1],
      ]),
    );
    const { comments } = await store.historyOf(MODEL, CELL);
    expect(comments.map(it => it.text)).toEqual(['Agreed', comment.text]);
    expect(comments[1]).toEqual(comment);
    const told = await knex('outbox').select('payload');
    expect(told.map(it => JSON.parse(it.payload))).toEqual([message]);
  });
});
