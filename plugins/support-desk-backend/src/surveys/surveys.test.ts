import { logTicket } from '../tickets/__testUtils__/requests';
import {
  ADMINISTRATOR,
  HMIS,
  nameOf,
  STAFF,
  startSurveying,
  SURVEY,
  TASK,
  USER,
} from './__testUtils__/surveying';

jest.setTimeout(60_000);

/** Noon in Phoenix. */
const noonOf = (day: string) => `${day}T19:00:00Z`;

describe('the survey of HMIS', () => {
  let surveying: Awaited<ReturnType<typeof startSurveying>>;

  beforeEach(async () => {
    surveying = await startSurveying();
  });

  it('is about the quality of technical support (S0-84)', async () => {
    const { desk } = surveying;
    const { body } = await desk.as(USER).get(`/surveys?model=${HMIS}`);
    expect(body.items).toMatchObject([
      {
        id: SURVEY,
        title: 'Technical Support Quality',
        about: 'quality of technical support',
        sample: 'random',
        audience: [{ id: 'end-user', title: 'End-user' }],
        anonymous: false,
        reachable: 40,
        sentTo: [
          { id: 'system-administrator', title: 'HMIS System Administrator' },
        ],
        mayRun: false,
      },
    ]);
    const own = await desk.as(STAFF).get(`/surveys?model=${HMIS}`);
    expect(own.body.items[0].mayRun).toBe(true);
  });

  it('asks End-users drawn by chance, the same with the same seed (S0-83)', async () => {
    const { desk, started, invitations } = surveying;
    const first = await started({ size: 10, seed: 1 });
    expect(first).toMatchObject({
      question: 'How was the quality of technical support?',
      asked: 10,
      answered: 0,
      seed: 1,
      anonymous: false,
    });
    const refs = first.recipients.map(it => it.ref);
    expect(new Set(refs).size).toBe(10);
    const [told] = await desk.told();
    expect(told).toMatchObject({
      to: refs,
      title: 'HMIS asks you: How was the quality of technical support?',
    });
    const again = await started({ size: 10, seed: 1, notWithinDays: 0 });
    expect(again.recipients.map(it => it.ref)).toEqual(refs);
    const asked = await invitations(nameOf(refs[0]));
    expect(asked.map(it => it.id)).toEqual([again.id, first.id]);
    expect(await invitations(STAFF)).toEqual([]);
  });

  it('asks nobody twice within some days', async () => {
    const { desk, run, started } = surveying;
    const first = await started({ size: 25, seed: 1 });
    const refs = first.recipients.map(it => it.ref);
    const tooMany = await run(STAFF, { size: 25, seed: 2 });
    expect(tooMany.status).toBe(422);
    expect(tooMany.body.error.fields).toEqual([
      {
        field: 'size',
        message:
          'is more than can be asked: of 40 people 15 were not asked within 90 days',
      },
    ]);
    const second = await started({ size: 15, seed: 2 });
    expect(second.recipients.filter(it => refs.includes(it.ref))).toEqual([]);
    expect((await run(STAFF, { size: 1 })).body.error.fields).toMatchObject([
      { field: 'notWithinDays' },
    ]);
    desk.setTime('2025-06-06T00:00:00Z');
    await started({ size: 40, closesOn: '2025-06-20' });
  });

  it('says which field of a round is wrong', async () => {
    const { run } = surveying;
    const fieldsOf = async (body: object) =>
      (await run(STAFF, body)).body.error.fields.map((it: any) => it.field);
    await expect(fieldsOf({})).resolves.toEqual(['size']);
    await expect(
      fieldsOf({ size: 1, closesOn: '2025-03-06' }),
    ).resolves.toEqual(['closesOn']);
    await expect(fieldsOf({ survey: 'none' })).resolves.toEqual(['survey']);
  });

  it('is run by those responsible, and once with one key', async () => {
    const { desk, run } = surveying;
    const refused = await run(USER, { size: 1 });
    expect(refused.status).toBe(403);
    expect(refused.body.error.ask).toMatchObject([
      { role: 'technical-support-staff' },
    ]);
    const hidden = await desk
      .as(USER)
      .get(`/survey-runs?model=${HMIS}&survey=${SURVEY}`);
    expect(hidden.status).toBe(403);
    const send = () => run(STAFF, { size: 3 }).set('Idempotency-Key', 'k');
    expect((await send()).body.id).toBe((await send()).body.id);
  });

  it('takes the last answer until it closes, with the name', async () => {
    const { desk, started, answer, invitations, runs } = surveying;
    const { id, recipients } = await started({ size: 10, seed: 1 });
    const [ann, ben] = recipients.map(it => nameOf(it.ref));
    expect((await answer(ann, id, { score: 2 })).status).toBe(204);
    const last = { score: 4, comment: 'Better than I thought' };
    expect((await answer(ann, id, last)).status).toBe(204);
    expect(await invitations(ann)).toEqual([]);
    expect((await answer(STAFF, id, { score: 1 })).status).toBe(404);
    expect((await answer(ben, id, { score: 6 })).status).toBe(400);

    const [run] = await runs();
    expect(run).toMatchObject({
      asked: 10,
      answered: 1,
      result: {
        mean: 4,
        scores: [0, 0, 0, 1, 0],
        comments: [{ text: last.comment, by: { ref: `user:default/${ann}` } }],
      },
    });
    desk.setTime('2025-03-22T07:00:00Z');
    const late = await answer(ben, id, { score: 1 });
    expect(late.status).toBe(409);
    expect(late.body.error.code).toBe('SURVEY_CLOSED');
  });

  it('reminds before the last day, closes after it, and sends the result (S0-85)', async () => {
    const { desk, started, answer, runs } = surveying;
    const { id, recipients } = await started({ size: 10, seed: 1 });
    const users = recipients.map(it => nameOf(it.ref));
    await desk.told();
    for (const [i, score] of [5, 4, 3].entries()) {
      await answer(users[i], id, { score });
    }
    desk.setTime(noonOf('2025-03-17'));
    await desk.run(TASK);
    expect(await desk.told()).toEqual([]);
    desk.setTime(noonOf('2025-03-18'));
    await desk.run(TASK);
    await desk.run(TASK);
    expect(await desk.told()).toMatchObject([
      {
        to: recipients.slice(3).map(it => it.ref),
        title: 'HMIS still asks you: How was the quality of technical support?',
      },
    ]);
    // Still the 21st in Phoenix.
    desk.setTime('2025-03-22T06:59:00Z');
    await desk.run(TASK);
    expect(await desk.told()).toEqual([]);
    desk.setTime('2025-03-22T09:00:00Z');
    await desk.run(TASK);
    await desk.run(TASK);
    expect(await desk.told()).toMatchObject([
      {
        to: [`user:default/${ADMINISTRATOR}`],
        title: 'Technical Support Quality: 3 of 10 answered, mean 4.0 of 5',
      },
    ]);
    const [run] = await runs();
    expect(run).toMatchObject({
      closesOn: '2025-03-21',
      closedAt: '2025-03-22T07:00:00.000Z',
    });
  });

  it('is reminded of and closed by hand, by one of two', async () => {
    const { desk, started, answer, step } = surveying;
    const { id, version, recipients } = await started({ size: 2, seed: 1 });
    await answer(nameOf(recipients[0].ref), id, { score: 3 });
    await desk.told();
    const reminded = await step(STAFF, id, version, 'remind');
    expect(reminded.status).toBe(200);
    expect((await desk.told())[0].to).toEqual([recipients[1].ref]);
    expect((await step(STAFF, id, version, 'close')).status).toBe(409);
    expect((await step(USER, id, version + 1, 'close')).status).toBe(403);
    const closed = await step(STAFF, id, version + 1, 'close');
    expect(closed.body).toMatchObject({
      closesOn: '2025-03-07',
      closedAt: '2025-03-07T16:00:00.000Z',
    });
    const over = await step(STAFF, id, version + 2, 'remind');
    expect(over.body.error.code).toBe('WRONG_STATE');
    const late = await answer(nameOf(recipients[1].ref), id, { score: 1 });
    expect(late.status).toBe(409);
  });

  it('is told by quarter, and a quarter without a survey says so (S0-86)', async () => {
    const { desk, started, answer, step, results } = surveying;
    // Reports begin with the first request.
    await logTicket(desk, 'nora-quill', {
      model: 'default/hmis',
      requestType: 'non-emergency',
      summary: 'How do I print?',
      fields: { agency: 'group:default/agency-north', request: 'It asks' },
      confirmed: { tried: true },
    });
    const { id, version, recipients } = await started({ size: 10, seed: 1 });
    await answer(nameOf(recipients[0].ref), id, { score: 2 });
    await answer(nameOf(recipients[1].ref), id, { score: 5 });
    await step(STAFF, id, version, 'close');
    desk.setTime(noonOf('2025-07-01'));
    const { survey, periods } = await results();
    expect(survey.title).toBe('Technical Support Quality');
    expect(periods.map(it => [it.period, it.runs, it.result.mean])).toEqual([
      ['2025-Q3', 0, undefined],
      ['2025-Q2', 0, undefined],
      ['2025-Q1', 1, 3.5],
      ['2024-Q4', 0, undefined],
    ]);
    expect(periods[0].result.before).toEqual([
      { period: '2025-Q1', mean: 3.5 },
    ]);

    const section = async (period: string) => {
      const { body } = await desk
        .as(ADMINISTRATOR)
        .get(`/reports/${SURVEY}?model=${HMIS}&period=${period}`);
      expect(body).not.toHaveProperty('error');
      return body.sections;
    };
    expect(await section('2025-Q1')).toMatchObject([
      { kind: 'satisfaction', result: { asked: 10, answered: 2, mean: 3.5 } },
    ]);
    expect(await section('2025-Q2')).toMatchObject([
      { kind: 'satisfaction', summary: 'No survey in this quarter.' },
    ]);
    const csv = await desk
      .as(ADMINISTRATOR)
      .get(`/survey-results?model=${HMIS}&survey=${SURVEY}`)
      .set('Accept', 'text/csv');
    expect(csv.text).toMatch(/2025-Q1,1,10,2,3\.50,0,1,0,0,1,\r\n/);
  });
});

describe('an anonymous survey', () => {
  it('tells neither who answered nor what few said', async () => {
    const { desk, started, answer, step, runs, results } = await startSurveying(
      { anonymous: true },
    );
    const { id, version, recipients } = await started({ size: 10, seed: 1 });
    const users = recipients.map(it => nameOf(it.ref));
    for (const user of users.slice(0, 4)) {
      await answer(user, id, { score: 2, comment: `slow` });
    }
    const second = await answer(users[0], id, { score: 5 });
    expect(second.status).toBe(409);
    expect(second.body.error.code).toBe('ALREADY_ANSWERED');
    const [open] = await runs();
    expect(open).not.toHaveProperty('result');
    expect(open.answered).toBe(4);
    expect(open.recipients.some(it => 'answered' in it)).toBe(false);
    await desk.told();
    const closed = await step(STAFF, id, version, 'close');
    expect(closed.body.result).toEqual({
      asked: 10,
      answered: 4,
      before: [],
      comments: [],
      withheld: expect.any(String),
    });
    expect((await desk.told())[0].title).toBe(
      'Technical Support Quality: 4 of 10 answered, too few to tell what they said',
    );
    const { periods } = await results('month');
    expect(periods[0]).toMatchObject({
      period: '2025-03',
      runs: 1,
      result: { answered: 4, withheld: expect.any(String) },
    });
    expect(periods[0].result).not.toHaveProperty('mean');
  });
});
