import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigSources } from '@backstage/config-loader';
import { Problem } from './problem.mjs';
import { projectDir } from './project.mjs';

const POLL_MS = 500;

/**
 * Backstage's configuration overrides for the ports that the user chose.
 *
 * @param {NodeJS.ProcessEnv} env `PORT` for the portal, `BACKEND_PORT` for the back end
 * @returns {Record<string, string>} environment variables
 * @throws Problem when a port is not one
 */
export function portOverrides(env) {
  const port = readPort(env, 'PORT');
  const backendPort = readPort(env, 'BACKEND_PORT');
  if (port !== undefined && port === backendPort) {
    throw new Problem(
      `PORT and BACKEND_PORT are both ${port}: choose two ports that differ.`,
    );
  }
  const appUrl = `http://localhost:${port}`;
  return {
    ...(port && {
      APP_CONFIG_app_baseUrl: appUrl,
      APP_CONFIG_backend_cors_origin: appUrl,
    }),
    ...(backendPort && {
      APP_CONFIG_backend_baseUrl: `http://localhost:${backendPort}`,
      APP_CONFIG_backend_listen_port: String(backendPort),
      ...mailPorts(backendPort),
    }),
  };
}

/**
 * The ports of the demo's own mail server: as far from those of the back end as IMAP and SMTP are from 0, so that portals
 * beside each other read no mail of each other's.
 *
 * @param {number} backendPort
 * @returns {Record<string, string>} environment variables
 */
export function mailPorts(backendPort) {
  return {
    DEMO_IMAP_PORT: String(backendPort + 143),
    DEMO_SMTP_PORT: String(backendPort + 25),
  };
}

/** @returns {number | undefined} undefined when the variable is not set */
export function readPort(env, variable) {
  const value = env[variable];
  if (!value) {
    return undefined;
  }
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(
      `${variable} is "${value}": it must be a whole number from 1 to 65535.`,
    );
  }
  return port;
}

/**
 * Where the portal and its back end will answer, as the configuration files and
 * the overrides in `env` say.
 */
export async function readEndpoints(env) {
  const config = await ConfigSources.toConfig(
    ConfigSources.default({ rootDir: projectDir, argv: [], env }),
  );
  const app = new URL(config.getString('app.baseUrl'));
  const backend = new URL(config.getString('backend.baseUrl'));
  config.close();
  return { app, backend };
}

/** @throws Problem that names the variable to choose another port with */
export async function requireFreePort(url, variable, command) {
  const port = Number(url.port);
  if (await isTaken(port)) {
    throw new Problem(
      `Port ${port} is in use. Stop what listens there, or choose another port: ${variable}=${
        port + 1
      } ${command}`,
    );
  }
}

/** Ports listen on all addresses or on localhost only; both get in our way. */
async function isTaken(port) {
  const hosts = [undefined, '127.0.0.1'];
  for (const host of hosts) {
    if (!(await canListen(port, host))) {
      return true;
    }
  }
  return false;
}

function canListen(port, host) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE'));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/** Resolves as soon as a GET of each URL succeeds. */
export async function allAnswer(urls) {
  await Promise.all(
    urls.map(async url => {
      while (!(await answers(url))) {
        await delay(POLL_MS, undefined, { ref: false });
      }
    }),
  );
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
