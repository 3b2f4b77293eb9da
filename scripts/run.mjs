#!/usr/bin/env node
/**
 * What `npm start` and `npm test` run. Needs nothing but Node.js 18 and npm: it
 * goes on in the Node.js that `engines` asks for, installs the dependencies with
 * the Yarn release of this repository when they are missing or out of date, and
 * then does the task named by its first argument (a file of `tasks/`).
 */
import { fileURLToPath } from 'node:url';
import { findNode } from './lib/node.mjs';
import { installDependencies } from './lib/install.mjs';
import { Problem } from './lib/problem.mjs';
import { run, stopWithParent } from './lib/processes.mjs';

const tasks = ['start', 'test', 'portal', 'screenshots', 'fuzz', 'installTest'];

async function main([task, ...args]) {
  if (!tasks.includes(task)) {
    throw new Problem(
      `"${task ?? ''}" is not a task of scripts/run.mjs: it knows ${tasks.join(
        ', ',
      )}.`,
    );
  }
  stopWithParent();
  const node = findNode();
  if (node !== process.execPath) {
    const script = fileURLToPath(import.meta.url);
    return run(node, [script, task, ...args], { continuation: true });
  }
  await installDependencies();
  const { default: perform } = await import(`./tasks/${task}.mjs`);
  return perform(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
