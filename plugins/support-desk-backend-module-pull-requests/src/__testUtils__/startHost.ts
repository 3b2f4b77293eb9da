import { randomBytes } from 'node:crypto';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  supportDeskPublishersExtensionPoint,
  type SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { bypass, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import supportDeskModulePullRequests from '..';
import { basic } from '../hosts';
import { BareRepository } from './git';
import { startGitServer } from './gitServer';
import { hosts, Requests, TOKEN } from './hosts';

/** The publishers that the module adds to a back end with this configuration. */
export async function publishersOf(data: object): Promise<SourcePublisher[]> {
  const publishers: SourcePublisher[] = [];
  const config = { app: { baseUrl: 'https://portal.example.com' }, ...data };
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({ data: config }),
      createBackendPlugin({
        pluginId: 'support-desk',
        register(env) {
          env.registerExtensionPoint(supportDeskPublishersExtensionPoint, {
            addPublisher: publisher => publishers.push(publisher),
          });
          env.registerInit({ deps: {}, async init() {} });
        },
      }),
      supportDeskModulePullRequests,
    ],
  });
  await backend.stop();
  return publishers;
}

/**
 * A host with one repository: Git is real, its API answers as the host does.
 *
 * @param integrations - absent: with the token
 */
export async function startHost(
  kind: keyof typeof hosts,
  integrations: object = hosts[kind].integrations(TOKEN),
) {
  const host = hosts[kind];
  const repository = new BareRepository('acme/housing', {
    'README.md': '# Housing\n',
    'guide/mkdocs.yml': 'site_name: Housing\n',
    'guide/docs/.hidden.md': '# Not listed\n',
    'guide/docs/index.md': '# Welcome\n',
    'guide/docs/faq/Ünïcode & co.md': '# Ünïcode\n',
    'elsewhere/docs/other.md': '# Not ours\n',
    'elsewhere/large.txt': randomBytes(50_000).toString('hex'),
  });
  const requests = new Requests();
  const git = await startGitServer(
    repository.root,
    basic(...(host.user.split(':') as [string, string])),
  );
  const api = setupServer(
    http.all(`${host.origin}/acme/housing.git/*`, async ({ request }) => {
      const { pathname, search } = new URL(request.url);
      const path = pathname.slice(pathname.indexOf('/acme/'));
      const { method, headers } = request;
      const body =
        method === 'POST' ? Buffer.from(await request.arrayBuffer()) : null;
      return fetch(
        bypass(`${git.url}${path}${search}`, { method, headers, body }),
      ).catch(() => HttpResponse.error());
    }),
    ...host.handlers({ repository, requests }),
  );
  api.listen({ onUnhandledRequest: 'error' });
  const publishers = await publishersOf({ integrations });
  const folder = { type: 'url' as const, target: host.folder };

  return {
    ...host,
    repository,
    requests,
    git,
    api,
    folder,
    publisher: publishers.find(it => it.handles(folder))!,
    async stop() {
      api.close();
      await git.close();
      repository.remove();
    },
  };
}
