import {
  mockServices,
  registerMswTestHooks,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { searchModuleSupportDesk } from './module';

const URL_OF_DESK = 'http://desk.example.com';

describe('searchModuleSupportDesk', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  async function start(config: object = {}) {
    const addCollator = jest.fn();
    const scheduler = mockServices.scheduler.mock();
    await startTestBackend({
      extensionPoints: [
        [
          searchIndexRegistryExtensionPoint,
          { addCollator, addDecorator: jest.fn() },
        ],
      ],
      features: [
        searchModuleSupportDesk,
        scheduler.factory,
        mockServices.rootConfig.factory({ data: config }),
        mockServices.discovery.mock({
          getBaseUrl: async () => URL_OF_DESK,
        }).factory,
      ],
    });
    return {
      factories: addCollator.mock.calls.map(([{ factory }]) => factory),
      schedules: scheduler.createScheduledTaskRunner.mock.calls.flat(),
    };
  }

  it('adds a collator for each kind, every ten minutes', async () => {
    const { factories, schedules } = await start();
    expect(factories.map(it => it.type)).toEqual([
      'support-desk-super-user',
      'support-desk-faq',
      'support-desk-known-error',
      'support-desk-responsibility',
    ]);
    expect(schedules).toHaveLength(4);
    expect(schedules[0]).toMatchObject({ frequency: { minutes: 10 } });
  });

  it('takes the schedule of the configuration', async () => {
    const schedule = { frequency: { minutes: 1 }, timeout: { minutes: 3 } };
    const { schedules } = await start({
      search: { collators: { supportDesk: { schedule } } },
    });
    expect(schedules).toMatchObject(Array(4).fill(schedule));
  });

  it('reads page after page, with a token of its own', async () => {
    const error = (key: string) => ({
      model: 'supportmodel:default/payroll',
      modelTitle: 'Payroll',
      key,
      title: `Error ${key}`,
      description: '',
      workaround: 'Wait',
    });
    server.use(
      http.get(
        `${URL_OF_DESK}/search-documents/known-errors`,
        ({ request }) => {
          expect(request.headers.get('authorization')).toMatch(/^Bearer .+/);
          const { searchParams } = new URL(request.url);
          return searchParams.get('cursor') === '2'
            ? HttpResponse.json({ items: [error('P2')] })
            : HttpResponse.json({ items: [error('P1')], nextCursor: '2' });
        },
      ),
    );
    const { factories } = await start();
    const titles: string[] = [];
    for await (const { title } of await factories[2].getCollator()) {
      titles.push(title);
    }
    expect(titles).toEqual(['Known errors', 'Error P1', 'Error P2']);
  });

  it('fails where the documents cannot be read', async () => {
    server.use(
      http.get(
        `${URL_OF_DESK}/search-documents/faq`,
        () => new HttpResponse(null, { status: 503 }),
      ),
    );
    const { factories } = await start();
    const collator = await factories[1].getCollator();
    await expect(collator.toArray()).rejects.toThrow('503');
  });
});
