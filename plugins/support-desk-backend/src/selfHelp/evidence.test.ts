import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  exampleNames,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { escalate } from '../escalation/__testUtils__/escalate';
import { FRIDAY, logTicket, query } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const ARTICLE = {
  title: 'Reverse a payment',
  url: '/docs/default/system/nec-ihms/faq/reverse-a-payment',
};

const tried = {
  steps: ['employee-zone', 'ask-super-user'],
  articles: [ARTICLE],
  superUsers: [{ user: 'user:default/dana-struan', answer: 'Ask the team.' }],
};

const login = {
  model: 'default/nec-ihms',
  requestType: 'login',
  summary: 'Cannot sign in',
  fields: { what: 'password' },
};

describe('what was tried before a request', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(() => desk.setTime(FRIDAY));

  const post = (body: object, user = 'iona-petrie') =>
    desk.as(user).post('/tickets', body);

  it('is kept with the ticket, with the texts of the steps and the names of people', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', {
      ...query,
      selfHelp: tried,
    });
    const { body } = await desk.as('rory-baird').get(`/tickets/${key}`);
    expect(body.selfHelp).toEqual({
      steps: [
        {
          id: 'employee-zone',
          text: expect.stringContaining('User guides for key processes'),
        },
        {
          id: 'ask-super-user',
          text: 'Ask a Super User in your team or service.',
        },
      ],
      articles: [ARTICLE],
      superUsers: [
        {
          user: 'user:default/dana-struan',
          name: 'Dana Struan',
          answer: 'Ask the team.',
        },
      ],
      nothing: false,
    });
  });

  it('may be nothing where the model only asks, and that is kept (S1-18)', async () => {
    const ticket = await logTicket(desk, 'iona-petrie', {
      ...query,
      selfHelp: {},
    });
    expect(ticket.selfHelp).toMatchObject({ steps: [], nothing: true });
  });

  it('is not missed where the model does not ask, or nothing is said', async () => {
    const ofLogin = await logTicket(desk, 'iona-petrie', {
      ...login,
      selfHelp: {},
    });
    expect(ofLogin.selfHelp).toMatchObject({ nothing: false });
    const silent = await logTicket(desk, 'iona-petrie', query);
    expect(silent.selfHelp).toBeUndefined();
  });

  it.each([
    [
      { steps: ['employee-zone', 'magic'] },
      'selfHelp.steps[1]',
      ['help-function', 'employee-zone', 'ask-super-user'],
    ],
    [
      { superUsers: [{ user: 'user:default/nobody' }] },
      'selfHelp.superUsers[0].user',
      undefined,
    ],
    [{ question: 'no-such-question' }, 'selfHelp.question', undefined],
  ])('is refused: %j', async (selfHelp, field, allowed) => {
    const { status, body } = await post({ ...query, selfHelp });
    expect(status).toBe(400);
    expect(body.error.fields).toEqual([
      { field, message: expect.any(String), ...(allowed && { allowed }) },
    ]);
  });

  it.each(['data:text/html,hello', '//example.com', 'faq'])(
    'has no article at %s',
    async url => {
      const { status, body } = await post({
        ...query,
        selfHelp: { articles: [{ title: 'Reverse a payment', url }] },
      });
      expect(status).toBe(400);
      expect(body.error.message).toContain(
        'selfHelp.articles.0.url: has to be',
      );
    },
  );

  it('cannot be a step that is not for the requester', async () => {
    const request = {
      model: 'default/hmis',
      requestType: 'non-emergency',
      summary: 'How do I merge two clients?',
      fields: { agency: 'group:default/agency-north', request: 'As above' },
      confirmed: { tried: true },
      selfHelp: { steps: ['user-manual', 'toll-free-call'] },
    };
    const { status, body } = await post(request, 'nina-moss');
    expect(status).toBe(400);
    expect(body.error.fields).toMatchObject([
      {
        field: 'selfHelp.steps[1]',
        allowed: expect.not.arrayContaining(['toll-free-call']),
      },
    ]);
    expect((await post(request, 'nora-quill')).status).toBe(201);
  });

  it('goes along when the ticket goes up, and is not asked again', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', {
      ...query,
      selfHelp: tried,
    });
    const ticket = escalate(desk, key);
    expect((await ticket.seen('rory-baird')).evidence).toEqual({
      tried: tried.steps,
      articles: tried.articles,
      superUsers: tried.superUsers,
    });

    const { raised } = await ticket.bring('rory-baird', {
      to: 'level',
      level: 'level-3',
      reason: 'only NEC can mend it',
      evidence: { tried: ['help-function'], articles: [ARTICLE] },
      raise: {
        requestType: 'service-incident',
        priority: 'p2',
        confirmed: { registration: true },
      },
    });
    expect(raised!.selfHelp).toMatchObject({
      steps: [
        { id: 'employee-zone' },
        { id: 'ask-super-user' },
        { id: 'help-function', text: expect.stringContaining('cog') },
      ],
      articles: [ARTICLE],
      superUsers: [{ name: 'Dana Struan' }],
      nothing: false,
    });
  });

  it('is part of what may be repeated under one key', async () => {
    const send = (selfHelp: object) =>
      post({ ...query, selfHelp }).set('Idempotency-Key', 'tried-once');
    const first = await send(tried);
    const again = await send(tried);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toMatchObject({
      key: first.body.key,
      selfHelp: first.body.selfHelp,
    });
    expect((await send({ steps: ['help-function'] })).status).toBe(409);
  });
});

describe('a model that requires a step to have been tried', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    const entities = exampleNames.flatMap(exampleEntities);
    const model = entities.find(
      it => it.kind === 'SupportModel' && it.metadata.name === 'nec-ihms',
    ) as any;
    model.spec.procedures['self-learn'].mode = 'require';
    desk = await startSupportDesk({ entities, policy: supportDeskPolicy });
  });

  it.each([[undefined], [{}], [{ articles: [ARTICLE] }]])(
    'refuses a query with %j (S1-18)',
    async selfHelp => {
      const { status, body } = await desk
        .as('iona-petrie')
        .post('/tickets', { ...query, selfHelp });
      expect(status).toBe(422);
      expect(body.error.fields).toEqual([
        {
          field: 'selfHelp.steps',
          message: expect.stringContaining('tick at least one step'),
          allowed: ['help-function', 'employee-zone', 'ask-super-user'],
        },
      ]);
    },
  );

  it('takes one with a step, and a login without (S1-13)', async () => {
    const ticket = await logTicket(desk, 'iona-petrie', {
      ...query,
      selfHelp: { steps: ['help-function'] },
    });
    expect(ticket.selfHelp.steps).toMatchObject([{ id: 'help-function' }]);
    expect((await logTicket(desk, 'iona-petrie', login)).level.level).toBe(0);
  });

  it('says so before', async () => {
    const { body } = await desk
      .as('iona-petrie')
      .get('/models/default/nec-ihms');
    expect(body.requestTypes.query.selfHelp.mode).toBe('require');
  });
});
