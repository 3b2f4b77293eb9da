import { modelEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { logTicket, query } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { startTimedDesk, type TimedDesk } from './__testUtils__/startTimedDesk';

jest.setTimeout(60_000);

const TEAM = 'group:default/ihms-project-team';
const ref = (name: string) => `user:default/${name}`;

/** Until Friday of next week, in London. */
const away = {
  from: '2025-03-07',
  to: '2025-03-14',
  timeZone: 'Europe/London',
};

describe('nobody is asked who is away', () => {
  let desk: TimedDesk;

  beforeEach(async () => {
    desk = await startTimedDesk();
  });

  const leave = async (name: string, deputy?: string, by = name) => {
    const { status } = await desk.as(by).post('/absences', {
      user: ref(name),
      ...away,
      ...(deputy && { deputy: ref(deputy) }),
    });
    expect(status).toBe(201);
  };
  const log = () => logTicket(desk, 'iona-petrie', query);

  it('of the people of an urgent contact (S1-117)', async () => {
    await leave('lena-baird', 'ewan-gault');
    await leave('cara-finch', 'rory-baird');
    await leave('kathleen-bain');
    await logTicket(desk, 'iona-petrie', { ...query, case: 'urgent' });
    const news = (await desk.told()).find(it => it.title.startsWith('New'));
    expect(news?.to).toEqual([
      TEAM,
      ...['rory-baird', 'ewan-gault', 'sorcha-blane'].map(ref),
      ...['kirstin-mackay', 'kirstin-laird'].map(ref),
    ]);
  });

  it('when a ticket is assigned, one or many', async () => {
    await leave('lena-baird', 'cara-finch');
    const { key } = await log();
    const ticket = workOn(desk, key);
    const assign = {
      action: 'assign' as const,
      assignee: ref('lena-baird'),
    };
    const { status, body } = await ticket.tell('rory-baird', assign);
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'assignee',
        message: `'${ref('lena-baird')}' is away until 2025-03-14; ask '${ref(
          'cara-finch',
        )}' instead`,
        allowed: [ref('cara-finch')],
      },
    ]);
    const bulk = await desk.as('rory-baird').post('/tickets/bulk', {
      tickets: [{ ticket: key, version: 1 }],
      transition: assign,
    });
    expect(bulk.body.items).toEqual([
      {
        ticket: key,
        error: expect.objectContaining({
          message: expect.stringContaining('is away until 2025-03-14'),
        }),
      },
    ]);
    await expect(ticket.get('rory-baird')).resolves.toMatchObject({
      version: 1,
    });
    // Whoever takes a ticket is there.
    await ticket.do('lena-baird', assign);
    await leave('sorcha-blane');
    const nobody = await ticket.tell('rory-baird', {
      ...assign,
      assignee: ref('sorcha-blane'),
    });
    expect(nobody.body.error.fields[0]).toMatchObject({
      message: expect.stringContaining('nobody is named to ask instead'),
      allowed: [],
    });

    // Their first day back begins in London.
    desk.setTime('2025-03-15T00:00:00Z');
    await ticket.do('rory-baird', {
      ...assign,
      assignee: ref('sorcha-blane'),
    });
  });

  it('about what they work on: the deputy is told, or the team; a mention still reaches them', async () => {
    const { key } = await log();
    const ticket = workOn(desk, key);
    await ticket.do('rory-baird', {
      action: 'assign',
      assignee: ref('lena-baird'),
    });
    await desk.told();
    const say = async (by: string, body: object) => {
      const { status } = await desk
        .as(by)
        .post(`/tickets/${key}/comments`, body)
        .set('If-Match', `${(await ticket.get(by)).version}`);
      expect(status).toBe(201);
      return desk.told();
    };

    await leave('lena-baird', 'cara-finch');
    await expect(
      say('iona-petrie', { body: 'Any news?' }),
    ).resolves.toMatchObject([{ to: [ref('cara-finch')] }]);
    await expect(
      say('rory-baird', {
        body: `What do you think, @${ref('lena-baird')}?`,
        internal: true,
      }),
    ).resolves.toMatchObject([{ to: [ref('lena-baird')] }]);

    await leave('cara-finch', 'lena-baird');
    await expect(say('iona-petrie', { body: 'Hello?' })).resolves.toMatchObject(
      [{ to: [TEAM] }],
    );
  });

  it('and pages say so, to those who see the person', async () => {
    await leave('lena-baird', 'cara-finch');
    await leave('morag-tait', 'wanda-rhodes');
    await leave('wanda-rhodes', undefined, 'rory-baird');
    const detail = async (by: string) => {
      const { body } = await desk.as(by).get('/models/default/nec-ihms');
      return modelEndpoints.getModel.response.parse(body) as any;
    };
    const until = '2025-03-14';
    const seenByAll = {
      [ref('lena-baird')]: {
        until,
        deputy: { ref: ref('cara-finch'), title: 'Cara Finch' },
      },
      // The one who stands in is away too.
      [ref('morag-tait')]: { until },
    };
    expect((await detail('iona-petrie')).away).toEqual(seenByAll);
    expect((await detail('rory-baird')).away).toEqual({
      ...seenByAll,
      [ref('wanda-rhodes')]: { until },
    });
    expect(JSON.stringify(await detail('iona-petrie'))).not.toMatch(/rhodes/i);

    const route = async () => {
      const { status, body } = await desk
        .as('iona-petrie')
        .post('/models/default/nec-ihms/route', {
          text: 'urgent enquiries about allocations',
        });
      expect(status).toBe(200);
      return modelEndpoints.route.response.parse(body) as any;
    };
    expect((await route()).away).toEqual(seenByAll);
    desk.setTime('2025-04-01T00:00:00Z');
    expect(await route()).not.toHaveProperty('away');
  });

  it('and a deputy behind a contact that is not for the reader is not named', async () => {
    await leave('morag-tait', 'wanda-rhodes');
    const { body } = await desk
      .as('iona-petrie')
      .get('/models/default/nec-ihms');
    expect(body.away).toEqual({ [ref('morag-tait')]: { until: '2025-03-14' } });
    const { body: absences } = await desk
      .as('iona-petrie')
      .get('/absences?model=default/nec-ihms');
    expect(absences.items).toHaveLength(1);
    expect(JSON.stringify(absences)).not.toMatch(/rhodes/i);
  });
});
