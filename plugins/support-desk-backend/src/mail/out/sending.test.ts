import { MailRefusedError } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  mail,
  startMailDesk,
  type MailDeskTester,
} from '../__testUtils__/startMailDesk';

jest.setTimeout(60_000);

const PAYROLL = {
  id: 'payroll',
  address: 'desk@example.com',
  model: 'default/payroll',
  contact: 'it-desk',
};
const TEAM = 'lena-baird';
const IONA = { address: 'iona.petrie@example.com', name: 'Iona Petrie' };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('who came by mail', () => {
  let desk: MailDeskTester;
  let key: string;
  const first = mail();

  const ticket = async () => (await desk.as(TEAM).get(`/tickets/${key}`)).body;
  const act = async (path: string, body: object, user = TEAM) => {
    const { version } = await ticket();
    const answer = await desk
      .as(user)
      .post(`/tickets/${key}/${path}`, body)
      .set('If-Match', String(version));
    expect(answer.body).not.toHaveProperty('error');
    return answer.body;
  };
  const begin = async (options: Parameters<typeof startMailDesk>[0] = {}) => {
    desk = await startMailDesk(options);
    await desk.desk.take(first);
    const { body } = await desk.as(TEAM).get('/tickets');
    [{ key }] = body.items;
  };

  it('hears that the ticket is logged, and what is still missing', async () => {
    desk = await startMailDesk();
    await desk.receive({
      subject: 'Forgotten password',
      text: 'I have forgotten my password.',
    });
    const [logged, ...others] = await desk.mailed();
    expect(others).toEqual([]);
    expect(logged).toMatchObject({
      to: IONA,
      subject: expect.stringMatching(/^Re: \[IHMS-1\] Forgotten password$/),
      automatic: true,
      attachments: [],
    });
    expect(logged.references).toHaveLength(1);
    expect(logged.text).toContain('You will hear back');
    expect(logged.text).toContain('Username or password');
    expect(logged.text).toContain(
      'https://portal.example.com/support/tickets/IHMS-1',
    );
  });

  it('gets the whole of each reply, in the same thread, once', async () => {
    await begin();
    const [logged] = await desk.mailed();
    const body = `Use the **wizard**. ${'It asks for the house. '.repeat(20)}`;
    await act('comments', { body });
    const [reply, ...others] = await desk.mailed();
    expect(others).toEqual([]);
    expect(reply).toMatchObject({
      to: IONA,
      subject: `Re: [${key}] Rent account of a new tenant`,
      references: [first.id],
      automatic: false,
    });
    expect(reply.id).not.toBe(logged.id);
    expect(reply.text).toContain('Lena Baird:');
    expect(reply.text.match(/house\./g)).toHaveLength(20);
    expect(reply.html).toContain('<strong>wizard</strong>');
    expect(await desk.mailed()).toEqual([]);
  });

  it('gets the files of a reply, and none that is for support only', async () => {
    await begin();
    await desk.mailed();
    const files = `/tickets/${key}/attachments`;
    const attach = async (name: string, internal: boolean) => {
      const added = await desk
        .as(TEAM)
        .post(`${files}?name=${name}&internal=${internal}`, PNG)
        .set('Content-Type', 'application/octet-stream');
      return added.body.id;
    };
    const shown = await attach('shot.png', false);
    await attach('secret.png', true);
    await act('comments', { body: 'See the picture.', attachments: [shown] });
    const [{ attachments }] = await desk.mailed();
    expect(attachments).toEqual([
      { name: 'shot.png', mediaType: 'image/png', content: PNG },
    ]);
  });

  it('never gets what is said among support', async () => {
    await begin();
    await desk.mailed();
    await act('comments', { body: 'She is in arrears.', internal: true });
    expect(await desk.mailed()).toEqual([]);
  });

  it('never gets what is said among support, also of support, and mentioned there', async () => {
    desk = await startMailDesk({ mailbox: PAYROLL });
    const gwen = { address: 'gwen.holt@example.com' };
    await expect(desk.receive({ from: gwen })).resolves.toBe('ticket');
    [{ key }] = (await desk.as('dee-marsh').get('/tickets')).body.items;
    await desk.mailed();
    const say = async (version: number, comment: object) => {
      const { status } = await desk
        .as('dee-marsh')
        .post(`/tickets/${key}/comments`, comment)
        .set('If-Match', String(version));
      expect(status).toBe(201);
    };
    const body = 'Look at the rent, @gwen-holt.';
    await say(1, { body, internal: true });
    expect(await desk.told()).toContainEqual(
      expect.objectContaining({
        to: ['user:default/gwen-holt'],
        title: `You are mentioned in ${key}`,
      }),
    );
    expect(await desk.mailed()).toEqual([]);
    await say(2, { body });
    expect(await desk.mailed()).toHaveLength(1);
  });

  it('is asked, and told that it is solved', async () => {
    await begin();
    await desk.mailed();
    await act('transitions', {
      action: 'wait',
      for: 'requester',
      reason: 'Which *house*?',
    });
    const [asked] = await desk.mailed();
    expect(asked.text).toContain('Which *house*?');
    expect(asked.automatic).toBe(false);

    await desk.receive({ references: [first.id], text: 'Number 7.' });
    // Whoever did something is not told of it.
    expect(await desk.mailed()).toEqual([]);

    const { version } = await ticket();
    await desk
      .as(TEAM)
      .patch(`/tickets/${key}`, { module: 'rents' })
      .set('If-Match', String(version));
    await act('transitions', {
      action: 'resolve',
      resolution: 'Opened **by hand**.',
    });
    const [solved, ...others] = await desk.mailed();
    expect(others).toEqual([]);
    expect(solved.html).toContain('Opened <strong>by hand</strong>.');
    expect(solved.text).toContain(`${key}, resolved`);
  });

  it('and whom the catalog does not know, gets mails and nothing else', async () => {
    desk = await startMailDesk({
      mailbox: PAYROLL,
      settings: { unknownSenders: 'guest' },
    });
    const guest = { address: 'guest@example.com', name: 'Jo Doe' };
    await desk.receive({ from: guest });
    const team = 'dee-marsh';
    [{ key }] = (await desk.as(team).get('/tickets')).body.items;
    const told = await desk.told();
    expect(told.flatMap(it => it.to).join()).not.toContain('guest/');
    const [logged] = await desk.mailed();
    expect(logged).toMatchObject({ to: guest });
    expect(logged.text).not.toContain('portal.example.com');
    const said = await desk
      .as(team)
      .post(`/tickets/${key}/comments`, { body: 'Please call us.' })
      .set('If-Match', '1');
    expect(said.status).toBe(201);
    expect(await desk.mailed()).toMatchObject([{ to: guest }]);
  });

  it('is not tried again where the address is refused, and the team sees it', async () => {
    const send = jest
      .fn()
      .mockRejectedValue(new MailRefusedError('550 No such user'));
    await begin({ settings: { send } });
    await desk.mailed();
    desk.setTime('2025-03-10T10:00:00Z');
    await desk.mailed();
    expect(send).toHaveBeenCalledTimes(1);
    const events = async (user: string) =>
      (await desk.as(user).get(`/tickets/${key}/timeline`)).body.items.filter(
        (it: any) => it.type === 'mailBounced',
      );
    expect(await events(TEAM)).toMatchObject([
      { data: { address: IONA.address, reason: '550 No such user' } },
    ]);
    expect(await events('iona-petrie')).toEqual([]);
    const boxes = await desk.as(TEAM).get('/mailboxes');
    expect(boxes.body.items[0].sending).toMatchObject({
      state: 'up',
      waiting: 0,
      failed: 1,
    });
  });

  it('waits while the server is down, which keeps no notification waiting', async () => {
    const send = jest.fn().mockRejectedValue(new Error('no connection'));
    await begin({ settings: { send } });
    await act('comments', { body: 'Use the wizard.' });
    expect(await desk.told()).not.toEqual([]);
    await desk.mailed();
    // One try a run is enough to know.
    expect(send).toHaveBeenCalledTimes(1);
    const boxes = await desk.as(TEAM).get('/mailboxes');
    expect(boxes.body.items[0].sending).toMatchObject({
      state: 'down',
      problem: 'no connection',
      waiting: 2,
      failed: 0,
    });
    send.mockReset();
    desk.setTime('2025-03-10T10:00:00Z');
    await desk.mailed();
    expect(send).toHaveBeenCalledTimes(2);
    const up = await desk.as(TEAM).get('/mailboxes');
    expect(up.body.items[0].sending).toMatchObject({ state: 'up', waiting: 0 });
  });
});
