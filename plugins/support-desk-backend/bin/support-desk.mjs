#!/usr/bin/env node
/**
 * What an operator of a portal does from a shell: `support-desk person export user:default/ann`. It is plain JavaScript and calls the REST
 * API only, so that it runs wherever the package is installed and whatever the portal runs.
 */
import { parseArgs } from 'node:util';

const USAGE = `Usage: support-desk person export <user> [options]
       support-desk person erase <user> [options]

  export   prints everything that is stored about a person, as JSON
  erase    prints how many rows of which table would be changed or deleted; with --confirm, does it

  <user>            full reference, such as user:default/ann
  --url <address>   of the portal's back end, such as https://portal.example.com; default: PORTAL_URL
  --name <name>     a name besides the one that the catalog has; may be repeated
  --address <mail>  an e-mail address besides the one that the catalog has; may be repeated
  --confirm         erase, which cannot be taken back

The environment variable PERSONAL_DATA_TOKEN has a token of backend.auth.externalAccess.`;

/** Something is wrong with the arguments or the environment. */
class UsageError extends Error {}

const OPTIONS = {
  url: { type: 'string', default: process.env.PORTAL_URL },
  name: { type: 'string', multiple: true },
  address: { type: 'string', multiple: true },
  confirm: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** The path and the body of what is asked for. */
const ACTIONS = {
  export: person => ({ path: 'exports', body: person }),
  erase: (person, { confirm }) => ({
    path: 'erasures',
    body: { ...person, dryRun: !confirm },
  }),
};

async function main(args) {
  const { values, positionals } = parse(args);
  if (values.help) return USAGE;
  const [subject, action, user, ...rest] = positionals;
  if (subject !== 'person' || !Object.hasOwn(ACTIONS, action ?? '')) {
    throw new UsageError(
      `"${positionals.slice(0, 2).join(' ')}" is no command`,
    );
  }
  if (!user || rest.length > 0) {
    throw new UsageError(
      'user: name exactly one person, such as user:default/ann',
    );
  }
  if (action === 'export' && values.confirm) {
    throw new UsageError('--confirm: is for erase only');
  }
  const person = { user, names: values.name, addresses: values.address };
  const { path, body } = ACTIONS[action](person, values);
  return JSON.stringify(await post(values.url, path, body), undefined, 2);
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

async function post(base, path, body) {
  const token = process.env.PERSONAL_DATA_TOKEN;
  if (!URL.canParse(base ?? '')) {
    throw new UsageError(
      '--url: name the address of the portal, such as https://portal.example.com',
    );
  }
  if (!token) {
    throw new UsageError('PERSONAL_DATA_TOKEN: there is no token in it');
  }
  const root = base.replace(/\/$/, '');
  const answer = await fetch(`${root}/api/support-desk/personal-data/${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
    // Whoever is redirected to gets no token.
    redirect: 'error',
  });
  const text = await answer.text();
  const json = jsonOf(text);
  if (!answer.ok || json === undefined) {
    const reason = json?.error?.message ?? 'this is no answer of Support Desk';
    throw new Error(`${answer.status} ${answer.statusText}: ${reason}`);
  }
  return json;
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const cause = error.cause?.message ? ` (${error.cause.message})` : '';
  process.stderr.write(`support-desk: ${error.message}${cause}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
