import {
  allAnswer,
  portOverrides,
  readEndpoints,
  requireFreePort,
} from '../lib/endpoints.mjs';
import { organisationDir, prepareOrganisation } from '../lib/organisation.mjs';
import { runTool } from '../lib/tools.mjs';

const READY_PATH = '/.backstage/health/v1/readiness';

/**
 * Starts the portal for development: the front end's dev server and the back end,
 * with a copy of the demo data of its own, on the ports of `PORT` and `BACKEND_PORT` (3000 and 7007 when they are not set).
 * Arguments are Backstage's own: `yarn start backend --inspect`.
 */
export default async function start(args) {
  const overrides = portOverrides(process.env);
  const env = {
    ...browserSetting(process.env),
    ...overrides,
    ...(await prepareOrganisation(organisationDir)),
  };
  if (args.length > 0) {
    return runTool('backstage-cli', ['repo', 'start', ...args], { env });
  }

  const { app, backend } = await readEndpoints({ ...process.env, ...env });
  await requireFreePort(app, 'PORT', 'npm start');
  await requireFreePort(backend, 'BACKEND_PORT', 'npm start');

  console.log('Starting the portal and its back end: about half a minute …');
  allAnswer([app, new URL(READY_PATH, backend)]).then(() =>
    console.log(`\nPortal: ${app.origin}\n`),
  );
  return runTool('backstage-cli', ['repo', 'start'], { env });
}

/** No browser is opened where nobody would see it. */
function browserSetting({ BROWSER, CI, DISPLAY, WAYLAND_DISPLAY }) {
  const headless = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return BROWSER === undefined && (CI || headless) ? { BROWSER: 'none' } : {};
}
