import {
  createBackendModule,
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { supportDeskPolicy } from '../../plugins/support-desk-node/src';
import { ownershipOf, userRef } from './world';

/** The request header that says as whom to sign in, by number. */
export const PERSON_HEADER = 'x-person';

const LIMIT = 1_000_000;

/** How the portal is configured; `database`: the connection, and the beginning of the names of its databases. */
export function configOf(options: {
  port: number;
  database: { connection: string; prefix: string };
}) {
  const { port, database } = options;
  return createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () =>
      new ConfigReader({
        app: { baseUrl: `http://localhost:${port}` },
        backend: {
          baseUrl: `http://127.0.0.1:${port}`,
          listen: { host: '127.0.0.1', port },
          database: { client: 'pg', ...database },
        },
        auth: { providers: { bench: {} } },
        permission: { enabled: true },
        supportDesk: {
          // One person asks here as fast as all of them do elsewhere.
          limits: { writesPerMinute: LIMIT, searchesPerMinute: LIMIT },
        },
      }),
  });
}

/** Sign-in by the number of a person; tokens are those of the portal's auth plugin. */
export const signInByNumber = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-provider',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'bench',
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize() {},
              authenticate: async ({ req }) => ({
                result: Number(req.header(PERSON_HEADER)),
              }),
            }),
            signInResolver: async ({ result: person }, context) =>
              context.issueToken({
                claims: { sub: userRef(person), ent: ownershipOf(person) },
              }),
          }),
        });
      },
    });
  },
});

/** The policy that the suite suggests; whatever else the portal has is allowed. */
export const suggestedPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'bench-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          handle: async (request, user) =>
            supportDeskPolicy(request, user) ?? {
              result: AuthorizeResult.ALLOW,
            },
        });
      },
    });
  },
});
