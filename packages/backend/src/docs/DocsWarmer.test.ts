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

  function setUp(answers: Record<string, { event: string; data: unknown }>) {
    const asked: string[] = [];
    server.use(
      http.get(
        'http://portal.example.com/techdocs/sync/default/System/:name',
        ({ params }) => {
          const name = String(params.name);
          asked.push(name);
          const { event, data } = answers[name];
          return HttpResponse.text(
            `event: log\ndata: "one"\n\nevent: ${event}\ndata: ${JSON.stringify(
              data,
            )}\n\n`,
          );
        },
      ),
    );
    const logger = mockServices.logger.mock();
    const warmer = new DocsWarmer({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [
          ...Object.keys(answers).map(name => entity(name, documented)),
          entity('undocumented'),
        ],
      }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async pluginId => `http://portal.example.com/${pluginId}`,
      }),
      logger,
    });
    return { asked, logger, warmer };
  }

  it('builds each documented entity once', async () => {
    const { asked, logger, warmer } = setUp({
      payroll: { event: 'finish', data: { updated: true } },
    });

    await warmer.run();
    await warmer.run();

    expect(asked).toEqual(['payroll']);
    expect(logger.info).toHaveBeenCalledWith(
      'Built the docs of system:default/payroll',
    );
  });

  it('tells why a build failed, and goes on with the others', async () => {
    const { asked, logger, warmer } = setUp({
      broken: { event: 'error', data: 'no mkdocs.yml' },
      payroll: { event: 'finish', data: { updated: true } },
    });

    await warmer.run();

    expect(asked).toEqual(['broken', 'payroll']);
    expect(logger.warn).toHaveBeenCalledWith(
      'Could not build the docs of system:default/broken',
      expect.objectContaining({ message: 'no mkdocs.yml' }),
    );
  });
});
