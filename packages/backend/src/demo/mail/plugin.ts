import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { clockServiceRef } from '@supportdesk/backstage-plugin-support-desk-node';
import { refuseInProduction } from '../../personas/refuseInProduction';
import { MailStore } from './MailStore';
import { listPeople } from './people';
import { PostOffice } from './PostOffice';
import { createRoutes } from './routes';
import { readSharedMailboxes } from './sharedMailboxes';

/**
 * A mail server within the demo portal, for the mailboxes of `supportDesk.mailboxes` that are said to be on this machine, and an inbox for each
 * of its people. Without such mailboxes and without `auth.providers.persona` it does nothing.
 */
export const demoMailPlugin = createBackendPlugin({
  pluginId: 'demo-mail',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, catalog, clock, config, database, ...rest }) {
        const { httpRouter, lifecycle, logger } = rest;
        const personas = config.getOptionalConfig('auth.providers.persona');
        const mailboxes = readSharedMailboxes(config);
        if (!personas || mailboxes.length === 0) return;
        refuseInProduction(personas, process.env.NODE_ENV);

        const store = await MailStore.create(database);
        const post = await PostOffice.create({ mailboxes, store, clock });
        httpRouter.use(
          createRoutes({
            post,
            store,
            clock,
            listPeople: () => listPeople({ auth, catalog }),
          }),
        );
        lifecycle.addShutdownHook(() => post.close());
        await post.open().catch(error => {
          logger.error(
            `The demo has no e-mail; choose other ports with DEMO_IMAP_PORT and DEMO_SMTP_PORT: ${stringifyError(
              error,
            )}`,
          );
        });
      },
    });
  },
});
