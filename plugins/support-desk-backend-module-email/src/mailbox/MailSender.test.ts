import type { OutgoingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import { simpleParser } from 'mailparser';
import { configured, server } from '../__testUtils__/settings';
import { startSmtpSink, type Refusals } from '../__testUtils__/smtpSink';
import { startTokenServer } from '../__testUtils__/tokenServer';
import type { SmtpSettings } from '../serverSettings';
import { MailSender } from './MailSender';

const message: OutgoingMessage = {
  id: 'sd.4711.abc',
  to: { address: 'ann@example.com', name: 'Änn Ash' },
  subject: '[IHMS-42] Größe stimmt nicht',
  text: 'Guten Tag',
  html: '<p>Guten Tag</p>',
  references: ['closest@example.com', 'first@example.com'],
  automatic: true,
  attachments: [
    {
      name: 'Größe.txt',
      mediaType: 'text/plain',
      content: Buffer.from('12 m²'),
    },
  ],
};
const signal = new AbortController().signal;

describe('MailSender', () => {
  let sink: Awaited<ReturnType<typeof startSmtpSink>>;

  beforeEach(async () => {
    sink = await startSmtpSink({ user: 'support' });
  });

  afterEach(() => sink.stop());

  function sender(smtp: object = {}, changes: object = {}) {
    const settings = configured({ smtp: server(sink.port, smtp), ...changes });
    return new MailSender(settings as typeof settings & { smtp: SmtpSettings });
  }

  const send = (changes: Partial<OutgoingMessage> = {}) =>
    sender().send({ ...message, ...changes }, signal);

  const failure = (sent: Promise<void>) =>
    sent.then(
      () => undefined,
      (error: Error) => error,
    );

  it('sends a message that threads, says that nobody wrote it, and whose it is', async () => {
    await send();
    const [{ from, to, raw }] = sink.received;
    expect({ from, to }).toEqual({
      from: 'support@desk.example.com',
      to: ['ann@example.com'],
    });
    const mail = await simpleParser(raw);
    expect(mail).toMatchObject({
      messageId: '<sd.4711.abc@desk.example.com>',
      inReplyTo: '<closest@example.com>',
      references: ['<first@example.com>', '<closest@example.com>'],
      subject: '[IHMS-42] Größe stimmt nicht',
      from: {
        value: [{ name: 'IHMS Support', address: 'support@desk.example.com' }],
      },
      to: { value: [{ name: 'Änn Ash', address: 'ann@example.com' }] },
      text: expect.stringContaining('Guten Tag'),
      html: '<p>Guten Tag</p>',
      attachments: [
        expect.objectContaining({
          filename: 'Größe.txt',
          contentType: 'text/plain',
          content: Buffer.from('12 m²'),
        }),
      ],
    });
    expect(Object.fromEntries(mail.headers)).toMatchObject({
      'auto-submitted': 'auto-replied',
      'x-auto-response-suppress': 'All',
      'x-support-desk': 'portal.example.com',
    });
    expect(mail.replyTo).toBeUndefined();
    expect(raw).toMatch(/multipart\/alternative/);
    expect(sink.logins).toEqual([
      { method: 'PLAIN', user: 'support', secret: 'a-secret-of-ours' },
    ]);
  });

  it('does not say that nobody wrote what somebody wrote', async () => {
    await send({ automatic: false, references: [] });
    expect(sink.received[0].raw).not.toMatch(
      /^(auto-submitted|in-reply-to|references):/im,
    );
  });

  it('has the name that is configured for it', async () => {
    await sender({}, { from: { name: 'Help, please' } }).send(message, signal);
    const { from } = await simpleParser(sink.received[0].raw);
    expect(from?.value[0].name).toBe('Help, please');
  });

  it('sends by a server that wants no login', async () => {
    await sink.stop();
    sink = await startSmtpSink();
    const smtp = { user: undefined, auth: undefined };
    await sender(smtp).send(message, signal);
    expect(sink.received).toHaveLength(1);
    expect(sink.logins).toEqual([]);
  });

  it.each<[string, Partial<OutgoingMessage>]>([
    ['a subject', { subject: 'Hi\r\nBcc: eve@example.com\r\n\r\nx' }],
    [
      'a name',
      { to: { address: 'ann@example.com', name: 'A\r\nBcc: eve@example.com' } },
    ],
    ['an id', { references: ['a@example.com>\r\nBcc: <eve@example.com'] }],
    [
      'the name of a file',
      {
        attachments: [
          {
            name: 'a"\r\nBcc: eve@example.com',
            mediaType: 'text/plain',
            content: Buffer.from('x'),
          },
        ],
      },
    ],
  ])('lets %s add no header', async (_title, changes) => {
    await send(changes);
    const [{ to, raw }] = sink.received;
    expect(to).toEqual(['ann@example.com']);
    expect(raw).not.toMatch(/^bcc:/im);
  });

  it.each([
    'ann@example.com\r\nRCPT TO:<eve@example.com>',
    'ann@example.com, eve@example.com',
    '',
    'nobody',
  ])('sends to one address only, not to %j', async address => {
    const error = await failure(send({ to: { address } }));
    expect(error?.name).toBe('MailRefusedError');
    expect(sink.received).toEqual([]);
  });

  it('reads no file of ours for what people write', async () => {
    await send({ text: '/etc/hostname', html: 'file:///etc/hostname' });
    expect((await simpleParser(sink.received[0].raw)).text).toContain(
      '/etc/hostname',
    );
  });

  it.each<[string, Refusals]>([
    ['the recipient', { recipient: [550, '5.1.1 Nobody of this name'] }],
    ['the message', { message: [554, '5.7.1 Nobody of this name'] }],
  ])('tells apart that %s is refused', async (_title, refusals) => {
    sink.refusals = refusals;
    const error = await failure(send());
    expect(error).toMatchObject({
      name: 'MailRefusedError',
      message: expect.stringContaining('Nobody of this name'),
    });
  });

  it.each<[string, Refusals]>([
    ['the recipient has to wait', { recipient: [421, '4.3.2 Come later'] }],
    ['the message has to wait', { message: [451, '4.3.2 Come later'] }],
    ['we are not let in', { login: [535, '5.7.8 Come later'] }],
  ])('says that it may go later when %s', async (_title, refusals) => {
    sink.refusals = refusals;
    const error = await failure(send());
    expect(error).toMatchObject({
      name: 'Error',
      message: expect.stringContaining('Come later'),
    });
    expect(error?.message).not.toContain('a-secret-of-ours');
  });

  it('says where nobody answers', async () => {
    await sink.stop();
    const error = await failure(send());
    expect(error).toMatchObject({
      name: 'Error',
      message: expect.stringContaining(`127.0.0.1:${sink.port}: `),
    });
    sink = await startSmtpSink();
  });

  it('ends when it is stopped', async () => {
    const error = await failure(sender().send(message, AbortSignal.abort()));
    expect(error?.name).toBe('Error');
    expect(sink.received).toEqual([]);
  });

  describe('with OAuth 2.0', () => {
    let tokens: Awaited<ReturnType<typeof startTokenServer>>;

    beforeEach(async () => {
      tokens = await startTokenServer();
    });

    afterEach(() => tokens.stop());

    const withTokens = (changes: object = {}) =>
      sender({
        auth: {
          oauth2: {
            tokenUrl: `${tokens.url}/token`,
            clientId: 'us',
            clientSecret: 'our client secret',
            scope: 'https://mail.example.com/.default',
            ...changes,
          },
        },
      });

    it('logs in with one token until it is refused', async () => {
      const it = withTokens();
      await it.send(message, signal);
      await it.send(message, signal);
      expect(tokens.asked.map(body => Object.fromEntries(body))).toEqual([
        {
          grant_type: 'client_credentials',
          client_id: 'us',
          client_secret: 'our client secret',
          scope: 'https://mail.example.com/.default',
        },
      ]);
      sink.refusals = { login: [535, '5.7.8 No longer'] };
      await failure(it.send(message, signal));
      sink.refusals = {};
      await it.send(message, signal);
      expect(sink.logins.map(login => login.secret)).toEqual(
        expect.arrayContaining(['token-1', 'token-2']),
      );
      expect(sink.logins[0]).toMatchObject({
        method: 'XOAUTH2',
        user: 'support',
      });
      expect(sink.received).toHaveLength(3);
    });

    it('renews a token before it expires', async () => {
      tokens.given.life = 0.2;
      const it = withTokens();
      await it.send(message, signal);
      await new Promise(resolve => setTimeout(resolve, 150));
      await it.send(message, signal);
      expect(tokens.asked).toHaveLength(2);
    });

    it('says that it gets no token, without the secret', async () => {
      const it = withTokens({ clientSecret: 'another' });
      const error = await failure(it.send(message, signal));
      expect(error?.message).toBe(
        'The token server gave us no token (401, invalid_client)',
      );
    });
  });
});
