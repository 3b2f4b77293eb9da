/** The back end that is measured, in a process of its own: `tsx server.ts <port> <connection> <prefix of databases>`. */
import { createBackend } from '@backstage/backend-defaults';
import { supportDeskPlugin } from '../../plugins/support-desk-backend/src/plugin';
import { catalogOf } from './catalog';
import { configOf, signInByNumber, suggestedPolicy } from './portal';
import { entitiesOfWorld } from './world';

const [port, connection, prefix] = process.argv.slice(2);
const backend = createBackend();
backend.add(configOf({ port: Number(port), database: { connection, prefix } }));
backend.add(catalogOf(entitiesOfWorld()));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(signInByNumber);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(suggestedPolicy);
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(supportDeskPlugin);
backend.start().then(
  () => process.send?.('started'),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
