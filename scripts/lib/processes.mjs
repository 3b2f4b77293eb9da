import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { projectDir } from './project.mjs';

const GRACE_MS = 10_000;
const POLL_MS = 100;
const PARENT_POLL_MS = 1000;
/** What `process.kill` takes for each command under way: a negative id is a process group. */
const targets = new Set();
let stopping = false;
const labels = new AsyncLocalStorage();

/**
 * Puts a label before each line of what the commands in `use` print, for commands that run side by side.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} use
 * @returns {Promise<T>}
 */
export function labelled(label, use) {
  return labels.run(label, use);
}

/**
 * Runs a command in the project's folder, or in `cwd`, and gives its exit code.
 *
 * A command gets a process group of its own, so that ending this process ends
 * everything that it started: Backstage's `repo start` alone would leave its back
 * end running on its port. A group of its own cannot read from the terminal, so
 * `interactive` (a watch mode) and `continuation` (this script in another Node.js)
 * stay in ours. A `quiet` one shows its errors only; one with a `log` writes all that it says to the end of that
 * file. `signal` ends the command with what it started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, interactive?: boolean, continuation?: boolean, quiet?: boolean, cwd?: string, log?: string, signal?: AbortSignal }} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const { env = process.env, interactive, continuation, quiet } = options;
  const { cwd = projectDir, log, signal: asked } = options;
  const ownGroup = !interactive && !continuation;
  const stdin = ownGroup ? 'ignore' : 'inherit';
  const label = labels.getStore();
  const file = log && openSync(log, 'a');
  const output = file ?? (label && !interactive ? 'pipe' : 'inherit');
  const stdout = quiet ? 'ignore' : output;
  const child = spawn(command, args, {
    cwd,
    env,
    detached: ownGroup,
    stdio: [stdin, stdout, output, ...(continuation ? ['ipc'] : [])],
  });
  if (file !== undefined) closeSync(file);
  printLabelled(label, child);
  const target = ownGroup ? -child.pid : child.pid;
  asked?.addEventListener('abort', () => kill(target, 'SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => targets.add(target));
    child.once('exit', (code, signal) => {
      if (ownGroup) {
        kill(target, 'SIGTERM');
      }
      // While stopping, a group is followed until its last member has gone.
      if (!stopping) {
        targets.delete(target);
      }
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function printLabelled(label, { stdout, stderr }) {
  for (const input of [stdout, stderr]) {
    if (!input) continue;
    const lines = createInterface({ input });
    lines.on('line', line => console.log(`[${label}] ${line}`));
  }
}

/**
 * Ends when the process that started this one ends, however it does: the same
 * script in another Node.js, or the shell of `npm start`, which passes no signal on.
 */
export function stopWithParent() {
  if (process.channel) {
    process.once('disconnect', () => stop('SIGTERM'));
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    const watch = () => process.ppid !== parent && stop('SIGTERM');
    setInterval(watch, PARENT_POLL_MS).unref();
  }
}

/** Whether there was anything to signal; signal 0 only asks. */
function kill(target, signal) {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}

async function stop(signal) {
  if (stopping) {
    return;
  }
  stopping = true;
  targets.forEach(target => kill(target, signal));
  const deadline = Date.now() + GRACE_MS;
  while (
    [...targets].some(target => kill(target, 0)) &&
    Date.now() < deadline
  ) {
    await delay(POLL_MS);
  }
  process.exit(128 + constants.signals[signal]);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(signal));
}
process.on('exit', () => targets.forEach(target => kill(target, 'SIGKILL')));
