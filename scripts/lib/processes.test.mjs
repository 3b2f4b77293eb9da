import assert from 'node:assert/strict';
import { execFile as execFileWithCallback, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { run } from './processes.mjs';

const execFile = promisify(execFileWithCallback);

it('gives the exit code', async () => {
  assert.equal(await run(process.execPath, ['-e', 'process.exit(3)']), 3);
});

it('labels each line of a command that runs beside others', async () => {
  const script = `
    import { labelled, run } from ${JSON.stringify(
      new URL('./processes.mjs', import.meta.url),
    )};
    const print = text => () => run(process.execPath, ['-e', text]);
    await labelled('one', print('console.log("a"); console.error("b")'));
    await labelled('two', print('console.log("c")'));`;
  const { stdout } = await execFile(process.execPath, [
    '--input-type=module',
    '-e',
    script,
  ]);
  const lines = stdout.trim().split('\n').sort();
  assert.deepEqual(lines, ['[one] a', '[one] b', '[two] c']);
});

it('writes to a log what a command says, and stops one in its folder when asked to', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-'));
  t.after(() => rm(folder, { recursive: true }));
  const log = join(folder, 'log');
  const stop = new AbortController();
  const ended = run(
    process.execPath,
    ['-e', 'console.log(process.cwd()); setInterval(() => {}, 1000)'],
    { cwd: folder, log, signal: stop.signal },
  );
  while ((await readFile(log, 'utf8').catch(() => '')) === '') await delay(50);
  assert.equal(await readFile(log, 'utf8'), `${await realpath(folder)}\n`);
  stop.abort();
  assert.equal(await ended, 143);
});

describe('what a command started', () => {
  it('ends when this process is ended', async () => {
    const { parent, grandchild } = await startFamily({ inShell: false });
    parent.kill('SIGTERM');
    const [code] = await once(parent, 'exit');
    assert.equal(code, 143);
    await assertEnds(grandchild);
  });

  it('ends when the shell of npm start is ended', async () => {
    const { parent, grandchild } = await startFamily({ inShell: true });
    parent.kill('SIGKILL');
    await assertEnds(grandchild);
  });
});

/** A process that runs a command that starts another; with a shell before it, as npm has. */
async function startFamily({ inShell }) {
  const grandchild = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
    grandchild,
  )}], { stdio: 'inherit' })`;
  const script = `
    import { run, stopWithParent } from ${JSON.stringify(
      new URL('./processes.mjs', import.meta.url),
    )};
    stopWithParent();
    await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
  const command = [process.execPath, '--input-type=module', '-e', script];
  const [file, ...args] = inShell
    ? ['sh', '-c', '"$@"; true', 'sh', ...command]
    : command;
  const parent = spawn(file, args, {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  const [line] = await once(parent.stdout, 'data');
  return { parent, grandchild: Number(line) };
}

async function assertEnds(pid) {
  const deadline = Date.now() + 15_000;
  while (isAlive(pid) && Date.now() < deadline) {
    await delay(100);
  }
  assert.equal(isAlive(pid), false, `process ${pid} has ended`);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
