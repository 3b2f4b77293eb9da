import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from './processes.mjs';

it('gives the exit code', async () => {
  assert.equal(await run(process.execPath, ['-e', 'process.exit(3)']), 3);
});

it('ends what a command started when it is ended itself', async () => {
  const grandchild = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
    grandchild,
  )}], { stdio: 'inherit' })`;
  const script = `import { run } from ${JSON.stringify(
    new URL('./processes.mjs', import.meta.url),
  )}; await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [line] = await once(parent.stdout, 'data');
  const grandchildId = Number(line);
  parent.kill('SIGTERM');
  const [code] = await once(parent, 'exit');
  await delay(50);
  assert.equal(code, 143);
  assert.throws(() => process.kill(grandchildId, 0), { code: 'ESRCH' });
});
