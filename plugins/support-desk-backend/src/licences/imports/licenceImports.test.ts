import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import { MANAGER, NEC, startNec, USER } from '../__testUtils__/necLicences';

jest.setTimeout(60_000);

const lines = (...rows: string[]) => rows.join('\r\n');

describe('imports of licences', () => {
  let desk: SupportDeskTester;
  let licenceOf: (title: string) => Promise<any>;

  beforeEach(async () => {
    ({ desk, licenceOf } = await startNec());
  });

  const send = (kind: string, csv: string | Buffer, query = 'dryRun=false') =>
    desk
      .as(MANAGER)
      .post(`/licence-imports?kind=${kind}&${query}`)
      .type('text/csv')
      .send(csv);
  const exported = async (path: string) =>
    (await desk.as(MANAGER).get(path).set('Accept', 'text/csv')).text;
  const licences = () => exported(`/licences?model=${NEC}`);
  const changesOf = async (id: string) =>
    (await desk.as(MANAGER).get(`/licences/${id}/changes`)).body.items;

  const NEW = lines(
    'Model,Licence,Service,Metric,Bought,Without a holder,Renewal,Cost,Currency,Managers,Note',
    'default/nec-ihms,Reports,business-objects,concurrent,10,2,2025-09-01,1200.50,GBP,user:default/iona-petrie; group:default/housing-users,"Two, lines\nof it"',
    ',Archive,document-management,site,,,,,,,',
  );
  const into = `dryRun=false&model=${NEC}`;

  it('say what they would do, and do nothing', async () => {
    const { body } = await send('licences', NEW, `model=${NEC}`).expect(200);
    expect(body).toMatchObject({
      kind: 'licences',
      dryRun: true,
      rows: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      errors: [],
      preview: [
        { row: 1, change: 'added', title: 'Reports' },
        { row: 2, change: 'added', title: 'Archive' },
      ],
    });
    expect(await licenceOf('Reports')).toBeUndefined();
  });

  it('add what there is not, and change what there is', async () => {
    const added = await send('licences', NEW, into).expect(200);
    expect(added.body).toMatchObject({ added: 2, errors: [] });
    const reports = await licenceOf('Reports');
    expect(reports).toMatchObject({
      source: 'portal',
      metric: 'concurrent',
      bought: 10,
      inUse: 2,
      renewal: '2025-09-01',
      cost: { amount: 1200.5, currency: 'GBP' },
      managers: [
        { ref: `user:default/${USER}` },
        { ref: 'group:default/housing-users' },
      ],
      note: 'Two, lines\nof it',
      version: 1,
    });
    expect(await licenceOf('Archive')).toMatchObject({
      metric: 'site',
      integrated: false,
    });

    desk.setTime('2025-03-08T09:00:00Z');
    const changed = await send(
      'licences',
      lines(
        'licence;RENEWAL;cost;Note',
        'reports;-;1300,25;',
        'Archive;;;Old files',
      ),
      into,
    ).expect(200);
    expect(changed.body).toMatchObject({
      changed: 2,
      preview: [
        { row: 1, fields: ['title', 'renewal', 'cost'] },
        { row: 2, fields: ['note'] },
      ],
    });
    const after = await licenceOf('reports');
    expect(after).toMatchObject({
      cost: { amount: 1300.25, currency: 'GBP' },
      note: 'Two, lines\nof it',
      version: 2,
    });
    expect(after.renewal).toBeUndefined();
    expect(await changesOf(after.id)).toMatchObject([
      {
        change: 'imported',
        at: '2025-03-08T09:00:00.000Z',
        by: { ref: `user:default/${MANAGER}` },
        bought: 10,
        inUse: 2,
      },
      { change: 'imported', at: '2025-03-07T16:00:00.000Z', fields: [] },
    ]);
  });

  it('change nothing of what was exported', async () => {
    await send('licences', NEW, into).expect(200);
    await send(
      'licences',
      lines('Licence,Note,Contract', "Reports,'=1+1,'-"),
      into,
    ).expect(200);
    expect(await licenceOf('Reports')).toMatchObject({
      note: '=1+1',
      contract: '-',
    });
    const before = await licences();
    const { body } = await send('licences', before).expect(200);
    expect(body).toMatchObject({ rows: 4, unchanged: 4, errors: [] });
    expect(await licences()).toBe(before);
  });

  it('name every cell that is wrong, and what is allowed', async () => {
    const { body } = await send(
      'licences',
      lines(
        'Model,Licence,Service,Metric,Bought,Renewal,Cost,Currency,Managers,Approver,Training,Integrated',
        `${NEC},A,nothing,,,,,,,,,`,
        `${NEC},B,document-management,weekly,five,1/9/2025,1.234,GBP,,,,maybe`,
        `${NEC},C,document-management,,,,7,,user:default/nobody,nobody,none,`,
        'default/other,D,document-management,,,,,,,,,',
        `${NEC},Business Objects,,,7,,,,,,,`,
        `${NEC},F,,,,,,,,,,`,
        `${NEC},G,document-management,,,,,,,,,`,
        `${NEC},g,document-management,,,,,,,,,`,
      ),
    ).expect(200);
    const said = body.errors.map((it: any) => [it.row, it.column, it.value]);
    expect(said).toEqual([
      [1, 'Service', 'nothing'],
      [2, 'Metric', 'weekly'],
      [2, 'Bought', 'five'],
      [2, 'Renewal', '1/9/2025'],
      [2, 'Cost', '1.234'],
      [2, 'Integrated', 'maybe'],
      [3, 'Currency', undefined],
      [3, 'Managers', 'user:default/nobody'],
      [3, 'Approver', 'nobody'],
      [3, 'Training', 'none'],
      [4, 'Model', 'default/other'],
      [5, 'Bought', '7'],
      [6, 'Service', undefined],
      [8, 'Licence', 'g'],
    ]);
    const messages = body.errors.map((it: any) => it.message);
    expect(messages[0]).toMatch(/allowed: .*document-management/);
    expect(messages[1]).toMatch(/allowed: named, concurrent, site/);
    expect(messages[2]).toBe('must be a whole number such as 5');
    expect(messages[3]).toContain('2025-06-02');
    expect(messages[11]).toMatch(/is stated by .*spec\.licences/);
    expect(messages[13]).toContain('row 7');
    expect(body).toMatchObject({ added: 0, preview: [] });
    expect(await licenceOf('G')).toBeUndefined();
  });

  it('need a reason where more is in use than was bought', async () => {
    const csv = (reason: string) =>
      lines(
        'Model,Licence,Service,Bought,Without a holder,Over-use reason',
        `${NEC},Reports,document-management,1,3,${reason}`,
      );
    const { body } = await send('licences', csv('')).expect(200);
    expect(body.errors).toMatchObject([{ row: 1, column: 'Over-use reason' }]);
    await send('licences', csv('Counted by the vendor')).expect(200);
    expect(await licenceOf('Reports')).toMatchObject({
      standing: 'overUsed',
      overUse: { reason: 'Counted by the vendor' },
    });
  });

  it('are whole or not at all, however many rows there are', async () => {
    const csv = (isWrong: (i: number) => boolean) =>
      lines(
        'Licence,Service,Bought',
        ...Array.from(
          { length: 1000 },
          (_, i) =>
            `Product ${i},document-management,${isWrong(i) ? 'many' : i}`,
        ),
      );
    const isWrong = (i: number) => i % 100 === 50;
    const wrong = await send('licences', csv(isWrong), into).expect(200);
    expect(wrong.body).toMatchObject({ rows: 1000, added: 0 });
    expect(wrong.body.errors).toEqual(
      Array.from({ length: 10 }, (_, i) => ({
        row: i * 100 + 51,
        column: 'Bought',
        value: 'many',
        message: 'must be a whole number such as 5',
      })),
    );
    expect(await licenceOf('Product 0')).toBeUndefined();
    const right = await send(
      'licences',
      csv(() => false),
      into,
    ).expect(200);
    expect(right.body).toMatchObject({ added: 1000, errors: [] });
    expect(await licenceOf('Product 999')).toMatchObject({ bought: 999 });
  });

  it('refuse what is no such file', async () => {
    const columns = await send('licences', lines('Colour,Licence,Licence'));
    expect(columns.body.errors).toMatchObject([
      {
        row: 0,
        column: 'Colour',
        message: expect.stringMatching(/allowed: .*Licence/),
      },
      { row: 0, column: 'Licence', message: 'is there twice' },
    ]);
    const none = await send('licences', lines('Bought', '1'));
    expect(none.body.errors).toMatchObject([{ row: 0, column: 'Licence' }]);
    const latin = await send(
      'licences',
      Buffer.from('Licence\r\nCaf\xe9', 'latin1'),
    );
    expect(latin.status).toBe(400);
    expect(latin.body.error.message).toContain('UTF-8');
    await send('licences', 'Licence\r\n"open').expect(400);
    await send('licences', 'x'.repeat(11_000_000)).expect(413);
    const rows = `Licence\n${'A\n'.repeat(20_001)}`;
    const many = await send('licences', rows).expect(413);
    expect(many.body.error.message).toContain('20000');
    await desk
      .as(MANAGER)
      .post('/licence-imports?kind=licences', { a: 1 })
      .expect(400);
  });

  it('are for those who manage licences', async () => {
    const { body } = await desk
      .as(USER)
      .post(`/licence-imports?kind=licences&model=${NEC}`)
      .type('text/csv')
      .send(NEW)
      .expect(403);
    expect(body.error.message).toContain('you manage none');
  });
});
