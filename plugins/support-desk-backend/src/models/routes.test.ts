import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

describe('models over HTTP', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  beforeEach(() => desk.setTime('2025-03-07T16:00:00Z'));

  describe('GET /models', () => {
    it('lists all models (P-01)', async () => {
      const { status, body } = await desk.as('iona-petrie').get('/models');
      expect(status).toBe(200);
      expect(body.totalCount).toBe(6);
      expect(body.items.map((it: any) => it.name).sort()).toEqual([
        'clarity-escalation',
        'clickhome',
        'hmis',
        'it-works',
        'nec-ihms',
        'payroll',
      ]);
    });

    it('marks those that concern the caller', async () => {
      const { body } = await desk.as('iona-petrie').get('/models');
      const mine = body.items.filter((it: any) => it.mine);
      expect(mine).toEqual([
        {
          ref: 'supportmodel:default/nec-ihms',
          name: 'nec-ihms',
          namespace: 'default',
          title: expect.any(String),
          description: expect.any(String),
          owner: 'group:default/ihms-project-team',
          keyPrefix: 'IHMS',
          supports: expect.arrayContaining(['component:default/ihms-rents']),
          levels: 4,
          toConfirm: expect.any(Number),
          version: 'V0.1',
          status: 'draft',
          mine: true,
        },
      ]);
      expect(mine[0].supports[0]).toBe('system:default/nec-ihms');
    });
  });

  describe('GET /models/:namespace/:name', () => {
    const secrets = [
      'servicedesk@nec.example.com',
      'customersupport.nec.example.com',
      'rhodes',
      'Rhodes',
      '555-0102',
      '555-0103',
      '555-0104',
    ];

    it('leaves out of the whole answer what the caller may not see (P-12)', async () => {
      const { body, text } = await desk
        .as('iona-petrie')
        .get('/models/default/nec-ihms');
      expect(secrets.filter(it => text.includes(it))).toEqual([]);
      expect(body.contacts['nec-service-desk'].refusal).toMatchObject({
        code: 'STOP',
        rule: 'contacts.nec-service-desk.requires',
        ask: [{ role: 'ihms-project-team', title: 'IHMS Project Team' }],
        redirectTo: [
          {
            contact: 'ihms-mailbox',
            title: 'IHMS mailbox',
            channels: [{ kind: 'email', value: 'ihms@example.com' }],
            requestType: 'login',
            level: 'level-0',
          },
          { contact: 'ihms-urgent' },
        ],
      });
      expect(body.issues).toBeUndefined();
      expect(body.caller).toEqual({
        user: 'user:default/iona-petrie',
        roles: expect.arrayContaining(['end-user', 'users']),
        owner: false,
        startLevel: 'level-1',
      });
    });

    it('shows the owner everything, with what is to be looked at', async () => {
      const { body, text } = await desk
        .as('rory-baird')
        .get('/models/default/nec-ihms');
      expect(secrets.filter(it => !text.includes(it))).toEqual([]);
      expect(body).toMatchObject({ broken: false, caller: { owner: true } });
      expect(body.issues.map((it: any) => it.code)).toContain(
        'MODULE_WITHOUT_SUPER_USER',
      );
    });

    it('says how levels and request types stand now', async () => {
      const { body } = await desk
        .as('iona-petrie')
        .get('/models/default/nec-ihms');
      expect(body.now).toBe('2025-03-07T16:00:00.000Z');
      expect(body.levels['level-0']).toEqual({
        owner: {
          ref: 'group:default/ihms-project-team',
          title: 'IHMS Project Team',
        },
        opening: { state: 'notStated' },
        handover: {
          transition: 'level-0-to-housing-systems',
          to: 'group:default/housing-systems-team',
          agreed: false,
        },
      });
      expect(body.levels['level-3'].refusal.code).toBe('ROLE_REQUIRED');
      expect(body.contacts['nec-portal'].opening.state).toBe('always');
      expect(body.requestTypes.query).toEqual({
        asks: [{ kind: 'tried', text: 'Self Learn', level: 'level-1' }],
        prioritySetByRequester: false,
        selfHelp: expect.objectContaining({ procedure: 'self-learn' }),
      });
      expect(body.names['user:default/rory-baird']).toBe('Rory Baird');
    });

    it("names those of the reader's own agency to ask (S0-98)", async () => {
      const { body } = await desk.as('nina-moss').get('/models/default/hmis');
      expect(body.requestTypes['rapid-response'].refusal).toMatchObject({
        code: 'ROLE_REQUIRED',
        text: expect.stringContaining('Contact your Agency Administrator'),
        ask: [
          {
            role: 'agency-administrator',
            title: 'Agency Administrator',
            people: [{ user: 'user:default/nora-quill', name: 'Nora Quill' }],
          },
        ],
      });
    });

    it('brings the scale of the route that applies now (S0-107)', async () => {
      const state = async () => {
        const { body } = await desk
          .as('nora-quill')
          .get('/models/default/hmis');
        return body.requestTypes['rapid-response'];
      };
      expect((await state()).priorities).toBeUndefined();
      desk.setTime('2025-03-11T00:00:00Z');
      expect(await state()).toMatchObject({
        priorities: 'bis-severity',
        prioritySetByRequester: false,
      });
    });

    it('answers 404 with the name', async () => {
      const { status, body } = await desk
        .as('iona-petrie')
        .get('/models/default/nothing');
      expect(status).toBe(404);
      expect(body.error).toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining("'default/nothing'"),
      });
    });
  });

  describe('GET /models/:namespace/:name/targets', () => {
    const targets = (query: string, user = 'iona-petrie', model = 'nec-ihms') =>
      desk.as(user).get(`/models/default/${model}/targets?${query}`);

    it('says when a ticket logged on Friday at 16:00 is due (6.5)', async () => {
      const { status, body } = await targets(
        'priority=p2&at=2025-03-07T16:00:00Z',
      );
      expect(status).toBe(200);
      expect(body.items).toEqual([
        {
          id: 'response',
          measure: 'response',
          title: expect.any(String),
          dueAt: '2025-03-10T12:00:00.000Z',
          dueLocal: 'Mon 10 March 2025, 12:00 GMT',
          promise: '4 business hours',
          label: expect.any(String),
          binding: 'commitment',
          responsible: [],
          calendar: 'nec-business',
          timeZone: 'Europe/London',
          confirm: [
            expect.stringContaining('neither days nor hours are given'),
          ],
          startAt: '2025-03-07T16:00:00.000Z',
          segments: [
            {
              start: '2025-03-07T16:00:00.000Z',
              end: '2025-03-07T17:00:00.000Z',
            },
            {
              start: '2025-03-10T09:00:00.000Z',
              end: '2025-03-10T12:00:00.000Z',
            },
          ],
        },
        expect.objectContaining({
          measure: 'resolution',
          dueAt: '2025-03-14T16:00:00.000Z',
        }),
      ]);
    });

    it('counts from now where no instant is given', async () => {
      const { body } = await targets('priority=p2');
      expect(body.items[0].dueAt).toBe('2025-03-10T12:00:00.000Z');
    });

    it('takes discovery and notification (S0-113)', async () => {
      const { body } = await targets(
        'priority=sev-1&at=2025-03-08T09:00:00Z&discoveredAt=2025-03-08T08:30:00Z',
        'nora-quill',
        'hmis',
      );
      expect(body.items[0].dueLocal).toBe('Sat 8 March 2025, 02:30 MST');
    });

    it('adds those of type, level and the contacts of the hour (S0-90, S0-106)', async () => {
      const { body } = await targets(
        'requestType=rapid-response&priority=sev-1&at=2025-03-11T00:00:00Z',
        'nora-quill',
        'hmis',
      );
      expect(body.items.map((it: any) => it.dueLocal ?? it.label)).toEqual([
        'Mon 10 March 2025, 17:15 MST',
        'Mon 10 March 2025, 18:00 MST',
        'Mon 10 March 2025, 18:00 MST',
        'Mon 10 March 2025, 18:00 MST',
        'Mon 10 March 2025, 19:00 MST',
        'Mon 10 March 2025, 19:00 MST',
        'promptly',
      ]);
    });

    it.each([
      ['priority=p9', 'p1, p2, p3, p4'],
      ['priority=p1&scale=other', 'nec-priority'],
      ['requestType=other', 'login, query, service-request, service-incident'],
      ['priority=p2&at=yesterday', 'query.at'],
      ['priority=p2&at=2025-03-07', '2025-03-07T16:00:00Z'],
      ['priorty=p2', 'query.priorty: is not known; allowed: priority, scale'],
      ['', 'give a priority, a requestType or both'],
    ])('refuses ?%s', async (query, message) => {
      const { status, body } = await targets(query);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error: {
          name: 'InputError',
          message: expect.stringContaining(message),
        },
        request: { method: 'GET' },
        response: { statusCode: 400 },
      });
    });
  });
});

describe('without the permission', () => {
  it('shows no model', async () => {
    const desk = await startSupportDesk({ allow: false });
    const caller = desk.as('iona-petrie');
    expect((await caller.get('/models')).body.items).toEqual([]);
    const { status, body } = await caller.get('/models/default/nec-ihms');
    expect(status).toBe(403);
    expect(body.error.message).toContain('support-desk.model.read');
  });
});
