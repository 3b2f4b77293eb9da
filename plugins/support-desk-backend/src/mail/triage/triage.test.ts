import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  mail,
  startMailDesk,
  type MailDeskTester,
} from '../__testUtils__/startMailDesk';

jest.setTimeout(60_000);

const TEAM = 'lena-baird';
const STRANGER = { address: 'jo.doe@elsewhere.example.com', name: 'Jo Doe' };

describe('what is no ticket by itself', () => {
  let desk: MailDeskTester;
  const mails = async (query = '') =>
    (await desk.as(TEAM).get(`/mails${query}`)).body.items;
  const tickets = async () => (await desk.as(TEAM).get('/tickets')).body.items;

  describe('by an unknown sender', () => {
    it.each(['signIn', 'refuse'] as const)(
      'is refused where they have to %s, and said so once a day',
      async unknownSenders => {
        desk = await startMailDesk({ settings: { unknownSenders } });
        const outcome = await desk.receive({ from: STRANGER });
        await desk.receive({ from: STRANGER });
        expect(outcome).toBe('refused');
        const sent = await desk.mailed();
        expect(sent).toHaveLength(1);
        expect(sent[0]).toMatchObject({
          to: { address: STRANGER.address },
          automatic: true,
        });
        expect(sent[0].text.includes('https://portal.example.com')).toBe(
          unknownSenders === 'signIn',
        );
        expect(await mails()).toMatchObject([
          { outcome: 'refused', code: 'unknownSender' },
          { outcome: 'refused', code: 'unknownSender' },
        ]);
        expect(await tickets()).toEqual([]);
      },
    );

    it('waits where it answers a mail of ours, and is a guest’s when it is taken', async () => {
      desk = await startMailDesk();
      await desk.receive({});
      const [ours] = await desk.mailed();
      const answer = { from: STRANGER, references: [`${ours.id}@example.com`] };
      await expect(desk.receive(answer)).resolves.toBe('held');
      const [{ id, code }] = await mails('?outcome=held');
      expect(code).toBe('otherAddress');
      const { body } = await desk.as(TEAM).post(`/mails/${id}/release`, {});
      expect(body).toMatchObject({ isGuest: true });
    });

    it('is a guest’s, where guests are welcome and the model lets anybody ask', async () => {
      desk = await startMailDesk({
        mailbox: {
          id: 'payroll',
          address: 'desk@example.com',
          model: 'default/payroll',
          contact: 'it-desk',
          requestType: undefined,
        },
        settings: { unknownSenders: 'guest' },
      });
      const first = mail({ from: STRANGER });
      await expect(desk.desk.take(first)).resolves.toBe('ticket');
      const found = await desk.as('dee-marsh').get('/mails');
      expect(found.body.items[0]).toMatchObject({
        isGuest: true,
        person: { title: 'Jo Doe' },
      });
      const [ticket] = (await desk.as('dee-marsh').get('/tickets')).body.items;
      expect(ticket.reporter.title).toBe('Jo Doe');
      await expect(
        desk.receive({ from: STRANGER, references: [first.id] }),
      ).resolves.toBe('reply');
    });
  });

  describe('of people who are known', () => {
    beforeEach(async () => {
      desk = await startMailDesk();
    });

    it('is refused where the model does not let them ask, with where to go', async () => {
      desk = await startMailDesk({
        mailbox: {
          id: 'it-works',
          address: 'support@it-works.example.com',
          model: 'default/it-works',
          contact: 'it-works-email',
          requestType: 'technical-issue',
        },
      });
      const from = { address: 'tessa.lund@example.com' };
      await expect(desk.receive({ from })).resolves.toBe('refused');
      const [{ text }] = await desk.mailed();
      expect(text).toContain('liaison');
    });

    it.each<[string, Partial<IncomingMessage>, string]>([
      ['by somebody else', { doubtful: 'dmarc=fail' }, 'doubtful'],
    ])(
      'is held where it may be %s, and told to the team',
      async (_w, it, code) => {
        await expect(desk.receive(it)).resolves.toBe('held');
        expect(await mails('?outcome=held')).toMatchObject([
          {
            code,
            text: 'How do I open a rent account?',
            actions: ['release', 'discard'],
          },
        ]);
        expect(await desk.told()).toEqual([
          expect.objectContaining({
            title: 'A mail at ihms@example.com waits for a decision',
          }),
        ]);
      },
    );

    it('is held when one sender storms, which the team hears once', async () => {
      desk = await startMailDesk({
        settings: { storm: { messages: 3, minutes: 10 } },
      });
      const outcomes = [];
      for (let i = 0; i < 5; i += 1) outcomes.push(await desk.receive({}));
      expect(outcomes).toEqual(['ticket', 'ticket', 'ticket', 'held', 'held']);
      const told = await desk.told();
      expect(told.filter(it => /waits/.test(it.title))).toHaveLength(1);
      desk.setTime('2025-03-07T16:11:00Z');
      await expect(desk.receive({})).resolves.toBe('ticket');
    });

    it('is taken when it is released, as who says so wrote it', async () => {
      await desk.receive({ doubtful: 'dmarc=fail' });
      const [{ id }] = await mails();
      const wrong = await desk
        .as(TEAM)
        .post(`/mails/${id}/release`, { sender: 'user:default/nobody' });
      expect(wrong.status).toBe(422);
      const { body } = await desk
        .as(TEAM)
        .post(`/mails/${id}/release`, { sender: 'user:default/callum-rae' });
      expect(body).toMatchObject({
        outcome: 'ticket',
        person: { title: 'Callum Rae' },
      });
      expect(body.code).toBeUndefined();
      const again = await desk.as(TEAM).post(`/mails/${id}/release`, {});
      expect(again.status).toBe(409);
      expect(await tickets()).toHaveLength(1);
    });

    it('is nothing when it is discarded', async () => {
      await desk.receive({ doubtful: 'dmarc=fail' });
      const [{ id }] = await mails();
      const { body } = await desk
        .as(TEAM)
        .post(`/mails/${id}/discard`, { reason: 'Forged' });
      expect(body).toMatchObject({
        outcome: 'discarded',
        reason: 'Forged',
        actions: [],
      });
    });

    it('is counted and kept apart where no person wrote it, and can be taken after all', async () => {
      const outcome = await desk.receive({
        automatic: { kind: 'autoReply', sign: 'Auto-Submitted: auto-replied' },
      });
      expect(outcome).toBe('automatic');
      expect(await desk.mailed()).toEqual([]);
      const boxes = await desk.as(TEAM).get('/mailboxes');
      expect(boxes.body.items[0].automatic).toEqual({ autoReply: 1 });
      const [{ id }] = await mails();
      const { body } = await desk.as(TEAM).post(`/mails/${id}/release`, {});
      expect(body.outcome).toBe('ticket');
    });

    it('is a note on the ticket where a mail of ours came back', async () => {
      await desk.receive({});
      const [{ id, key }] = await tickets();
      await desk.receive({
        automatic: {
          kind: 'bounce',
          sign: 'multipart/report',
          failed: {
            address: 'iona.petrie@example.com',
            messageId: `sd.${id}.0123456789abcdef@example.com`,
            reason: '550 no such user',
          },
        },
      });
      const timeline = async (user: string) =>
        (await desk.as(user).get(`/tickets/${key}/timeline`)).body.items.filter(
          (it: any) => it.type === 'mailBounced',
        );
      expect(await timeline(TEAM)).toMatchObject([
        { data: { reason: '550 no such user' } },
      ]);
      expect(await timeline('iona-petrie')).toEqual([]);
    });

    it('is shown with its reason where it cannot be read', async () => {
      const unreadable = {
        id: 'broken',
        receivedAt: new Date('2025-03-07T15:00:00Z'),
        reason: 'It has no beginning',
        keptIn: 'the folder Support Desk/Unreadable',
      };
      await desk.desk.setAside(unreadable);
      await desk.desk.setAside(unreadable);
      expect(await mails()).toMatchObject([
        {
          outcome: 'unreadable',
          reason:
            'It has no beginning. It is kept in the folder Support Desk/Unreadable',
          actions: ['discard'],
        },
      ]);
    });
  });

  it('comes from somebody else than it seemed', async () => {
    desk = await startMailDesk();
    await desk.receive({});
    const [{ id }] = await mails();
    const { body } = await desk
      .as(TEAM)
      .put(`/mails/${id}/sender`, { user: 'user:default/callum-rae' });
    expect(body.person.title).toBe('Callum Rae');
    const [ticket] = (await desk.as('callum-rae').get('/tickets')).body.items;
    expect(ticket.reporter.ref).toBe('user:default/callum-rae');
    const others = await desk.as('iona-petrie').get(`/tickets/${ticket.key}`);
    expect(others.status).toBe(404);
  });

  it('is only for those who support the model', async () => {
    desk = await startMailDesk();
    await desk.receive({});
    const [{ id }] = await mails();
    const outsider = desk.as('iona-petrie');
    expect((await outsider.get('/mailboxes')).body).toEqual({ items: [] });
    expect((await outsider.get('/mails')).body.items).toEqual([]);
    for (const [step, body] of [
      ['release', {}],
      ['discard', { reason: 'x' }],
      ['split', {}],
    ] as const) {
      const { status } = await outsider.post(`/mails/${id}/${step}`, body);
      expect(status).toBe(404);
    }
  });

  it('is also for the vendor’s people where they answer the mailbox', async () => {
    desk = await startMailDesk({
      mailbox: {
        id: 'it-works',
        address: 'support@it-works.example.com',
        model: 'default/it-works',
        contact: 'it-works-email',
        requestType: 'technical-issue',
      },
    });
    await desk.receive({ doubtful: 'dmarc=fail' });
    const seen = async (user: string) =>
      (await desk.as(user).get('/mails')).body.items.length;
    expect(await seen('sasha-port')).toBe(1);
    expect(await seen('tessa-lund')).toBe(0);
  });

  it('is found by sender, subject and key, and told by outcome', async () => {
    desk = await startMailDesk();
    await desk.receive({ subject: 'Arrears 100%' });
    await desk.receive({ doubtful: 'spf=fail', subject: 'Invoice' });
    const [{ key }] = await tickets();
    for (const q of ['ARREARS 100%', 'petrie', key]) {
      const { body } = await desk
        .as(TEAM)
        .get(`/mails?q=${encodeURIComponent(q)}&outcome=ticket`);
      expect(body.items).toHaveLength(1);
      expect(body.totalCount).toBe(1);
    }
    const { body } = await desk.as(TEAM).get('/mails?limit=1');
    expect(body).toMatchObject({
      totalCount: 2,
      counts: { ticket: 1, held: 1 },
    });
    const next = await desk
      .as(TEAM)
      .get(`/mails?limit=1&cursor=${body.nextCursor}`);
    expect(next.body.items).toHaveLength(1);
    expect(next.body.nextCursor).toBeUndefined();
    const wrong = await desk.as(TEAM).get('/mails?outcome=lost');
    expect(wrong.status).toBe(400);
  });
});
