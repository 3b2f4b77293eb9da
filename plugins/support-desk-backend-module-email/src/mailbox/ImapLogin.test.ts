import { mockServices } from '@backstage/backend-test-utils';
import { createClock } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  describeWithDovecot,
  startDovecot,
  type Dovecot,
} from '../__testUtils__/dovecot';
import { FakeDesk } from '../__testUtils__/fakeDesk';
import { configured, server } from '../__testUtils__/settings';
import { startTokenServer } from '../__testUtils__/tokenServer';
import type { ImapSettings } from '../serverSettings';
import { MailboxReader } from './MailboxReader';

describeWithDovecot('reading a mailbox with OAuth 2.0', () => {
  let tokens: Awaited<ReturnType<typeof startTokenServer>>;
  let dovecot: Dovecot;
  let desk: FakeDesk;
  let reader: MailboxReader;

  beforeAll(async () => {
    tokens = await startTokenServer();
    dovecot = await startDovecot(`${tokens.url}/introspect`);
  });

  afterAll(async () => {
    await dovecot.remove();
    await tokens.stop();
  });

  beforeEach(() => {
    desk = new FakeDesk();
    const oauth2 = {
      tokenUrl: `${tokens.url}/token`,
      clientId: 'us',
      clientSecret: 'our client secret',
    };
    const imap = server(dovecot.port, { auth: { oauth2 } });
    const settings = configured({ imap }) as ReturnType<typeof configured> & {
      imap: ImapSettings;
    };
    reader = new MailboxReader({
      settings,
      desk,
      clock: createClock(),
      logger: mockServices.logger.mock(),
      runMs: 0,
      backOffMs: 0,
    });
  });

  const run = () => reader.run(new AbortController().signal);

  it('logs in with a token, and with a new one once that is refused', async () => {
    await run();
    await run();
    expect(desk.states).toEqual([{ up: true }, { up: true }]);
    expect(tokens.given.count).toBe(1);

    tokens.withdraw();
    await run();
    await run();
    expect(desk.states.slice(2)).toEqual([
      { up: false, problem: expect.stringContaining('not let us log in') },
      { up: true },
    ]);
    expect(JSON.stringify(desk.states)).not.toMatch(/token-\d|client secret/);
  });

  it('says that there is no token to be had', async () => {
    tokens.given.user = undefined;
    await run();
    expect(desk.states).toEqual([
      {
        up: false,
        problem: expect.stringContaining(
          'The token server gave us no token (401, invalid_client)',
        ),
      },
    ]);
  });
});
