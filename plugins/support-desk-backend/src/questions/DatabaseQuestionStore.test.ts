import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseQuestionStore } from './DatabaseQuestionStore';
import { EndedQuestionError, StaleQuestionError } from './errors';
import { OpenQuestions } from './OpenQuestions';
import type { QuestionChange, StoredQuestion } from './QuestionStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const CID = 'user:default/cid';
const ASKER = 'user:default/asker';
const MODEL = 'supportmodel:default/payroll';
const ASKED = new Date('2025-05-01T12:00:00Z');
const LATER = new Date('2025-05-01T13:00:00Z');

const question = (changes: Partial<StoredQuestion> = {}): StoredQuestion => ({
  id: '1',
  version: 1,
  modelRef: MODEL,
  module: 'runs',
  area: undefined,
  summary: 'How do I start a run?',
  details: 'The button is grey.',
  status: 'open',
  askedBy: ASKER,
  askedAt: ASKED,
  updatedAt: ASKED,
  updatedBy: ASKER,
  offeredTo: undefined,
  ticket: undefined,
  ...changes,
});

const told = ({ offeredTo }: StoredQuestion) => [
  {
    kind: 'notification' as const,
    recipients: [offeredTo ?? 'nobody'],
    title: 'asked',
    link: '/support',
    severity: 'normal' as const,
    topic: 'test',
    scope: 'test',
  },
];

const answer = (author: string, id = 'a') => ({
  id,
  kind: 'answer' as const,
  author,
  at: LATER,
  text: `says ${author}`,
  solved: false,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseQuestionStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseQuestionStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseQuestionStore({ knex });
  });

  const ask = (
    changes: Partial<StoredQuestion> = {},
    rest: Partial<QuestionChange> = {},
  ) => store.ask({ question: question(changes), ...rest });
  const recipients = async () =>
    (await knex('outbox').orderBy('id')).map(
      it => JSON.parse(it.payload).recipients[0],
    );

  it('keeps questions as they are', async () => {
    await ask();
    const asked = { ...question(), answers: 0 };
    await expect(store.find('1')).resolves.toEqual(asked);
    const changed = question({
      status: 'ticket',
      ticket: { id: 't', key: 'PAY-1' },
      updatedAt: LATER,
      updatedBy: BEN,
    });
    await expect(store.update({ question: changed })).resolves.toEqual({
      ...changed,
      version: 2,
      answers: 0,
    });
    await expect(store.find('2')).resolves.toBeUndefined();
  });

  it('offers each to the one whose turn it is, and tells them', async () => {
    const offerTo = [ANN, BEN, CID];
    const offered = [];
    for (const id of ['1', '2', '3', '4']) {
      offered.push((await ask({ id }, { offerTo, messages: told })).offeredTo);
    }
    expect(offered).toEqual([ANN, BEN, CID, ANN]);
    await expect(recipients()).resolves.toEqual(offered);
    // Who has answered has room again.
    await store.answer('2', {
      said: answer(BEN),
      takes: true,
      messages: () => [],
    });
    expect((await ask({ id: '5' }, { offerTo })).offeredTo).toBe(BEN);
    const load = new OpenQuestions({ knex });
    await expect(load.openOf([ANN, BEN, 'user:default/x'])).resolves.toEqual(
      new Map([
        [ANN, 2],
        [BEN, 1],
      ]),
    );
    await expect(store.listOffered('4')).resolves.toEqual([ANN]);
  });

  it('offers questions that are asked at once to different people', async () => {
    const offerTo = [ANN, BEN, CID];
    const asked = await Promise.all(
      ['1', '2', '3'].map(id => ask({ id }, { offerTo })),
    );
    expect(new Set(asked.map(it => it.offeredTo)).size).toBe(3);
  });

  it('keeps both answers of two who answer at once', async () => {
    await ask();
    await Promise.all(
      [ANN, BEN].map((by, i) =>
        store.answer('1', {
          said: answer(by, `a${i}`),
          takes: true,
          messages: told,
        }),
      ),
    );
    await expect(store.find('1')).resolves.toMatchObject({
      status: 'answered',
      version: 3,
      answers: 2,
    });
    await expect(store.listSaid('1')).resolves.toEqual([
      answer(ANN, 'a0'),
      answer(BEN, 'a1'),
    ]);
    expect(await recipients()).toHaveLength(2);
  });

  it('takes no answer when it has ended', async () => {
    await ask({ status: 'withdrawn' });
    const late = store.answer('1', {
      said: answer(ANN),
      takes: true,
      messages: told,
    });
    await expect(late).rejects.toThrow(EndedQuestionError);
    await expect(store.listSaid('1')).resolves.toEqual([]);
    expect(await recipients()).toEqual([]);
  });

  it('lets the first of two change it', async () => {
    await ask();
    await store.update({
      question: question({ status: 'solved', updatedBy: ASKER }),
      said: answer(ANN),
      solvedBy: 'a',
    });
    const second = store.update({
      question: question({ status: 'withdrawn' }),
      said: answer(BEN, 'b'),
      messages: told,
    });
    await expect(second).rejects.toThrow(StaleQuestionError);
    await expect(store.listSaid('1')).resolves.toEqual([
      { ...answer(ANN), solved: true },
    ]);
    expect(await recipients()).toEqual([]);
  });

  it('asks once with one key', async () => {
    const request = { actor: ASKER, key: 'k', hash: 'h' };
    await ask({}, {});
    const first = await store.ask({ question: question({ id: '2' }), request });
    const again = await store.ask({ question: question({ id: '3' }), request });
    expect(again).toEqual(first);
    await expect(
      store.ask({
        question: question({ id: '4' }),
        request: { ...request, hash: 'other' },
      }),
    ).rejects.toThrow(/Idempotency-Key 'k'/);
    expect(await knex('questions')).toHaveLength(2);
  });

  it('lists the newest first, by scope, in pages', async () => {
    const other = 'supportmodel:default/other';
    await ask({ id: '1' });
    await ask({ id: '2', askedBy: ANN, modelRef: other });
    await ask({ id: '3', askedBy: BEN, modelRef: other, offeredTo: ANN });
    await ask({ id: '4', askedBy: BEN, status: 'solved' });
    await ask({ id: '5', askedBy: ANN });
    const ids = async (filter: object) =>
      (
        await store.list({
          scope: 'all',
          user: ANN,
          models: [MODEL],
          limit: 10,
          ...filter,
        })
      ).map(it => it.id);
    await expect(ids({})).resolves.toEqual(['5', '4', '3', '2', '1']);
    await expect(ids({ models: [] })).resolves.toEqual(['5', '3', '2']);
    await expect(ids({ scope: 'mine' })).resolves.toEqual(['5', '2']);
    await expect(ids({ scope: 'toAnswer' })).resolves.toEqual(['3', '1']);
    await expect(ids({ model: other })).resolves.toEqual(['3', '2']);
    await expect(ids({ statuses: ['solved'] })).resolves.toEqual(['4']);
    await expect(ids({ limit: 2, after: '4' })).resolves.toEqual(['3', '2']);
    await expect(ids({ user: CID, models: [] })).resolves.toEqual([]);
  });
});
