import { execFile as execFileWithCallback } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from './project.mjs';

/** Where `npm start` has it. */
export const organisationDir = join(projectDir, 'data', 'organisation');

const execFile = promisify(execFileWithCallback);

/**
 * Makes a folder the Git repository of the demo organisation: its catalog, models and docs as `examples` has them. Articles that
 * people publish are committed there, and not in this repository. What has been made already is kept; files that are newer in
 * `examples` are brought in.
 *
 * @param {string} folder
 * @param {string} [source]
 * @returns {Promise<Record<string, string>>} the setting by which the catalog reads it
 */
export async function prepareOrganisation(
  folder,
  source = join(projectDir, 'examples'),
) {
  await cp(source, folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (from, to) => statSync(from).isDirectory() || isNewer(from, to),
  });
  await commit(folder).catch(error =>
    console.log(`The demo data are not under Git: ${error.message}`),
  );
  const locations = [
    join(folder, 'catalog-info.yaml'),
    join(projectDir, 'catalog-info.yaml'),
  ].map(target => ({ type: 'file', target }));
  return { APP_CONFIG_catalog_locations: JSON.stringify(locations) };
}

function isNewer(from, to) {
  return !existsSync(to) || statSync(from).mtimeMs > statSync(to).mtimeMs;
}

async function commit(folder) {
  const git = (...args) => execFile('git', args, { cwd: folder });
  const isNew = !(await readdir(folder)).includes('.git');
  if (isNew) {
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'Support Desk');
    await git('config', 'user.email', 'support-desk@example.com');
  }
  await git('add', '--all');
  const { stdout } = await git('status', '--porcelain');
  if (stdout.trim() === '') return;
  const message = isNew ? 'Begin with the demo data' : 'Update the demo data';
  await git('commit', '--quiet', '--message', message);
}
