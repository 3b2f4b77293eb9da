import {
  openPointListSchema,
  type OpenPoint,
  type OpenPointList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import {
  startOpenPoints,
  type OpenPointTester,
} from './__testUtils__/openPoints';

jest.setTimeout(60_000);

const CLICKHOME = 'supportmodel:default/clickhome';
const NEC = 'supportmodel:default/nec-ihms';
/** Belongs to client IT, which owns the model. */
const IT = 'isla-trent';
const USER = 'uri-banks';
const VENDOR = 'vera-lintel';
const HOURS = 'document.openQuestions.business-hours';

const databases = createTestDatabases();

describe.each(databases.engines)('open points on %s', engine => {
  let knex: Knex;
  let desk: OpenPointTester;

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = await startOpenPoints(knex);
  });

  const list = async (
    by: string,
    model = CLICKHOME,
  ): Promise<OpenPointList> => {
    const { body } = await desk.as(by).get(`/open-points?model=${model}`);
    expect(body).not.toHaveProperty('error');
    return openPointListSchema.parse(body);
  };
  const point = async (by: string, id = HOURS): Promise<OpenPoint> =>
    (await list(by)).items.find(it => it.id === id)!;
  const take = async (by: string, step: object, more: object = {}) => {
    const { id, hash } = await point(IT);
    const body = { model: CLICKHOME, point: id, hash, step, ...more };
    return desk.as(by).post('/open-points/steps', body);
  };
  const ask = (by = IT, whom = `user:default/${USER}`, dueOn = '2025-03-14') =>
    take(by, { step: 'ask', whom, dueOn });
  const told = async () => {
    const rows = await knex('outbox').orderBy('id').select('payload');
    return rows
      .map(it => inEnglish(JSON.parse(it.payload)))
      .filter(it => it.topic === 'support-desk.openPoint');
  };

  it('are all that a model marks and asks, for everybody who sees it (P-08)', async () => {
    const { items, open, answered, mayAsk } = await list(USER);
    expect({ items: items.length, answered, mayAsk }).toEqual({
      items: open,
      answered: 0,
      mayAsk: false,
    });
    expect(items.filter(it => it.kind === 'question')).toHaveLength(13);
    expect(items[0]).toMatchObject({
      askOf: ['Client IT Resource'],
      status: 'open',
      mayAnswer: false,
      mayReopen: false,
    });
    expect((await list(IT)).mayAsk).toBe(true);
    expect((await list('rory-baird', NEC)).mayAsk).toBe(true);
    expect((await list('iona-petrie', NEC)).mayAsk).toBe(false);
  });

  it('go from the question to the answer, and tell whom it concerns', async () => {
    const asked = await ask();
    expect(asked.body).toMatchObject({
      status: 'asked',
      asked: { whom: { title: 'Uri Banks' }, dueOn: '2025-03-14' },
      mayReopen: true,
    });
    expect(await point(USER)).toMatchObject({
      status: 'asked',
      mayAnswer: true,
      mayReopen: false,
    });
    expect((await point(VENDOR)).mayAnswer).toBe(false);

    const text = 'Monday to Friday, 8 to 6 in Melbourne';
    const { body } = await take(USER, { step: 'answer', text });
    expect(body).toMatchObject({ status: 'answered', answer: { text } });
    expect(await list(USER)).toMatchObject({ answered: 1 });
    const link = `/support/responsibilities/open-points?model=${encodeURIComponent(
      CLICKHOME,
    )}`;
    expect(await told()).toEqual([
      expect.objectContaining({
        recipients: [`user:default/${USER}`],
        asks: { otherwise: ['group:default/clickhome-client-it'] },
        link,
        title: expect.stringContaining(' asks about '),
      }),
      expect.objectContaining({
        recipients: [`user:default/${IT}`, 'group:default/clickhome-client-it'],
        exclude: `user:default/${USER}`,
        link,
        description: `ClickHome. ${text}`,
      }),
    ]);

    const again = await take(USER, { step: 'reopen' });
    expect(again.body).toMatchObject({ status: 'open', outdated: false });
    expect(again.body).not.toHaveProperty('answer');
    expect(await told()).toHaveLength(3);
  });

  it('are answered by members of a group that was asked, and by the owner', async () => {
    await ask(IT, 'group:default/clickhome-vendor');
    expect((await point(USER)).mayAnswer).toBe(false);
    const yes = { step: 'answer', text: 'Yes' };
    expect((await take(VENDOR, yes)).status).toBe(200);
    await take(IT, { step: 'reopen' });
    expect((await take(IT, yes)).body.answer.by.title).toBe('Isla Trent');
  });

  it.each([
    [
      'ask',
      USER,
      { whom: `user:default/${IT}` },
      /the owners of ClickHome and/,
    ],
    ['answer', USER, { text: 'Yes' }, /whoever was asked and the owners/],
    ['reopen', USER, {}, /and whoever answered open it again/],
  ])('lets only those %s who may', async (step, by, more, message) => {
    const { status, body } = await take(by, { step, ...more });
    expect(status).toBe(403);
    expect(body.error.message).toMatch(message);
    expect(await told()).toEqual([]);
  });

  it.each([
    [
      404,
      'another point',
      { point: 'calendars.none' },
      /^point: 'calendars.none'/,
    ],
    [
      409,
      'another text',
      { hash: 'x' },
      /^hash: .* says something else by now/,
    ],
    [404, 'another model', { model: 'default/none' }, /no support model/],
  ])('answers %s to %s', async (status, _name, more, message) => {
    const answer = await take(IT, { step: 'answer', text: 'Yes' }, more);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
  });

  it('asks only those of the catalog, and until a day that comes', async () => {
    const { status, body } = await ask(IT, 'user:default/nobody', '2025-03-07');
    expect(status).toBe(422);
    // In Melbourne it is Saturday already.
    expect(body.error.fields).toEqual([
      expect.objectContaining({ field: 'step.whom' }),
      {
        field: 'step.dueOn',
        message: expect.stringMatching(/from 2025-03-08 on/),
      },
    ]);
  });

  it('takes no step that does not fit', async () => {
    expect((await take(IT, { step: 'reopen' })).status).toBe(409);
    await take(IT, { step: 'answer', text: 'Yes' });
    const again = await take(IT, { step: 'answer', text: 'No' });
    expect(again.status).toBe(409);
    expect(again.body.error.code).toBe('WRONG_STATE');
    expect((await point(IT)).answer!.text).toBe('Yes');
  });

  it('no longer count as answered when the model says something else', async () => {
    await take(IT, { step: 'answer', text: 'Yes' });
    await desk.change(model => {
      model.spec.document.openQuestions['business-hours'].question = 'Why?';
    });
    expect(await point(IT)).toMatchObject({
      text: 'Why?',
      status: 'open',
      outdated: true,
      answer: { text: 'Yes' },
      mayAnswer: true,
    });
    expect(await list(IT)).toMatchObject({ answered: 0 });
  });

  it('are answered where the matrix was confirmed (S4-59)', async () => {
    const row =
      'responsibilities.groups.technical-environment.rows.server-available';
    const cell = `${row}.cells.client-it`;
    expect((await point(IT, row)).status).toBe('open');
    const decision = { cell, hash: 'responsible', decision: 'confirm' };
    await desk
      .as(IT)
      .post('/responsibility-decisions', {
        model: CLICKHOME,
        decisions: [decision],
      })
      .expect(200);
    const found = await point(IT, row);
    expect(found).toMatchObject({
      status: 'answered',
      answer: { by: { title: 'Isla Trent' }, inMatrix: true },
      mayAnswer: false,
      mayReopen: false,
    });
    const { status, body } = await take(
      IT,
      { step: 'answer', text: 'No' },
      { point: row, hash: found.hash },
    );
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/confirmed in the matrix/);
  });

  it('are there as CSV, one line for each', async () => {
    await ask();
    const { text, headers } = await desk
      .as(IT)
      .get(`/open-points?model=${CLICKHOME}`)
      .set('Accept', 'text/csv');
    expect(headers['content-disposition']).toContain(
      'open-points-2025-03-07.csv',
    );
    const lines = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(1 + (await list(IT)).items.length);
    expect(lines.find(it => it.endsWith(HOURS))).toContain(
      ',asked,,Uri Banks,Isla Trent,2025-03-07T16:00:00.000Z,2025-03-14,',
    );
  });

  it('leave out the people behind a contact that is refused (P-12)', async () => {
    await desk.change(model => {
      const { contacts } = model.spec;
      contacts['nec-support-manager'].confirm = 'Still Wanda Rhodes?';
    }, 'nec-ihms');
    const texts = async (by: string) =>
      (await list(by, NEC)).items.map(it => it.text);
    expect(await texts('rory-baird')).toContain('Still Wanda Rhodes?');
    const ofOthers = await texts('iona-petrie');
    expect(ofOthers).toContain('Still …?');
    expect(ofOthers.join()).not.toContain('Wanda');
  });
});
