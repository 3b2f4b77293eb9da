import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import Router from 'express-promise-router';
import { createPersonaAuthenticator } from './createPersonaAuthenticator';
import { PersonaDirectory } from './PersonaDirectory';
import { refuseInProduction } from './refuseInProduction';

/**
 * Sign-in by choosing a person of the demo data: `GET /api/auth/persona/refresh` with the
 * header `x-persona`, and `GET /api/auth/persona/people` for those who may be chosen.
 * Without `auth.providers.persona` in the configuration it does nothing.
 */
export const authModulePersona = createBackendModule({
  pluginId: 'auth',
  moduleId: 'persona-provider',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
        rootConfig: coreServices.rootConfig,
      },
      async init({ auth, catalog, httpRouter, logger, providers, rootConfig }) {
        const config = rootConfig.getOptionalConfig('auth.providers.persona');
        if (!config) {
          return;
        }
        refuseInProduction(config, process.env.NODE_ENV);
        logger.warn('Sign-in by persona is on: anybody may be anybody here');

        const directory = PersonaDirectory.create({ auth, catalog, config });
        providers.registerProvider({
          providerId: 'persona',
          factory: createProxyAuthProviderFactory({
            authenticator: createPersonaAuthenticator(directory),
            signInResolver: ({ result: { entityRef } }, ctx) =>
              ctx.signInWithCatalogUser({ entityRef }),
          }),
        });

        const router = Router();
        router.get('/persona/people', async (_req, res) => {
          res.json({ groups: await directory.listGroups() });
        });
        httpRouter.use(router);
      },
    });
  },
});
