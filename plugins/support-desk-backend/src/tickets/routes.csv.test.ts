import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { incident, logTicket, query } from './__testUtils__/requests';
import { TICKET_COLUMNS } from './csvTickets';

jest.setTimeout(60_000);

describe('GET /tickets as CSV', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  const csv = (user: string, search = '') =>
    desk.as(user).get(`/tickets?${search}`).set('Accept', 'text/csv');

  /** Lines without line breaks in their cells, as records. */
  const recordsOf = (text: string) => {
    const [head, ...lines] = text
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map(line =>
        Array.from(
          line.matchAll(/(?<=^|,)("(?:[^"]|"")*"|[^",]*)(?=,|$)/g),
          it => it[1].replace(/^"|"$/g, ''),
        ),
      );
    return lines.map(line =>
      Object.fromEntries(head.map((title, index) => [title, line[index]])),
    );
  };

  it('holds the entry of a call (S0-78)', async () => {
    desk.setTime('2025-03-10T17:05:00Z');
    const { key, version } = await logTicket(desk, 'ned-hale', {
      model: 'default/hmis',
      requestType: 'non-emergency',
      summary: 'A client is there twice',
      confirmed: { tried: true },
      fields: {
        agency: 'group:default/agency-north',
        request: 'Please merge the two records.',
      },
    });
    const { status } = await desk
      .as('hana-cole')
      .post(`/tickets/${key}/transitions`, {
        action: 'resolve',
        resolution: 'Merged the records.',
        fields: { 'action-taken': 'Merged the two records of the client.' },
        category: 'data-correction',
      })
      .set('If-Match', String(version));
    expect(status).toBe(200);

    const response = await csv('hana-cole', 'model=default/hmis');
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tickets-2025-03-10.csv"',
    });
    expect(recordsOf(response.text)).toEqual([
      expect.objectContaining({
        Key: key,
        Agency: 'Agency North',
        "Caller's name": 'Ned Hale',
        Date: '2025-03-10',
        Time: '10:05',
        'Time zone': 'America/Phoenix',
        Request: 'Please merge the two records.',
        'Action taken': 'Merged the two records of the client.',
      }),
    ]);
    expect(response.text.split('\r\n')[0]).toBe(
      `\uFEFF${Object.keys(TICKET_COLUMNS).join(',')}`,
    );
  });

  it('holds all tickets of the list in its order, whatever the limit', async () => {
    for (let i = 0; i < 205; i++) {
      await logTicket(desk, 'rory-baird', { ...incident, summary: `No ${i}` });
    }
    const search = 'model=default/nec-ihms&sort=key&order=desc&limit=1';
    const { text } = await csv('rory-baird', search);
    expect(recordsOf(text).map(it => it.Key)).toEqual(
      Array.from({ length: 205 }, (_, i) => `IHMS-${205 - i}`),
    );
    const searched = await csv('rory-baird', 'q=no+17&sort=key');
    expect(recordsOf(searched.text).map(it => it.Key)).toContain('IHMS-18');
  });

  it('guards against formulas', async () => {
    await logTicket(desk, 'iona-petrie', {
      ...query,
      summary: '=HYPERLINK("https://example.com")',
    });
    const { text } = await csv('iona-petrie', 'q=hyperlink');
    expect(text).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  });

  it('answers errors as everywhere, and JSON to whoever asks for nothing else', async () => {
    const { status, body } = await csv('iona-petrie', 'due=tomorrow');
    expect(status).toBe(400);
    expect(body.error.fields[0].field).toBe('query.due');
    const json = await desk.as('iona-petrie').get('/tickets?limit=1');
    expect(json.headers['content-type']).toContain('application/json');
    const any = await desk
      .as('iona-petrie')
      .get('/tickets')
      .set('Accept', '*/*');
    expect(any.body.items.length).toBeGreaterThan(0);
  });
});
