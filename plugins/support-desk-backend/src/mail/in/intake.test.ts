import {
  mail,
  startMailDesk,
  type MailDeskTester,
} from '../__testUtils__/startMailDesk';

jest.setTimeout(60_000);

const TEAM = 'lena-baird';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a mail that comes in', () => {
  let desk: MailDeskTester;
  const tickets = async (user = TEAM) =>
    (await desk.as(user).get('/tickets?sort=created&order=desc')).body.items;
  const mails = async (query = '') =>
    (await desk.as(TEAM).get(`/mails${query}`)).body.items;
  const comments = async (key: string, user = TEAM) =>
    (await desk.as(user).get(`/tickets/${key}/comments`)).body.items;

  beforeEach(async () => {
    desk = await startMailDesk();
  });

  it('is a ticket of its sender, whose clock runs from when it came', async () => {
    const receivedAt = new Date('2025-03-07T15:50:00Z');
    await expect(desk.receive({ receivedAt })).resolves.toBe('ticket');
    const [ticket] = await tickets('iona-petrie');
    expect(ticket).toMatchObject({
      requestType: { id: 'query' },
      summary: 'Rent account of a new tenant',
      reporter: { ref: 'user:default/iona-petrie' },
      channel: 'email',
      createdAt: '2025-03-07T15:50:00.000Z',
    });
    const [found] = await mails();
    expect(found).toMatchObject({
      outcome: 'ticket',
      person: { title: 'Iona Petrie' },
      ticket: { key: ticket.key },
      actions: ['setSender'],
    });
  });

  it('makes one ticket however often it comes', async () => {
    const same = mail();
    await desk.desk.take(same);
    await expect(desk.desk.take(same)).resolves.toBe('ticket');
    await Promise.all([desk.desk.take(same), desk.desk.take(same)]);
    expect(await tickets()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('is not lost where its program gives all mails the same id', async () => {
    const same = mail();
    await desk.desk.take(same);
    await desk.desk.take({ ...same, text: 'Something else entirely' });
    await desk.desk.take({ ...same, text: 'Something else entirely' });
    await desk.desk.take({ ...same, text: `${same.text}\n-- \nThe list` });
    expect(await tickets()).toHaveLength(2);
  });

  it('never came later than now', async () => {
    await desk.receive({ receivedAt: new Date('2031-01-01T00:00:00Z') });
    expect((await tickets())[0].createdAt).toBe('2025-03-07T16:00:00.000Z');
  });

  it('about a login is a login problem, which is taken before all others (S1-27)', async () => {
    await desk.receive({});
    await desk.receive({
      subject: 'Forgotten password',
      text: 'I have forgotten my password.',
    });
    const queue = await desk.as(TEAM).get('/tickets?sort=queue');
    expect(queue.body.items.map((it: any) => it.requestType.id)).toEqual([
      'login',
      'query',
    ]);
    const [login] = await mails();
    expect(login).toMatchObject({
      code: 'words',
      missing: ['Username or password'],
    });
  });

  it('that is important is urgent (S1-117)', async () => {
    await desk.receive({ urgent: true });
    const [ticket] = await tickets();
    const { body } = await desk.as(TEAM).get(`/tickets/${ticket.key}`);
    expect(body.fields).toEqual({ urgent: true });
  });

  it('says what it says, and nothing of it is a sign', async () => {
    await desk.receive({
      text: '# not a heading\n<script>alert(1)</script>\n- @lena-baird see https://example.com/a_b_c',
    });
    const [ticket] = await tickets();
    expect(ticket.description).toBe(
      '\\# not a heading  \n\\<script\\>alert(1)\\</script\\>  \n\\- \\@lena-baird see https://example.com/a_b_c',
    );
  });

  it('brings its files, but for those that may not be attached', async () => {
    await desk.receive({
      attachments: [
        { name: '../../shot.png', content: PNG, inline: true },
        { name: 'run.exe', content: Buffer.from('MZ'), inline: false },
      ],
    });
    const [ticket] = await tickets();
    const { body } = await desk
      .as(TEAM)
      .get(`/tickets/${ticket.key}/attachments`);
    expect(body.items.map((it: any) => it.name)).toEqual(['shot.png']);
    expect(ticket.description).toContain('Not kept: run.exe');
    const [found] = await mails();
    expect(found.attachments).toEqual([
      { name: 'shot.png', size: PNG.length },
      expect.objectContaining({ name: 'run.exe', refused: expect.any(String) }),
    ]);
  });

  it('that is too long for a ticket is kept whole as a file', async () => {
    await desk.receive({ text: 'word '.repeat(10_000) });
    const [ticket] = await tickets();
    const { body } = await desk
      .as(TEAM)
      .get(`/tickets/${ticket.key}/attachments`);
    expect(body.items).toEqual([
      expect.objectContaining({ name: 'message.txt' }),
    ]);
  });

  describe('and goes on with a ticket', () => {
    const first = mail();
    let key: string;

    beforeEach(async () => {
      await desk.desk.take(first);
      [{ key }] = await tickets();
    });

    it.each([
      ['by what it answers', () => ({ references: [first.id] })],
      [
        'by the key in its subject',
        () => ({ subject: `Re: Fwd: [${key}] Rent` }),
      ],
    ])('is found %s', async (_what, given) => {
      const outcome = desk.receive({
        text: 'Any news?',
        quoted: '> How do I open a rent account?',
        ...given(),
      });
      await expect(outcome).resolves.toBe('reply');
      expect(await tickets()).toHaveLength(1);
      expect(await comments(key, 'iona-petrie')).toEqual([
        expect.objectContaining({
          body: 'Any news?',
          quoted: '\\> How do I open a rent account?',
          channel: 'email',
          author: expect.objectContaining({ ref: 'user:default/iona-petrie' }),
        }),
      ]);
      expect((await mails())[0]).toMatchObject({
        outcome: 'reply',
        ticket: { key },
        actions: ['split'],
      });
    });

    it('counts once however often it comes, files and all', async () => {
      const reply = mail({
        references: [first.id],
        text: '',
        attachments: [{ name: 'shot.png', content: PNG, inline: false }],
      });
      await desk.desk.take(reply);
      await desk.desk.take(reply);
      expect(await comments(key)).toHaveLength(1);
      const { body } = await desk.as(TEAM).get(`/tickets/${key}/attachments`);
      expect(body.items).toHaveLength(1);
    });

    it('of somebody who is no part of it is a ticket of its own', async () => {
      await desk.receive({
        from: { address: 'callum.rae@example.com' },
        subject: `Re: [${key}] Rent`,
      });
      expect(await tickets()).toHaveLength(2);
      expect((await mails())[0]).toMatchObject({
        outcome: 'ticket',
        code: 'outsider',
        reason: `It names ${key}, of which its sender is no part`,
      });
      expect(await comments(key)).toEqual([]);
    });

    it('of support is a reply by mail', async () => {
      await desk.receive({
        from: { address: 'lena.baird@example.com' },
        references: [first.id],
        text: 'Please use the wizard.',
      });
      expect(await comments(key, 'iona-petrie')).toEqual([
        expect.objectContaining({ body: 'Please use the wizard.' }),
      ]);
    });

    const end = async () => {
      // What the mail left open somebody has to say before it is solved.
      const path = `/tickets/${key}`;
      await desk.as(TEAM).patch(path, { module: 'rents' }).set('If-Match', '1');
      const resolved = await desk
        .as(TEAM)
        .post(`${path}/transitions`, {
          action: 'resolve',
          resolution: 'Use the wizard.',
        })
        .set('If-Match', '2');
      expect(resolved.body.status).toBe('resolved');
    };

    it('that has ended, lets it go on', async () => {
      await end();
      desk.setTime('2025-03-12T10:00:00Z');
      await desk.receive({ references: [first.id], text: 'It still fails.' });
      const { body } = await desk.as(TEAM).get(`/tickets/${key}`);
      expect(body.status).toBe('reopened');
      expect(await comments(key)).toHaveLength(1);
    });

    it('that has ended long ago, is a new one that leads to it', async () => {
      await end();
      desk.setTime('2025-03-28T10:00:00Z');
      await desk.receive({ references: [first.id], text: 'It fails again.' });
      const [later] = await tickets();
      expect(later.key).not.toBe(key);
      const { body } = await desk.as(TEAM).get(`/tickets/${later.key}/links`);
      expect(body.items).toEqual([
        expect.objectContaining({
          kind: 'relatedTo',
          ticket: expect.objectContaining({ key }),
        }),
      ]);
    });

    it('can be made a ticket of its own', async () => {
      await desk.receive({
        references: [first.id],
        subject: 'Another thing',
        text: 'The printer is broken.',
        attachments: [{ name: 'shot.png', content: PNG, inline: false }],
      });
      const [{ id }] = await mails();
      const { body } = await desk.as(TEAM).post(`/mails/${id}/split`, {});
      expect(body).toMatchObject({ outcome: 'ticket' });
      expect(body.ticket.key).not.toBe(key);
      const [ticket] = await tickets();
      expect(ticket).toMatchObject({
        key: body.ticket.key,
        summary: 'Another thing',
        description: 'The printer is broken.',
        reporter: { ref: 'user:default/iona-petrie' },
      });
      const files = await desk
        .as(TEAM)
        .get(`/tickets/${ticket.key}/attachments`);
      expect(files.body.items).toHaveLength(1);
      const again = await desk.as(TEAM).post(`/mails/${id}/split`, {});
      expect(again.status).toBe(409);
    });
  });
});
