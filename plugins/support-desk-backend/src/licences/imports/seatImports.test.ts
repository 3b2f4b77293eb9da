import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import { MANAGER, NEC, people, startNec } from '../__testUtils__/necLicences';

jest.setTimeout(60_000);

const person = (i: number) => `user:default/person-${i}`;
const lines = (...rows: string[]) => rows.join('\r\n');

describe('imports of seats', () => {
  let desk: SupportDeskTester;
  let licenceOf: (title: string) => Promise<any>;

  beforeEach(async () => {
    ({ desk, licenceOf } = await startNec({ others: people(60) }));
  });

  const send = (kind: string, csv: string | Buffer, query = 'dryRun=false') =>
    desk
      .as(MANAGER)
      .post(`/licence-imports?kind=${kind}&${query}`)
      .type('text/csv')
      .send(csv);
  const exported = async (path: string) =>
    (await desk.as(MANAGER).get(path).set('Accept', 'text/csv')).text;
  const changesOf = async (id: string) =>
    (await desk.as(MANAGER).get(`/licences/${id}/changes`)).body.items;

  const HEAD =
    'Model,Licence,Holder,Unnamed,Confirmed,Since,Last used,Note,Over-use reason';
  const row = (title: string, i: number, rest = ',,,,,') =>
    `${NEC},${title},${person(i)},${rest}`;
  const seatsOf = async (title: string) => {
    const { id } = await licenceOf(title);
    return (await desk.as(MANAGER).get(`/licences/${id}/seats`)).body;
  };

  it('give what was bought and no more', async () => {
    const named = Array.from({ length: 5 }, (_, i) =>
      row('Business Objects', i, 'yes,,,,,'),
    );
    const over = lines(HEAD, ...named, row('Business Objects', 5));
    const refused = await send('seats', over).expect(200);
    expect(refused.body).toMatchObject({
      rows: 6,
      added: 0,
      errors: [
        {
          row: 6,
          column: 'Licence',
          message: expect.stringContaining('5 of 5 are in use'),
        },
      ],
    });
    expect((await seatsOf('Business Objects')).items).toEqual([]);

    const reason = row('Business Objects', 5, ',,,,,Counted by the vendor');
    const { body } = await send('seats', lines(HEAD, ...named, reason));
    expect(body).toMatchObject({ added: 6, errors: [] });
    expect(await licenceOf('Business Objects')).toMatchObject({
      inUse: 6,
      unnamed: 0,
      standing: 'overUsed',
      overUse: { reason: 'Counted by the vendor' },
    });
    const { id } = await licenceOf('Business Objects');
    const changes = await changesOf(id);
    expect(changes[0]).toMatchObject({
      change: 'seatGiven',
      holder: { ref: person(5) },
      reason: 'Counted by the vendor',
      inUse: 6,
    });
    expect(changes[1]).toMatchObject({ change: 'seatNamed', inUse: 5 });
  });

  it('change nothing of what was exported', async () => {
    const { id } = await licenceOf('Document Management');
    const first = lines(
      HEAD,
      row('Document Management', 1, ',yes,2024-11-04,2025-03-01,'),
      row('Document Management', 2, ',yes,,,"Half, days"'),
    );
    const given = await send('seats', first).expect(200);
    expect(given.body).toMatchObject({ added: 2, errors: [] });
    const before = await exported(`/licences/${id}/seats`);
    expect(before).toContain('2024-11-04T00:00:00.000Z');
    const { body } = await send('seats', before).expect(200);
    expect(body).toMatchObject({ rows: 2, unchanged: 2, errors: [] });
    expect(await exported(`/licences/${id}/seats`)).toBe(before);

    const used = row('Document Management', 1, ',,,2025-03-06,-');
    const changed = await send('seats', lines(HEAD, used)).expect(200);
    expect(changed.body.preview).toMatchObject([
      { change: 'changed', fields: ['lastUsedAt'] },
    ]);
  });

  it('name every row that is wrong', async () => {
    const documents = 'Document Management';
    const { body } = await send(
      'seats',
      lines(
        HEAD,
        `${NEC},${documents},user:default/nobody,,yes,,,,`,
        row(documents, 1),
        row('Nothing', 2),
        row(documents, 3, 'perhaps,yes,today,,,'),
        row(documents, 4, 'yes,yes,,,,'),
        row(documents, 5, ',yes,,,,'),
        row(documents, 5, ',yes,,,,'),
        `,,${person(6)},,,,,,`,
      ),
    ).expect(200);
    expect(body.errors.map((it: any) => [it.row, it.column, it.value])).toEqual(
      [
        [1, 'Holder', 'user:default/nobody'],
        [2, 'Confirmed', undefined],
        [3, 'Licence', 'Nothing'],
        [4, 'Unnamed', 'perhaps'],
        [4, 'Since', 'today'],
        [5, 'Unnamed', 'yes'],
        [7, 'Holder', person(5)],
        [8, 'Licence', undefined],
      ],
    );
    expect((await seatsOf(documents)).items).toEqual([]);
  });

  it('tell who has not used a seat, who is then asked once', async () => {
    const documents = await licenceOf('Document Management');
    const last = (i: number, day: string) =>
      row('Document Management', i, `,yes,,${day},,`);
    await send(
      'seats',
      lines(HEAD, last(1, '2025-02-01'), last(2, '2025-03-01')),
    ).expect(200);
    const { items } = await seatsOf('Document Management');
    expect(items).toMatchObject([
      { holder: { ref: person(1) }, reclaim: 'inactive' },
      { holder: { ref: person(2) } },
    ]);
    const ask = () =>
      desk.as(MANAGER).post(`/licences/${documents.id}/reclaims`, {
        seats: items.map((it: any) => it.id),
      });
    expect((await ask()).body).toEqual({ asked: 1 });
    expect((await ask()).body).toEqual({ asked: 0 });
    desk.setTime('2025-04-07T16:00:00Z');
    expect((await ask()).body).toEqual({ asked: 2 });
  });
});
