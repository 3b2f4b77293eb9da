import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dovecotConfig, ownerOfMails } from './dovecotConfig';
import { TestMailbox } from './TestMailbox';

// Administration is where ordinary users' PATH may not lead.
const PROGRAM = '/usr/sbin/dovecot';
/** Of all users. */
const PASSWORD = 'a-secret-of-ours';

/** Describes tests that need a real IMAP server: without one they fail where all have to run, and are skipped elsewhere. */
export function describeWithDovecot(title: string, tests: () => void): void {
  const missing = spawnSync(PROGRAM, ['--version']).status !== 0;
  const run = missing && !process.env.CI ? describe.skip : describe;
  run(missing ? `${title} (install dovecot-imapd)` : title, () => {
    beforeAll(() => {
      if (missing)
        throw new Error(`There is no ${PROGRAM}: install dovecot-imapd`);
    });
    tests();
  });
}

/** A real IMAP server. */
export class Dovecot {
  readonly port: number;
  readonly #home: string;
  #server?: ChildProcess;

  constructor(home: string, port: number) {
    this.#home = home;
    this.port = port;
  }

  /** Starts, or starts again: mails stay. */
  async start(): Promise<void> {
    const server = spawn(PROGRAM, ['-F', '-c', join(this.#home, 'conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // In a group of its own, which ends as a whole.
      detached: true,
    });
    this.#server = server;
    let words = '';
    server.stderr.on('data', data => {
      words += data;
    });
    for (let tries = 0; !(await answers(this.port)); tries++) {
      if (tries > 400 || server.exitCode !== null) {
        throw new Error(`Dovecot does not start: ${words}`);
      }
      await pause(25);
    }
  }

  /** Dies: whoever is connected is thrown out. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    process.kill(-server.pid!, 'SIGKILL');
    await ended;
  }

  /** Ends, and all mails are gone. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The mailbox of a user; it is empty at first, and there is one of any name. */
  mailbox(user: string): TestMailbox {
    return new TestMailbox(this.port, user, PASSWORD);
  }
}

/** @param introspectionUrl - where it asks about tokens of XOAUTH2 */
export async function startDovecot(introspectionUrl?: string) {
  const home = await mkdtemp(join(tmpdir(), 'dovecot-'));
  const port = await freePort();
  const dovecot = new Dovecot(home, port);
  const { uid, gid } = ownerOfMails();
  await mkdir(join(home, 'mails'));
  await chown(join(home, 'mails'), uid, gid);
  await chmod(home, 0o755);
  const password = PASSWORD;
  const files = dovecotConfig({ home, port, password, introspectionUrl });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(home, name), content, { mode: 0o644 });
  }
  await dovecot.start();
  return dovecot;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether the server greets who connects. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    const [greeting] = await once(socket, 'data');
    return String(greeting).startsWith('* OK');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
