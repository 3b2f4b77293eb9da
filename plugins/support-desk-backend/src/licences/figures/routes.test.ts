import {
  licenceFiguresSchema,
  type LicenceFigures,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';
import { NEC, OWNER, USER } from '../__testUtils__/startRegister';

jest.setTimeout(60_000);

describe('figures of licences', () => {
  let desk: TimedDesk;
  /** Document Management: nobody uses it, of 57. */
  let path: string;

  beforeAll(async () => {
    desk = await startTimedDesk({ policy: supportDeskPolicy });
    const { body } = await desk.as(OWNER).get(`/licences?model=${NEC}`);
    path = `/licences/${body.items[1].id}`;
    for (const [day, holders] of [
      ['03', ['iona-petrie', 'ewan-gault']],
      ['04', []],
      ['05', ['callum-rae']],
      ['06', []],
      ['07', ['rory-baird']],
      ['08', []],
      ['09', []],
    ] as const) {
      desk.setTime(`2025-03-${day}T10:00:00Z`);
      for (const holder of holders) {
        const seat = {
          holder: `user:default/${holder}`,
          notIntegratedConfirmed: true,
        };
        await desk.as(OWNER).post(`${path}/seats`, seat).expect(201);
      }
      await desk.run('support-desk-licence-figures');
    }
  });

  const read = async (query = '', by = USER): Promise<LicenceFigures> => {
    const { body } = await desk.as(by).get(`${path}/figures${query}`);
    expect(body).not.toHaveProperty('error');
    return licenceFiguresSchema.parse(body);
  };

  it('are read by everybody who sees the model, with a forecast', async () => {
    const { items, forecast, outlook } = await read();
    expect(items.map(it => [it.day, it.inUse])).toEqual([
      ['2025-03-03', 2],
      ['2025-03-04', 2],
      ['2025-03-05', 3],
      ['2025-03-06', 3],
      ['2025-03-07', 4],
      ['2025-03-08', 4],
      ['2025-03-09', 4],
    ]);
    expect(items.every(it => it.bought === 57)).toBe(true);
    // Two more in six days, and 53 are left.
    expect(forecast).toMatchObject({
      fullOn: '2025-08-15',
      trend: 10,
      days: 7,
    });
    expect(outlook).toHaveLength(26);
  });

  it('put the forecast on the licence', async () => {
    const { body } = await desk.as(USER).get(path);
    const { forecast } = await read();
    expect(body.forecast).toEqual(forecast);
  });

  it('come as a file', async () => {
    const { status, headers, text } = await desk
      .as(USER)
      .get(`${path}/figures?from=2025-03-08`)
      .set('Accept', 'text/csv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(
      'licence-use-2025-03-09.csv',
    );
    expect(text.replace('\uFEFF', '')).toBe(
      [
        'Day,Bought,In use,Free',
        '2025-03-08,57,4,53',
        '2025-03-09,57,4,53',
        '',
      ].join('\r\n'),
    );
  });

  it('have the days that matter marked', async () => {
    const { body: licence } = await desk.as(OWNER).get(path);
    await desk
      .as(OWNER)
      .patch(path, { renewal: '2025-06-01', noticeDays: 30 })
      .set('If-Match', `"${licence.version}"`);
    const { marks } = await read();
    expect(marks).toEqual([
      { day: '2025-05-02', kind: 'notice' },
      { day: '2025-06-01', kind: 'renewal' },
    ]);
  });

  it('are recorded by managers for days that were not counted', async () => {
    const items = [
      { day: '2025-01-31', bought: 50, inUse: 0 },
      { day: '2025-02-28', bought: 57, inUse: 1 },
    ];
    const { status, body } = await desk
      .as(OWNER)
      .put(`${path}/figures`, { items });
    expect(status).toBe(200);
    expect(body.items.slice(0, 2)).toEqual(items);
    expect(body.items).toHaveLength(9);
    const { forecast } = await read();
    expect(forecast?.days).toBe(38);
  });

  it('stay as they were counted', async () => {
    const items = ['2025-03-04', '2025-03-02', '2025-03-05'].map(day => ({
      day,
      inUse: 50,
    }));
    const { status, body } = await desk
      .as(OWNER)
      .put(`${path}/figures`, { items });
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      'items: 2025-03-04, 2025-03-05 were counted here already and stay as they are; allowed are days that were not',
    );
    expect(body.error.days).toEqual(['2025-03-04', '2025-03-05']);
    const { items: kept } = await read('?from=2025-03-01');
    expect(kept[0]).toMatchObject({ day: '2025-03-03', inUse: 2 });
  });

  it('are not recorded by somebody who does not manage it', async () => {
    const items = [{ day: '2025-01-01', inUse: 1 }];
    const { status, body } = await desk
      .as(USER)
      .put(`${path}/figures`, { items });
    expect(status).toBe(403);
    expect(body.error.message).toContain("'Document Management' is managed by");
  });

  it('are of a licence that there is', async () => {
    const { status, body } = await desk.as(USER).get('/licences/x/figures');
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      "licence: there is no licence 'x' that you may see",
    );
  });

  it.each([
    ['?from=2025-03-10', 'from: 2025-03-10 is yet to come'],
    ['?from=March', 'from: must be a date such as 2025-06-02'],
  ])('name what is wrong with %s', async (query, message) => {
    const { status, body } = await desk.as(USER).get(`${path}/figures${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  it('name the days that cannot be recorded', async () => {
    const items = [{ day: '2025-03-09', inUse: 1 }];
    const { status, body } = await desk
      .as(OWNER)
      .put(`${path}/figures`, { items });
    expect(status).toBe(400);
    expect(body.error.fields).toEqual([
      {
        field: 'items.0.day',
        message: '2025-03-09 is not past; allowed are days before 2025-03-09',
      },
    ]);
  });
});
