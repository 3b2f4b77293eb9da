import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseSurveyStore } from './DatabaseSurveyStore';
import {
  AlreadyAnsweredError,
  StaleRunError,
  SurveyClosedError,
} from './errors';
import { askAbout } from './ratings';
import type { StoredRun } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';
const STARTED = new Date('2025-03-03T12:00:00Z');
const PEOPLE = ['ann', 'ben', 'cid', 'dot', 'eve', 'fay'].map(
  it => `user:default/${it}`,
);
const [ANN, BEN] = PEOPLE;

const run = (changes: Partial<StoredRun> = {}): StoredRun => ({
  id: 'run',
  version: 1,
  modelRef: MODEL,
  survey: 'quality',
  question: 'How was it?',
  anonymous: true,
  startedBy: 'user:default/sue',
  startedAt: STARTED,
  closesOn: '2025-03-21',
  seed: 1,
  ...changes,
});

const told = (recipients: string[]) => ({
  kind: 'notification' as const,
  recipients,
  title: 'asked',
  link: '/support',
  severity: 'normal' as const,
  topic: 'test',
  scope: 'test',
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseSurveyStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseSurveyStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseSurveyStore({ knex });
  });

  const start = (changes: Partial<StoredRun> = {}, recipients = PEOPLE) =>
    store.start({
      run: run(changes),
      recipients,
      messages: [told(recipients)],
    });
  const answer = async (
    user: string,
    said: { score: number; comment?: string },
    round = 'run',
  ) =>
    store.answer((await store.find(round, user))!, {
      answer: said,
      at: new Date(),
      bucket: round,
    });
  /** All that the database holds, without when messages were created. */
  const contents = async () => ({
    runs: await knex('survey_runs'),
    asked: await knex('survey_asked').orderBy('user_ref'),
    answers: await knex('survey_anonymous_answers'),
    outbox: await knex('outbox').select('payload'),
  });

  it('keeps rounds, and counts who was asked and has answered', async () => {
    await start({ anonymous: false });
    const counted = { ...run({ anonymous: false }), asked: 6, answered: 0 };
    await expect(store.findRun('run')).resolves.toEqual(counted);
    await answer(ANN, { score: 2 });
    await answer(ANN, { score: 4, comment: 'Fine' });
    await expect(store.findRun('run')).resolves.toMatchObject({ answered: 1 });
    await expect(store.find('run', ANN)).resolves.toMatchObject({
      answered: true,
      answer: { score: 4, comment: 'Fine' },
    });
    await expect(store.find('run', 'user:default/zoe')).resolves.toBe(
      undefined,
    );
    await expect(
      store.askedSince(MODEL, new Date('2025-03-01')),
    ).resolves.toHaveLength(6);
    await expect(store.askedSince(MODEL, STARTED)).resolves.toEqual([]);
  });

  it('says what waits for somebody', async () => {
    await start();
    const rounds = async (from: string) =>
      (await store.waitingFor(ANN, from)).map(it => it.round);
    await expect(rounds('2025-03-21')).resolves.toEqual(['run']);
    await expect(rounds('2025-03-22')).resolves.toEqual([]);
    await answer(ANN, { score: 3 });
    await expect(rounds('2025-03-21')).resolves.toEqual([]);
  });

  it('lets the first of two change a round, and takes no answer when it is closed', async () => {
    await start();
    const closedAt = new Date('2025-03-10T12:00:00Z');
    await store.updateRun(run({ closedAt }), [], closedAt);
    await expect(store.updateRun(run(), [], closedAt)).rejects.toThrow(
      StaleRunError,
    );
    await expect(answer(ANN, { score: 3 })).rejects.toThrow(SurveyClosedError);
    await expect(store.listOpenRuns()).resolves.toEqual([]);
    expect(await contents()).toMatchObject({ answers: [] });
  });

  it('keeps what is said at once', async () => {
    await start();
    await Promise.all(
      PEOPLE.map((it, i) => answer(it, { score: 1 + (i % 5) })),
    );
    const answers = await store.anonymousAnswers('run');
    expect(answers.map(it => it.score)).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it('takes an anonymous answer once', async () => {
    await start();
    await answer(ANN, { score: 3 });
    await expect(answer(ANN, { score: 5 })).rejects.toThrow(
      AlreadyAnsweredError,
    );
    await expect(store.anonymousAnswers('run')).resolves.toEqual([
      { score: 3 },
    ]);
  });

  it('keeps nothing from which one could tell who said what, or in which order', async () => {
    const said = [
      { score: 1, comment: 'Nobody answered' },
      { score: 5, comment: 'Quick' },
      { score: 3 },
      { score: 1, comment: 'Slow' },
      { score: 5, comment: 'Friendly' },
    ];
    await start();
    const others = await databases.open(engine);
    const another = new DatabaseSurveyStore({ knex: others });
    await another.start({
      run: run(),
      recipients: PEOPLE,
      messages: [told(PEOPLE)],
    });
    for (const [i, it] of said.entries()) await answer(PEOPLE[i], it);
    // The same people say it the other way round, in another order and at another time.
    for (const i of [4, 2, 0, 3, 1]) {
      const asked = (await another.find('run', PEOPLE[i]))!;
      const at = new Date('2026-01-01T00:00:00Z');
      await another.answer(asked, {
        answer: said[said.length - 1 - i],
        at,
        bucket: 'run',
      });
    }
    const here = await contents();
    knex = others;
    expect(await contents()).toEqual(here);
    expect(here.asked.map(it => it.answered_at)).toEqual(
      PEOPLE.map(() => null),
    );
    expect(here.asked.some(it => it.score !== null || it.comment)).toBe(false);
    expect(here.answers).toHaveLength(1);
  });

  it('keeps as little of who rated a request of their own accord', async () => {
    const rate = (userRef: string, at: string) => {
      const definition = {
        id: 'quality',
        question: 'How was it?',
        survey: { anonymous: true },
        model: { ref: MODEL, calendars: {} },
      } as unknown as SurveyDefinition;
      const asked = askAbout(
        { id: 't', modelRef: MODEL },
        { definition, userRef, closedAt: STARTED },
      );
      return store.answer(asked, {
        answer: { score: 2, comment: 'Slow' },
        at: new Date(at),
        bucket: 'month',
      });
    };
    await rate(ANN, '2025-03-04T01:02:03Z');
    await rate(BEN, '2025-03-05T04:05:06Z');
    const { asked, answers } = await contents();
    expect(asked.map(it => [it.user_ref, Number(it.asked_at)])).toEqual([
      [ANN, STARTED.getTime()],
      [BEN, STARTED.getTime()],
    ]);
    expect(answers).toEqual([
      {
        bucket: 'month',
        answers: '[{"comment":"Slow","score":2},{"comment":"Slow","score":2}]',
      },
    ]);
  });

  it('asks once about a request', async () => {
    const asked = {
      round: 'ticket-t',
      userRef: ANN,
      modelRef: MODEL,
      survey: 'quality',
      ticketId: 't',
      question: 'How was it?',
      anonymous: false,
      askedAt: STARTED,
      closesOn: '2025-03-17',
      answered: false,
    };
    await store.ask(asked, told([ANN]));
    await store.ask(asked, told([ANN]));
    expect(await knex('outbox')).toHaveLength(1);
    const at = new Date('2025-03-31T12:00:00Z');
    const kept = { bucket: 'month', answer: { score: 5 } };
    await store.answer(asked, { ...kept, at });
    await store.answer(asked, {
      ...kept,
      at: new Date('2025-04-01T12:00:00Z'),
    });
    const ratings = (from: string, to: string) =>
      store.ratings({
        model: MODEL,
        survey: 'quality',
        from: new Date(from),
        to: new Date(to),
      });
    // It stays in the month in which it was answered first.
    await expect(ratings('2025-03-01', '2025-04-01')).resolves.toEqual({
      asked: 1,
      answers: [{ score: 5, by: ANN }],
    });
    await expect(ratings('2025-04-01', '2025-05-01')).resolves.toEqual({
      asked: 0,
      answers: [],
    });
  });
});
