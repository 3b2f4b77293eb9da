import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Personas } from '../Personas';
import { DemoMailClient } from './DemoMailClient';
import type { ExampleMail } from './exampleMails';
import { MailSeeder } from './MailSeeder';

const BASE = 'http://portal.example.com';
const DESK = 'ihms@example.com';

const first: ExampleMail = {
  id: 'password',
  to: DESK,
  from: { name: 'Callum Rae', address: 'callum.rae@example.com' },
  receivedAt: '2025-03-08T10:00:00.000Z',
  subject: 'Password forgotten',
  text: 'Please reset it.',
};
const more: ExampleMail = {
  id: 'more',
  to: DESK,
  from: first.from,
  receivedAt: '2025-03-08T11:00:00.000Z',
  answersReplyTo: 'password',
  text: 'It is callumr.',
};
const broken: ExampleMail = { ...first, id: 'broken', source: 'missing.eml' };

describe('MailSeeder', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  function setUp(options: {
    isUsed?: boolean;
    status?: number;
    reply?: string;
  }) {
    const posted: any[] = [];
    const inbox = options.reply
      ? [{ id: 5, subject: options.reply, replyTo: DESK }]
      : [];
    server.use(
      http.get(`${BASE}/auth/persona/refresh`, () =>
        HttpResponse.json({ backstageIdentity: { token: 'token' } }),
      ),
      http.get(`${BASE}/demo-mail/addresses`, () =>
        HttpResponse.json(
          { mailboxes: [{ address: DESK, isUsed: options.isUsed ?? false }] },
          { status: options.status },
        ),
      ),
      http.get(`${BASE}/demo-mail/mails`, () =>
        HttpResponse.json({ items: inbox }),
      ),
      http.post(`${BASE}/demo-mail/*`, async ({ request }) => {
        posted.push({
          path: new URL(request.url).pathname,
          ...((await request.json()) as object),
        });
        return new HttpResponse(null, { status: 201 });
      }),
    );
    const discovery = mockServices.discovery.mock({
      getBaseUrl: async id => `${BASE}/${id}`,
    });
    const personas = new Personas({ discovery, retryEveryMs: 1 });
    const logger = mockServices.logger.mock();
    const seeder = new MailSeeder({
      client: new DemoMailClient({ personas, discovery }),
      logger,
      folder: __dirname,
      patienceMs: 3,
      lookEveryMs: 1,
    });
    return { seeder, posted, logger };
  }

  it('sends mails, and answers to what the desk answered', async () => {
    const { seeder, posted } = setUp({ reply: '[IHMS-1] Password forgotten' });
    await seeder.seed([first, more]);
    expect(posted).toEqual([
      {
        path: '/demo-mail/deliveries',
        to: DESK,
        receivedAt: first.receivedAt,
        raw: expect.any(String),
      },
      {
        path: '/demo-mail/mails',
        from: 'callum.rae@example.com',
        to: DESK,
        text: 'It is callumr.',
        answers: 5,
      },
    ]);
    const source = Buffer.from(posted[0].raw, 'base64').toString();
    expect(source).toContain('Message-ID: <example-password@mail.example.com>');
    expect(source).toContain('Date: Sat, 08 Mar 2025 10:00:00 +0000');
  });

  it('sends nothing where there was mail, or where the portal has none', async () => {
    for (const options of [{ isUsed: true }, { status: 404 }]) {
      const { seeder, posted, logger } = setUp(options);
      await seeder.seed([first]);
      expect(posted).toEqual([]);
      expect(logger.warn).not.toHaveBeenCalled();
    }
  });

  it('tells what could not be sent, and sends the others', async () => {
    const { seeder, posted, logger } = setUp({});
    await seeder.seed([broken, more, first]);
    expect(posted).toHaveLength(1);
    expect(logger.warn.mock.calls.map(([it]) => it)).toEqual([
      expect.stringContaining('example mail broken: ENOENT'),
      expect.stringContaining('got no answer'),
    ]);
    expect(logger.info).toHaveBeenCalledWith('Sent 1 example mails');
  });
});
