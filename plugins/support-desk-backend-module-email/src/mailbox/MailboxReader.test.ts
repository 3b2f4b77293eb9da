import { mockServices } from '@backstage/backend-test-utils';
import { createClock } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  describeWithDovecot,
  startDovecot,
  type Dovecot,
} from '../__testUtils__/dovecot';
import { FakeDesk } from '../__testUtils__/fakeDesk';
import { TestMailbox } from '../__testUtils__/TestMailbox';
import { configured, server } from '../__testUtils__/settings';
import { until } from '../__testUtils__/until';
import type { ImapSettings } from '../serverSettings';
import { MailboxReader } from './MailboxReader';

const mail = (subject: string) => `From: Ann Ash <ann@example.com>
To: support@desk.example.com
Subject: ${subject}
Message-ID: <${subject.replaceAll(' ', '-')}@example.com>
Date: Mon, 10 Mar 2025 09:00:00 +0000

It does not work.
`;
const UNREADABLE = 'Support Desk/Unreadable';

describeWithDovecot('reading a mailbox', () => {
  let dovecot: Dovecot;
  let mailbox: TestMailbox;
  let users = 0;
  let desk: FakeDesk;
  let running: { stop(): Promise<void> }[];
  const warnings: string[] = [];

  beforeAll(async () => {
    dovecot = await startDovecot();
  });

  afterAll(() => dovecot.remove());

  beforeEach(() => {
    users += 1;
    mailbox = dovecot.mailbox(`user-${users}`);
    desk = new FakeDesk();
    running = [];
    warnings.length = 0;
  });

  afterEach(async () => {
    await Promise.all(running.map(it => it.stop()));
  });

  function reader(imap: object = {}, options: object = {}) {
    const settings = configured({
      imap: server(dovecot.port, { user: mailbox.user, ...imap }),
    });
    return new MailboxReader({
      settings: settings as typeof settings & { imap: ImapSettings },
      desk,
      clock: createClock(),
      logger: mockServices.logger.mock({
        warn: message => warnings.push(message),
      }),
      backOffMs: 10,
      ...options,
    });
  }

  /** Reads what there is, for a moment. */
  const readOnce = (imap?: object) =>
    reader(imap, { runMs: 250 }).run(new AbortController().signal);

  /** Reads again and again, as the scheduler has it. */
  function keepReading(imap?: object, options?: object) {
    const stopping = new AbortController();
    const it = reader(imap, options);
    const ended = (async () => {
      while (!stopping.signal.aborted) await it.run(stopping.signal);
    })();
    const stop = () => {
      stopping.abort();
      return ended;
    };
    running.push({ stop });
    return { stop };
  }

  const seen = async (folder?: string) =>
    Object.fromEntries(
      (await mailbox.list(folder)).map(it => [it.subject, it.seen]),
    );

  it('takes a new mail at once, while it waits, and marks it as read', async () => {
    keepReading();
    await until(() => desk.states.length > 0);
    const before = performance.now();
    await mailbox.append(mail('one'));
    await until(() => desk.taken.length > 0);
    expect(performance.now() - before).toBeLessThan(1000);
    await until(async () => (await seen()).one);
    expect(desk.taken[0]).toMatchObject({
      id: 'one@example.com',
      from: { address: 'ann@example.com', name: 'Ann Ash' },
    });
    const { receivedAt } = desk.taken[0];
    expect(Math.abs(receivedAt.getTime() - Date.now())).toBeLessThan(5000);
    expect(desk.states).toEqual([{ up: true }]);
  });

  it('marks a mail as read only when the desk has it', async () => {
    await mailbox.append(mail('one'));
    let unread: unknown;
    desk.onTake = async () => {
      unread = await seen();
    };
    await readOnce();
    expect(unread).toEqual({ one: false });
    expect(await seen()).toEqual({ one: true });
  });

  it('leaves a mail that the desk could not take, goes on, and tries again', async () => {
    await mailbox.append(mail('one'), mail('two'), mail('three'));
    desk.onTake = ({ subject }) => {
      if (subject === 'two') throw new Error('Not now');
    };
    await readOnce();
    expect(desk.subjects).toEqual(['one', 'three']);
    expect(await seen()).toEqual({ one: true, two: false, three: true });
    expect(warnings).toEqual([expect.stringMatching(/Mail 2 .*Not now/)]);

    desk.onTake = () => {};
    const takes = jest.spyOn(desk, 'take');
    await readOnce();
    expect(desk.subjects).toEqual(['one', 'three', 'two']);
    expect(takes).toHaveBeenCalledTimes(1);
    expect(await seen()).toEqual({ one: true, two: true, three: true });
  });

  it('takes a mail that somebody has read before it could be taken', async () => {
    await readOnce();
    await mailbox.append(mail('one'), mail('two'));
    await mailbox.readAll();
    await readOnce();
    expect(desk.subjects).toEqual(['one', 'two']);

    desk.onTake = () => {
      throw new Error('Not now');
    };
    await mailbox.append(mail('three'));
    await readOnce();
    await mailbox.readAll();
    desk.onTake = () => {};
    await readOnce();
    expect(desk.subjects).toEqual(['one', 'two', 'three']);
  });

  it('begins with what nobody has read: the rest is an archive', async () => {
    await mailbox.append(mail('old'), mail('older'));
    await mailbox.readAll();
    await mailbox.append(mail('unread'));
    await readOnce();
    await mailbox.append(mail('new'));
    await readOnce();
    expect(desk.subjects).toEqual(['unread', 'new']);
  });

  it('leaves what somebody has deleted', async () => {
    await mailbox.append(mail('one'), mail('two'));
    await mailbox.use(async client => {
      await client.mailboxOpen('INBOX');
      await client.messageFlagsAdd('1', ['\\Deleted']);
    });
    await readOnce();
    expect(desk.subjects).toEqual(['two']);
  });

  it('doubles and loses nothing when the UIDs of the folder change', async () => {
    const imap = { folder: 'Help' };
    await mailbox.use(client => client.mailboxCreate('Help'));
    await mailbox.appendTo('Help', mail('old'));
    await mailbox.readAll('Help');
    // Before reading begins, by whole seconds.
    await new Promise(resolve => setTimeout(resolve, 1100));
    await readOnce(imap);
    await mailbox.appendTo('Help', mail('one'), mail('two'));
    await readOnce(imap);
    const { uidValidity } = desk.position!;

    await mailbox.appendTo('Help', mail('three'));
    await mailbox.readAll('Help');
    await mailbox.use(async client => {
      await client.mailboxRename('Help', 'Away');
      await client.mailboxCreate('Help');
      await client.mailboxOpen('Away');
      await client.messageCopy('1:*', 'Help');
    });
    await readOnce(imap);
    expect(desk.position!.uidValidity).not.toBe(uidValidity);
    expect(desk.subjects).toEqual(['one', 'two', 'three']);
  });

  it('moves what it has taken where that is wanted', async () => {
    await mailbox.append(mail('one'));
    await readOnce({ processedFolder: 'Support Desk/Taken' });
    expect(await seen()).toEqual({});
    expect(await seen('Support Desk/Taken')).toEqual({ one: true });
  });

  it('moves what it cannot read into a folder, and says why', async () => {
    await mailbox.append('x', mail('one'));
    await readOnce();
    expect(desk.setAsides).toEqual([
      expect.objectContaining({
        reason: expect.stringMatching(/\w/),
        keptIn: `the folder '${UNREADABLE}'`,
      }),
    ]);
    expect(desk.subjects).toEqual(['one']);
    expect(await seen()).toEqual({ one: true });
    expect(await mailbox.list(UNREADABLE)).toEqual([
      expect.objectContaining({ seen: true }),
    ]);
  });

  it('does not fetch what is too large, and says whose it is', async () => {
    const line = `${'x'.repeat(99)}\n`;
    await mailbox.append(mail('huge') + line.repeat(650_000), mail('one'));
    await readOnce();
    expect(desk.setAsides).toEqual([
      expect.objectContaining({
        id: 'huge@example.com',
        from: { address: 'ann@example.com', name: 'Ann Ash' },
        subject: 'huge',
        reason: 'It has 63 MB; at most 60 MB are read',
      }),
    ]);
    expect(await seen(UNREADABLE)).toEqual({ huge: true });
    expect(desk.subjects).toEqual(['one']);
  });

  it('says that a server is down, and catches up when it is back', async () => {
    keepReading();
    await until(() => desk.states.length > 0);
    await dovecot.stop();
    await until(() => desk.states.some(it => !it.up));
    expect(desk.states.at(-1)!.problem).toMatch(
      new RegExp(`^127.0.0.1:${dovecot.port}: .`),
    );
    await dovecot.start();
    await mailbox.append(mail('one'));
    await until(() => desk.taken.length > 0);
    expect(desk.states.at(-1)).toEqual({ up: true });
  });

  it.each([
    [{ auth: { password: 'no good' } }, /does not let us log in/],
    [{ folder: 'Nowhere' }, /Nowhere|doesn't exist|not found/i],
    [{ secure: 'starttls' }, /STARTTLS/],
    [{ secure: true }, /./],
  ])('says what is wrong with %j, without its secret', async (imap, words) => {
    await readOnce(imap);
    expect(desk.states).toEqual([
      { up: false, problem: expect.stringMatching(words) },
    ]);
    expect(JSON.stringify([desk.states, warnings])).not.toContain('no good');
  });

  it('ends at once when it is stopped, after the mail that it is at', async () => {
    let release = () => {};
    desk.onTake = () =>
      new Promise<void>(resolve => {
        release = resolve;
      });
    const takes = jest.spyOn(desk, 'take');
    const { stop } = keepReading();
    await mailbox.append(mail('one'), mail('two'));
    await until(() => takes.mock.calls.length > 0);
    const stopped = stop();
    release();
    await stopped;
    expect(desk.subjects).toEqual(['one']);
    expect(await seen()).toEqual({ one: true, two: false });
  });
});
