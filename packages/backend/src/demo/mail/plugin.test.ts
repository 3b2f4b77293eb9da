import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { clockServiceRef } from '@supportdesk/backstage-plugin-support-desk-node';
import { ImapFlow } from 'imapflow';
import type { Knex } from 'knex';
import { createTransport } from 'nodemailer';
import request from 'supertest';
import { freePorts } from './__testUtils__/freePorts';
import { demoMailPlugin } from './plugin';

const IONA = 'iona.petrie@example.com';
const DESK = 'ihms@example.com';
const NOW = '2025-03-08T11:00:00.000Z';

const iona = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'iona-petrie' },
  spec: { profile: { displayName: 'Iona Petrie', email: IONA } },
};

describe('demoMailPlugin', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let imapPort: number;
  let smtpPort: number;

  beforeEach(async () => {
    [imapPort, smtpPort] = await freePorts(2);
  });

  async function start(options?: { knex?: Knex; personas?: null }) {
    const knex = options?.knex ?? (await databases.init('SQLITE_3'));
    const mailbox = (id: string, address: string) => ({
      id,
      address,
      imap: {
        host: '127.0.0.1',
        port: imapPort,
        user: address,
        auth: { password: 'demo' },
      },
      smtp: { host: '127.0.0.1', port: smtpPort },
    });
    const backend = await startTestBackend({
      features: [
        demoMailPlugin,
        mockServices.rootConfig.factory({
          data: {
            auth: {
              providers: options?.personas === null ? {} : { persona: {} },
            },
            supportDesk: {
              mailboxes: [
                mailbox('ihms', DESK),
                mailbox('hmis', 'hmis-support@example.com'),
              ],
            },
          },
        }),
        mockServices.database.factory({ knex }),
        createServiceFactory({
          service: clockServiceRef,
          deps: {},
          factory: () => ({ now: () => new Date(NOW) }),
        }),
        catalogServiceMock.factory({ entities: [iona] }),
      ],
    });
    return { backend, knex, api: request(backend.server) };
  }

  async function atImap<T>(
    user: string,
    look: (imap: ImapFlow) => Promise<T>,
  ): Promise<T> {
    const imap = new ImapFlow({
      host: '127.0.0.1',
      port: imapPort,
      secure: false,
      auth: { user, pass: 'demo' },
      logger: false,
    });
    await imap.connect();
    try {
      await imap.mailboxOpen('INBOX');
      return await look(imap);
    } finally {
      await imap.logout();
    }
  }

  const inboxOf = (user: string) =>
    atImap(user, async imap => {
      const mails = await imap.fetchAll('1:*', {
        uid: true,
        flags: true,
        internalDate: true,
        source: true,
      });
      return mails.map(it => ({
        uid: it.uid,
        flags: [...it.flags!],
        receivedAt: it.internalDate as Date,
        source: it.source!.toString(),
      }));
    });

  it('takes a mail of a person to the shared mailbox, whose server tells at once', async () => {
    const { backend, api } = await start();
    const told = atImap(DESK, async imap => {
      const exists = new Promise(resolve => imap.once('exists', resolve));
      const idle = imap.idle();
      await send(api, { subject: 'I forgot my password ✓', urgent: true });
      await exists;
      await imap.noop();
      await idle;
    });
    await told;

    const [mail] = await inboxOf(DESK);
    expect(mail).toMatchObject({ uid: 1, flags: [] });
    expect(mail.receivedAt).toEqual(new Date(NOW));
    expect(mail.source).toMatch(/^From: "?Iona Petrie"? <iona.petrie@/m);
    expect(mail.source).toMatch(/^Importance: High/im);
    expect(await inboxOf('hmis-support@example.com')).toEqual([]);
    await backend.stop();
  });

  it('keeps what the desk does with its mails over a restart', async () => {
    const first = await start();
    await send(first.api, { subject: 'One' });
    await send(first.api, { subject: 'Two' });
    await atImap(DESK, async imap => {
      await imap.messageFlagsAdd('1', ['\\Seen'], { uid: true });
      await imap.mailboxCreate('Support Desk/Unreadable');
      await imap.messageMove('2', 'Support Desk/Unreadable', { uid: true });
    });
    await first.backend.stop();

    const second = await start({ knex: first.knex });
    await send(second.api, { subject: 'Three' });
    const mails = await inboxOf(DESK);
    expect(mails.map(it => [it.uid, it.flags])).toEqual([
      [1, ['\\Seen']],
      [3, []],
    ]);
    await atImap(DESK, async imap => {
      const folder = 'Support Desk/Unreadable';
      expect(await imap.mailboxCreate(folder)).toMatchObject({
        created: false,
      });
      expect(await imap.status(folder, { messages: true })).toMatchObject({
        messages: 1,
      });
    });
    await second.backend.stop();
  });

  it('shows people what was sent to them, and sends their answers with what they answer', async () => {
    const { backend, api } = await start();
    await asDesk({ to: 'Iona.Petrie@example.com', subject: '[IHMS-1] Done' });
    const { body } = await api
      .get('/api/demo-mail/mails')
      .query({ owner: IONA });
    expect(body.items).toMatchObject([
      {
        from: { name: 'IHMS', address: DESK },
        replyTo: DESK,
        subject: '[IHMS-1] Done',
        text: 'Try now',
        html: '<p>Try now</p>',
        automatic: false,
        receivedAt: NOW,
      },
    ]);

    const [{ id }] = body.items;
    await send(api, { text: 'It works', answers: id });
    const [{ source }] = await inboxOf(DESK);
    expect(source).toContain('Subject: Re: [IHMS-1] Done');
    expect(source).toContain('In-Reply-To: <sd.1.abc@example.com>');
    expect(source).toMatch(/It works\s+On .* wrote:\s+> Try now/);
    await backend.stop();
  });

  it('refuses what goes to an address that cannot exist', async () => {
    const { backend } = await start();
    await expect(asDesk({ to: 'x@nowhere.invalid' })).rejects.toMatchObject({
      responseCode: 550,
    });
    await backend.stop();
  });

  it('lists the mailboxes and the people with addresses, and says what is wrong with a mail', async () => {
    const { backend, api } = await start();
    const { body } = await api.get('/api/demo-mail/addresses');
    expect(body.mailboxes).toEqual([
      { address: DESK, title: DESK, isUsed: false },
      expect.objectContaining({ address: 'hmis-support@example.com' }),
    ]);
    expect(body.people).toEqual([
      {
        address: IONA,
        name: 'Iona Petrie',
        entityRef: 'user:default/iona-petrie',
      },
      { address: 'jo.doe@elsewhere.example.com', name: 'Jo Doe' },
    ]);

    const wrong = await api
      .post('/api/demo-mail/mails')
      .send({ from: 'nobody', to: DESK, text: 1 });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toMatch(/from: .*; text: /);
    const unknown = await api
      .post('/api/demo-mail/mails')
      .send({ from: IONA, to: DESK, text: 'Yes', answers: 99 });
    expect(unknown.status).toBe(404);
    await backend.stop();
  });

  it('does nothing without personas, and refuses to start with them in production', async () => {
    const { backend, api } = await start({ personas: null });
    expect((await api.get('/api/demo-mail/addresses')).status).toBe(404);
    await backend.stop();

    const env = jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'production',
    });
    await expect(start()).rejects.toThrow(/NODE_ENV=production/);
    env.restore();
  });

  async function send(api: ReturnType<typeof request>, mail: object) {
    await api
      .post('/api/demo-mail/mails')
      .send({ from: IONA, to: DESK, text: 'Please help', ...mail })
      .expect(201);
  }

  async function asDesk(mail: object) {
    await createTransport({
      host: '127.0.0.1',
      port: smtpPort,
      auth: { user: DESK, pass: 'demo' },
    }).sendMail({
      from: { name: 'IHMS', address: DESK },
      messageId: '<sd.1.abc@example.com>',
      text: 'Try now',
      html: '<p>Try now</p>',
      ...mail,
    });
  }
});
