import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  corpusReader,
  makeCorpus,
  makeLargeMail,
} from '../__testUtils__/corpus';
import type { DeskReport } from '../__testUtils__/deskProcess';
import {
  describeWithDovecot,
  startDovecot,
  type Dovecot,
} from '../__testUtils__/dovecot';
import { server } from '../__testUtils__/settings';
import { TestMailbox } from '../__testUtils__/TestMailbox';
import { until } from '../__testUtils__/until';

const MAILS = 1000;
/** Of one of them: its mail has a third more. */
const LARGE_FILE = 37 * 1024 * 1024;
/** A busy machine takes its time; to look more often would slow it down. */
const PATIENCE = { withinMs: 120_000, everyMs: 300 };
const CHILD = join(__dirname, '../__testUtils__/deskProcess.ts');

jest.setTimeout(300_000);

describeWithDovecot('a back end that is killed', () => {
  let dovecot: Dovecot;
  let mailbox: TestMailbox;
  let directory: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    dovecot = await startDovecot();
    mailbox = dovecot.mailbox('support');
    directory = await mkdtemp(join(tmpdir(), 'desk-'));
  });

  afterAll(async () => {
    children.forEach(it => it.kill('SIGKILL'));
    await dovecot.remove();
    await rm(directory, { recursive: true, force: true });
  });

  async function startDesk() {
    const { instance, addresses, trustedServer } = corpusReader;
    const config = {
      app: { baseUrl: 'https://portal.example.com' },
      backend: {
        database: { client: 'better-sqlite3', connection: { directory } },
      },
      supportDesk: {
        mailboxes: [
          {
            id: 'payroll',
            address: addresses[0],
            instance,
            trustedServer,
            model: 'default/payroll',
            contact: 'it-desk',
            requestType: 'problem',
            unknownSenders: 'guest',
            storm: { messages: 1000, minutes: 10 },
            imap: server(dovecot.port),
          },
        ],
      },
    };
    const child = fork(CHILD, {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DESK: JSON.stringify(config) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    await answerOf(child);
    return child;
  }

  const unread = () =>
    mailbox.use(async client => {
      await client.mailboxOpen('INBOX');
      const uids = await client.search({ seen: false });
      return (uids as number[]).length;
    });

  it(`takes each of ${MAILS} mails once`, async () => {
    const corpus = [...makeCorpus(MAILS - 1), makeLargeMail(LARGE_FILE)];
    await mailbox.append(...corpus.map(it => it.raw));

    for (const left of [MAILS - 200, MAILS - 500]) {
      const child = await startDesk();
      await until(async () => (await unread()) <= left, PATIENCE);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await unread()).toBeGreaterThan(0);
    }
    const child = await startDesk();
    await until(async () => (await unread()) === 0, PATIENCE);
    child.send('report');
    const { mails, tickets } = (await answerOf(child)) as DeskReport;

    // None is lost, and none is there twice.
    const expected = new Map(corpus.map(it => [it.expect.id, it.expect]));
    expect(mails.map(it => it.message_id).toSorted()).toEqual(
      [...expected.keys()].toSorted(),
    );
    expect(expected.size).toBeLessThan(MAILS);
    // Each is what it is.
    const unlike = mails.filter(({ message_id, outcome }) => {
      const it = expected.get(message_id)!.outcome;
      return it === 'message'
        ? !['ticket', 'reply', 'held', 'refused'].includes(outcome)
        : it !== outcome;
    });
    expect(unlike).toEqual([]);
    // No ticket is there twice either.
    const made = mails.filter(it => it.outcome === 'ticket');
    expect(tickets.toSorted()).toEqual(made.map(it => it.ticket_id).toSorted());
    expect(tickets.length).toBeGreaterThan(MAILS / 3);
    // And what cannot be read lies where it is said to be.
    const unreadable = corpus.filter(it => it.expect.outcome === 'unreadable');
    expect(await mailbox.list('Support Desk/Unreadable')).toHaveLength(
      unreadable.length,
    );
  });
});

/** @throws when the process ends instead */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The back end ended with ${code}`);
  });
  ended.catch(() => {});
  const [answer] = await Promise.race([once(child, 'message'), ended]);
  return answer;
}
