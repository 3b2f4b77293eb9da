import {
  responsibilityEndpoints,
  type WhoDoes,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const IT = 'isla-trent';
const USER = 'uri-banks';

const schema = responsibilityEndpoints.whoDoes.response;

describe('who does this?', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  const ask = async (query: string, by = USER): Promise<WhoDoes[]> => {
    const { status, body } = await desk
      .as(by)
      .get(`/responsibilities/rows?${query}`);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return (schema.parse(body) as { items: WhoDoes[] }).items;
  };
  const ids = async (query: string) => (await ask(query)).map(it => it.row.id);

  it('answers words with the row that has most of them', async () => {
    const [first] = await ask('q=who does SQL patching');
    expect(first).toEqual({
      model: 'supportmodel:default/clickhome',
      modelTitle: 'ClickHome',
      row: {
        id: expect.any(String),
        title: 'SQL patching',
        group: expect.any(String),
      },
      parties: [
        {
          column: 'client-it',
          title: 'Client IT Resource',
          party: 'client-it',
          value: 'responsible',
          state: 'stated',
          isMine: false,
        },
      ],
    });
    const [mine] = await ask('q=sql patching', IT);
    expect(mine.parties[0].isMine).toBe(true);
  });

  it('names all parties, and what is charged', async () => {
    const [first] = await ask('q=requests for ongoing training');
    expect(first.parties).toEqual([
      expect.objectContaining({ column: 'client-users', value: 'responsible' }),
      expect.objectContaining({
        column: 'other',
        value: 'optional',
        charge: expect.any(String),
      }),
    ]);
  });

  it('answers at most as many as asked for', async () => {
    expect(await ask('q=sync problems&limit=2')).toHaveLength(2);
    expect((await ids('q=sync problems')).length).toBeGreaterThan(2);
  });

  it('has nothing for what no row is about', async () => {
    expect(await ids('q=parking permit')).toEqual([]);
  });

  it('has all rows for the system, and by words those of them', async () => {
    const entity = 'entity=system:default/clickhome';
    expect(await ids(`${entity}&limit=200`)).toHaveLength(54);
    expect(await ids(`${entity}&q=windows updates`)).toContain(
      'windows-updates',
    );
    expect(await ids('entity=system:default/nec-ihms')).toEqual([]);
  });

  it.each([
    [
      'reports',
      [
        'standard-report-problems',
        'load-standard-reports',
        'configure-standard-reports',
      ],
    ],
    ['mobile', ['mobile-technology']],
    ['server', ['server-available']],
  ])(
    'has for the component of %s the rows that name it',
    async (name, rows) => {
      expect(await ids(`entity=component:default/clickhome-${name}`)).toEqual(
        rows,
      );
    },
  );

  it('takes the name of the system for no task', async () => {
    expect(await ids('q=ClickHome parking')).toEqual([]);
    expect((await ids('q=ClickHome')).length).toBeGreaterThan(3);
  });

  it.each([
    ['', 400, /query\.q: is missing/],
    ['q=backup&model=default/hmis', 404, /HMIS does not say who does what/],
    ['q=backup&entity=clickhome', 400, /query\.entity/],
  ])('refuses ?%s', async (query, status, message) => {
    const answer = await desk.as(USER).get(`/responsibilities/rows?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
  });

  describe('of a ticket', () => {
    const of = (ticket: string, by: string) =>
      desk.as(by).get(`/tickets/${ticket}/responsibilities`);

    it('answers what its summary is about', async () => {
      const { key } = await logTicket(desk, USER, {
        model: 'default/clickhome',
        requestType: 'problem',
        summary: 'Integrity checks of the database fail',
        description: 'Since this morning.',
        fields: { nature: 'technical' },
      });
      const { status, body } = await of(key, USER);
      expect(status).toBe(200);
      const { items } = schema.parse(body) as { items: WhoDoes[] };
      expect(items[0]).toMatchObject({
        row: { title: 'Integrity checks' },
        parties: [{ column: 'client-it', value: 'responsible' }],
      });
      expect(items.length).toBeLessThanOrEqual(3);
    });

    it('answers what its summary and its module are about together', async () => {
      const { key } = await logTicket(desk, USER, {
        model: 'default/clickhome',
        requestType: 'problem',
        summary: 'Enhancements are missing',
        description: 'As promised.',
        module: 'clickhome-mobile',
        fields: { nature: 'operational' },
      });
      const { body } = await of(key, USER);
      expect(body.items[0].row.id).toBe('mobile-technology');
    });

    it('answers nothing where the model has no matrix', async () => {
      const { key } = await logTicket(desk, 'iona-petrie', {
        model: 'default/nec-ihms',
        requestType: 'query',
        summary: 'How do I reverse a payment?',
        description: 'Posted to the wrong account.',
        module: 'component:default/ihms-rents',
        confirmed: { tried: true },
      });
      expect((await of(key, 'iona-petrie')).body).toEqual({ items: [] });
    });

    it('is there for readers of the ticket alone', async () => {
      expect((await of('CH-999', USER)).status).toBe(404);
    });
  });
});
