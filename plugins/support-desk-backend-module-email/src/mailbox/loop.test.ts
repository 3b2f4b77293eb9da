import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import supportDeskPlugin from '@supportdesk/backstage-plugin-support-desk-backend';
import { exampleEntities } from '@supportdesk/backstage-plugin-support-desk-backend/src/__testUtils__/startSupportDesk';
import request from 'supertest';
import supportDeskModuleEmail from '..';
import {
  describeWithDovecot,
  startDovecot,
  type Dovecot,
} from '../__testUtils__/dovecot';
import { server } from '../__testUtils__/settings';
import { startSmtpSink } from '../__testUtils__/smtpSink';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

type Sink = Awaited<ReturnType<typeof startSmtpSink>>;

/** A portal with one mailbox, on real servers. */
class Desk {
  readonly name: string;
  readonly #dovecot: Dovecot;
  readonly #sink: Sink;
  readonly #tasks = new Map<string, SchedulerServiceTaskFunction>();
  readonly #stopping = new AbortController();
  #backend!: TestBackend;

  constructor(name: string, servers: { dovecot: Dovecot; sink: Sink }) {
    this.name = name;
    this.#dovecot = servers.dovecot;
    this.#sink = servers.sink;
  }

  get address() {
    return `help@${this.name}.example.com`;
  }

  get mailbox() {
    return this.#dovecot.mailbox(this.name);
  }

  async start() {
    const mailbox = {
      id: 'help',
      address: this.address,
      model: 'default/payroll',
      contact: 'it-desk',
      unknownSenders: 'guest',
      imap: server(this.#dovecot.port, { user: this.name }),
      smtp: { host: '127.0.0.1', port: this.#sink.port, secure: false },
    };
    this.#backend = await startTestBackend({
      features: [
        supportDeskPlugin,
        supportDeskModuleEmail,
        catalogServiceMock.factory({ entities: exampleEntities('payroll') }),
        mockServices.httpAuth.factory(),
        mockServices.userInfo.factory(),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: (): SchedulerService => ({
            ...mockServices.scheduler(),
            scheduleTask: async ({ id, fn }) => {
              this.#tasks.set(id, fn);
            },
          }),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: `https://${this.name}.example.com` },
            backend: { baseUrl: `https://${this.name}.example.com` },
            supportDesk: { mailboxes: [mailbox] },
          },
        }),
      ],
    });
    void this.#run('support-desk-mailbox-help');
  }

  async stop() {
    this.#stopping.abort();
    await this.#backend?.stop();
  }

  /** Sends what there is to be sent. */
  async send() {
    for (const task of ['support-desk-outbox', 'support-desk-mails']) {
      await this.#run(task);
    }
  }

  async mails(): Promise<{ outcome: string; ticket?: { key: string } }[]> {
    return (await this.#as('get', '/mails')).items;
  }

  async reply(key: string, body: string) {
    const { version } = await this.#as('get', `/tickets/${key}`);
    await this.#as('post', `/tickets/${key}/comments`, { body }, version);
  }

  async #as(
    method: 'get' | 'post',
    path: string,
    body: object = {},
    version = 1,
  ) {
    const answer = await request(this.#backend.server)
      [method](`/api/support-desk${path}`)
      .set(
        'Authorization',
        mockCredentials.user.header('user:default/dee-marsh'),
      )
      .set('If-Match', String(version))
      .send(body);
    if (answer.status >= 300) throw new Error(answer.text);
    return answer.body;
  }

  async #run(task: string) {
    await this.#tasks.get(task)?.(this.#stopping.signal);
  }
}

describeWithDovecot('two desks that write to each other', () => {
  let dovecot: Dovecot;
  let sink: Sink;
  let desks: Desk[];

  beforeAll(async () => {
    dovecot = await startDovecot();
    sink = await startSmtpSink();
    desks = ['one', 'two'].map(name => new Desk(name, { dovecot, sink }));
    for (const desk of desks) await desk.start();
  });

  afterAll(async () => {
    await Promise.all((desks ?? []).map(it => it.stop()));
    await sink?.stop();
    await dovecot?.remove();
  });

  /** Takes what was sent to where it goes, until nothing more is sent. */
  async function exchange(): Promise<number> {
    let rounds = 0;
    for (; rounds < 5; rounds += 1) {
      for (const desk of desks) await desk.send();
      const mails = sink.received.splice(0);
      if (mails.length === 0) break;
      for (const { to, raw } of mails) {
        const receiver = desks.find(it => to.includes(it.address))!;
        const before = (await receiver.mails()).length;
        await receiver.mailbox.append(raw);
        await until(async () => (await receiver.mails()).length > before);
      }
    }
    return rounds;
  }

  it('stop after one round', async () => {
    const [one, two] = desks;
    await one.mailbox.append(
      [
        `From: Help of two <${two.address}>`,
        `To: ${one.address}`,
        'Subject: Pay slips are late',
        'Message-ID: <first@two.example.com>',
        '',
        'All of them.',
      ].join('\r\n'),
    );
    await until(async () => (await one.mails()).length === 1);
    const [{ ticket }] = await one.mails();

    // The acknowledgement is not acknowledged.
    expect(await exchange()).toBe(1);
    expect(await two.mails()).toMatchObject([{ outcome: 'automatic' }]);

    // A person's answer is a request there, and its acknowledgement ends it.
    await one.reply(ticket!.key, 'They come tomorrow.');
    expect(await exchange()).toBe(2);
    const outcomes = async (desk: Desk) =>
      (await desk.mails()).map(it => it.outcome).toSorted();
    expect(await outcomes(two)).toEqual(['automatic', 'ticket']);
    expect(await outcomes(one)).toEqual(['automatic', 'ticket']);
  });
});
