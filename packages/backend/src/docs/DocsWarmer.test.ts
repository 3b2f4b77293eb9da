import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { DocsWarmer } from './DocsWarmer';

const entity = (name: string, annotations = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name, annotations },
});

const documented = { 'backstage.io/techdocs-ref': 'dir:.' };

describe('DocsWarmer', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  const auth = mockServices.auth();
  const discovery = mockServices.discovery.mock({
    getBaseUrl: async pluginId => `http://portal.example.com/${pluginId}`,
  });

  function answer(event: 'finish' | 'error', data: unknown) {
    server.use(
      http.get('http://portal.example.com/techdocs/sync/*', () =>
        HttpResponse.text(
          `event: log\ndata: "one"\n\nevent: ${event}\ndata: ${JSON.stringify(
            data,
          )}\n\n`,
        ),
      ),
    );
  }

  it('builds each documented entity once', async () => {
    const catalog = catalogServiceMock({
      entities: [entity('payroll', documented), entity('undocumented')],
    });
    const warmer = new DocsWarmer({ auth, catalog, discovery });
    answer('finish', { updated: true });

    await expect(warmer.run()).resolves.toEqual(['system:default/payroll']);
    await expect(warmer.run()).resolves.toEqual([]);
  });

  it('tells why a build failed, and tries it again', async () => {
    const catalog = catalogServiceMock({
      entities: [entity('payroll', documented)],
    });
    const warmer = new DocsWarmer({ auth, catalog, discovery });

    answer('error', 'no mkdocs.yml');
    await expect(warmer.run()).rejects.toThrow(
      'Docs of System:default/payroll: "no mkdocs.yml"',
    );

    answer('finish', { updated: true });
    await expect(warmer.run()).resolves.toEqual(['system:default/payroll']);
  });
});
