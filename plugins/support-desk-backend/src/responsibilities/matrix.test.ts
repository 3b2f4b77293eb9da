import {
  matrixSchema,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const MODEL = 'model=default/clickhome';
/** Belongs to client IT, which owns the model. */
const IT = 'isla-trent';
const USER = 'uri-banks';
const VENDOR = 'vera-lintel';
/** Of another system. */
const STRANGER = 'iona-petrie';

describe('the matrix of a model', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  const read = async (query = '', by = USER): Promise<Matrix> => {
    const { status, body } = await desk
      .as(by)
      .get(`/responsibilities?${MODEL}&${query}`);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return matrixSchema.parse(body);
  };

  it('has four columns in their order (S4-52)', async () => {
    const { columns, modelTitle, title } = await read();
    expect({ modelTitle, title }).toEqual({
      modelTitle: 'ClickHome',
      title: 'System Ongoing Responsibilities',
    });
    expect(columns.map(it => [it.title, it.party, it.isMine])).toEqual([
      ['ClickHome Support', 'clickhome', false],
      ['Client IT Resource', 'client-it', false],
      ['Client User', 'client-users', true],
      ['Other', undefined, false],
    ]);
    expect(columns[3].confirm).toHaveLength(1);
  });

  it('has 7 groups and 40 rows from the table (S4-53)', async () => {
    const { groups, rows, counts } = await read('source=table');
    expect(groups.map(it => it.counts.rows)).toEqual([4, 6, 17, 3, 5, 3, 2]);
    expect(rows).toHaveLength(40);
    expect(counts.rows).toBe(40);
    expect((await read()).rows).toHaveLength(54);
  });

  it('counts 46 marks, 2 questions and 7 remarks (S4-54)', async () => {
    expect((await read('source=table')).counts).toMatchObject({
      responsible: 46,
      unknown: 2,
      optional: 7,
      charged: 7,
      filled: 55,
    });
  });

  it.each([
    [IT, 'client-it', 21, 20, 1],
    [USER, 'client-users', 9, 8, 1],
    [VENDOR, 'clickhome', 18, 18, 0],
  ])(
    'shows %s their own rows, those of %s (S4-55)',
    async (by, column, count, responsible, unknown) => {
      const { rows, byColumn } = await read('source=table&party=mine', by);
      expect(rows.filter(it => it.isMine)).toHaveLength(count);
      expect(byColumn[column]).toMatchObject({ responsible, unknown });
    },
  );

  it('may have several parties in a row (S4-56)', async () => {
    const { rows } = await read('source=table');
    const withTwo = (value: string) =>
      rows.filter(
        row => row.cells.filter(it => it.value === value).length === 2,
      );
    expect(withTwo('responsible')).toHaveLength(7);
    expect(withTwo('unknown')).toHaveLength(1);
  });

  it.each([
    ['undecided, a row with two cells (S4-57)', 'state=undecided', 1],
    ['charged (S4-58)', 'charged=true', 7],
    ['to confirm (S4-59)', 'state=toConfirm,undecided', 40],
    ['weak (S4-61)', 'basis=weak', 9],
  ])('has rows that are %s', async (_name, query, count) => {
    const { rows } = await read(`source=table&${query}`);
    expect(rows).toHaveLength(count);
  });

  it('has one charged task in its text (S4-58)', async () => {
    const { rows, counts } = await read('charged=true');
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)!.id).toBe('give-training');
    expect(counts).toMatchObject({ charged: 8 });
  });

  it('says on what each assumption rests (S4-61, S4-62)', async () => {
    const { rows } = await read('row=server-available');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      basis: 'prose',
      marks: '✔',
      alternatives: [{ id: 'clickhome', title: 'ClickHome Support' }],
    });
    const marked = rows[0].cells.filter(it => it.value !== 'notResponsible');
    expect(marked).toEqual([
      expect.objectContaining({
        column: 'client-it',
        value: 'responsible',
        hash: 'responsible',
        state: 'toConfirm',
        mayDecide: false,
      }),
    ]);
  });

  it('says after what it applies, without a date (S4-02, S4-05)', async () => {
    const { applies, scope, statements } = await read();
    expect(applies).toEqual({
      title: 'Transition from trial to fully operational',
    });
    expect(scope).toMatch(/^production system after the transition/);
    expect(statements[0]).toMatch(/a number of tasks become/);
  });

  it('lets those of a party and the owner decide (S4-59)', async () => {
    const decides = async (by: string) => {
      const { rows } = await read('row=server-available', by);
      return rows[0].cells.filter(it => it.mayDecide).map(it => it.column);
    };
    expect(await decides(USER)).toEqual(['client-users']);
    expect(await decides(VENDOR)).toEqual(['clickhome']);
    expect(await decides(STRANGER)).toEqual([]);
    expect(await decides(IT)).toHaveLength(4);
    expect((await read('', IT)).mayOpenReview).toBe(true);
    expect((await read('', USER)).mayOpenReview).toBe(false);
  });

  it('is there as CSV, one line for each row', async () => {
    const { status, text, headers } = await desk
      .as(USER)
      .get(`/responsibilities?${MODEL}&group=training`)
      .set('Accept', 'text/csv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(
      'responsibilities-2025-03-07.csv',
    );
    const lines = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe(
      'Group,Task,Part of,ClickHome Support,Client IT Resource,Client User,Other,Basis,State,To confirm',
    );
    expect(lines).toHaveLength(1 + (await read('group=training')).rows.length);
    expect(lines[1]).toContain(
      'Requests for ongoing training,,,,responsible,optional (charged: ',
    );
  });

  it.each([
    ['default/hmis', 404, /HMIS does not say who does what/],
    ['default/nothing', 404, /no support model/],
  ])('is not there for %s', async (model, status, message) => {
    const answer = await desk.as(USER).get(`/responsibilities?model=${model}`);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
  });
});

describe('a matrix', () => {
  it('applies since the day of the transition, and is edited in Git (S4-02)', async () => {
    const entities = exampleEntities('clickhome');
    const model = entities.find(it => it.kind === 'SupportModel')!;
    const { transitions } = model.spec as any;
    transitions['fully-operational'].date = '2025-06-02';
    const editUrl = 'https://git.example.com/edit/support-model.yaml';
    model.metadata.annotations = { 'backstage.io/edit-url': editUrl };
    const desk = await startSupportDesk({ entities });
    const { body } = await desk.as(USER).get(`/responsibilities?${MODEL}`);
    expect(body.applies).toEqual({
      title: 'Transition from trial to fully operational',
      since: '2025-06-02',
    });
    expect(body.editUrl).toBe(editUrl);
  });
});

describe('a model that is not for everybody', () => {
  it('keeps its matrix to itself', async () => {
    const desk = await startSupportDesk({ allow: false });
    const { status } = await desk.as(USER).get(`/responsibilities?${MODEL}`);
    expect(status).toBe(403);
    const rows = await desk.as(USER).get('/responsibilities/rows?q=backup');
    expect(rows.body).toEqual({ items: [] });
  });
});
