import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseFeedbackStore } from './DatabaseFeedbackStore';
import { StaleFeedbackError } from './errors';
import type { StoredFeedback } from './FeedbackStore';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const GIVEN = new Date('2025-03-03T12:00:00Z');

const feedback = (changes: Partial<StoredFeedback> = {}): StoredFeedback => ({
  id: '1',
  version: 1,
  modelRef: MODEL,
  kind: 'suggestion',
  text: 'Larger letters',
  score: 4,
  givenBy: ANN,
  givenAt: GIVEN,
  about: 'runs',
  status: 'new',
  decision: undefined,
  ...changes,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseFeedbackStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseFeedbackStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseFeedbackStore({ knex });
  });

  const add = (changes: Partial<StoredFeedback> = {}) =>
    store.add(feedback(changes), { messages: [] });

  it('keeps what was said and decided, by the first of two', async () => {
    await add();
    await expect(store.find('1')).resolves.toEqual(feedback());
    const decision = { by: BEN, at: GIVEN, text: 'In May' };
    const decided = feedback({ status: 'planned', decision });
    await store.update(decided, [], GIVEN);
    await expect(store.find('1')).resolves.toEqual({ ...decided, version: 2 });
    await expect(store.update(feedback(), [], GIVEN)).rejects.toThrow(
      StaleFeedbackError,
    );
    await expect(store.find('2')).resolves.toBeUndefined();
  });

  it('keeps it once with one key', async () => {
    const request = { actor: ANN, key: 'k', hash: 'h' };
    const first = await store.add(feedback(), { messages: [], request });
    const again = await store.add(feedback({ id: '2' }), {
      messages: [],
      request,
    });
    expect(again).toEqual(first);
    await expect(
      store.findRepeated({ ...request, hash: 'other' }),
    ).rejects.toThrow(/Idempotency-Key 'k'/);
  });

  it('lists what somebody gave or looks after, not what is about them', async () => {
    const at = (day: number) => new Date(Date.UTC(2025, 2, day));
    await add({ id: '1', givenAt: at(1) });
    await add({ id: '2', givenAt: at(2), givenBy: BEN });
    await add({ id: '3', givenAt: at(2), givenBy: undefined, about: BEN });
    await add({ id: '4', givenAt: at(3), givenBy: ANN, modelRef: 'other' });
    const ids = async (
      filter: object,
      page: { limit: number; after?: any } = { limit: 10 },
    ) =>
      (
        await store.list({ user: BEN, lookedAfter: [MODEL], ...filter }, page)
      ).map(it => it.id);
    await expect(ids({})).resolves.toEqual(['2', '1']);
    await expect(ids({ user: 'x' })).resolves.toEqual(['3', '2', '1']);
    await expect(ids({ id: '1' })).resolves.toEqual(['1']);
    await expect(ids({ id: '3' })).resolves.toEqual([]);
    await expect(ids({ lookedAfter: [] })).resolves.toEqual(['2']);
    await expect(ids({ user: ANN, mine: true })).resolves.toEqual(['4', '1']);
    await expect(ids({ user: ANN, from: at(2), to: at(3) })).resolves.toEqual([
      '3',
      '2',
    ]);
    const after = { givenAt: at(2).getTime(), id: '3' };
    await expect(ids({ user: ANN }, { limit: 1, after })).resolves.toEqual([
      '2',
    ]);
    const said = await store.listOf({
      model: MODEL,
      kinds: ['suggestion'],
      from: at(1),
      to: at(3),
      limit: 2,
    });
    expect(said.map(it => it.id)).toEqual(['1', '2']);
  });

  it('tells once of what was not told at once, when its day is over', async () => {
    const message = (count: number) => ({
      kind: 'notification' as const,
      recipients: [BEN],
      title: `${count} times`,
      link: '/support',
      severity: 'normal' as const,
      topic: 'test',
      scope: 'test',
    });
    await add({ id: '1', givenBy: undefined });
    await add({ id: '2', givenBy: undefined });
    await add({ id: '3', givenBy: undefined, modelRef: 'other' });
    await store.add(feedback({ id: '4' }), { messages: [message(0)] });
    const tell = (before: Date) =>
      store.tell({ model: MODEL, before }, message, GIVEN);
    const titles = async () =>
      (await knex('outbox').orderBy('id')).map(
        it => JSON.parse(it.payload).title,
      );
    await tell(GIVEN);
    expect(await titles()).toEqual(['0 times']);
    await tell(new Date(GIVEN.getTime() + 1));
    await tell(new Date(GIVEN.getTime() + 1));
    expect(await titles()).toEqual(['0 times', '2 times']);
  });

  it('keeps nothing of whoever gives no name', async () => {
    await add({ givenBy: undefined });
    const [row] = await knex('feedback');
    expect(row).toMatchObject({
      given_by: null,
      request_key: null,
      request_hash: null,
      decided_by: null,
    });
    expect(await knex('outbox')).toEqual([]);
  });
});
