import { join } from 'node:path';
import { mailPorts, readPort } from '../lib/endpoints.mjs';
import { prepareOrganisation } from '../lib/organisation.mjs';
import { Problem } from '../lib/problem.mjs';
import { withTemporaryFolder } from '../lib/reports.mjs';
import { runTool } from '../lib/tools.mjs';

const DEFAULT_PORT = 7107;

/**
 * Builds the front end and serves it from the back end, on one port (`PORT`) and on
 * a database that is thrown away: the portal that the browser tests look at.
 */
export default async function portal() {
  const port = readPort(process.env, 'PORT') ?? DEFAULT_PORT;
  const url = `http://localhost:${port}`;
  console.log('Building the front end: half a minute …');
  const build = ['workspace', 'app', 'build'];
  if ((await runTool('yarn', build, { quiet: true })) !== 0) {
    throw new Problem('The front end could not be built; see the lines above.');
  }
  return withTemporaryFolder(async folder => {
    const env = {
      ...(await prepareOrganisation(join(folder, 'organisation'))),
      ...mailPorts(port),
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: url,
      APP_CONFIG_backend_listen_port: String(port),
      APP_CONFIG_backend_cors_origin: url,
      APP_CONFIG_backend_database_client: 'better-sqlite3',
      APP_CONFIG_backend_database_connection_directory: folder,
    };
    return runTool('yarn', ['workspace', 'backend', 'start'], { env });
  });
}
