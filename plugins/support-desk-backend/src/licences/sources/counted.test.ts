import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  supportDeskLicenceSourcesExtensionPoint,
  supportDeskPolicy,
  type LicenceSource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';
import { NEC, OWNER, USER } from '../__testUtils__/startRegister';
import { startFileServer, type FileServer } from './__testUtils__/fileServer';

jest.setTimeout(60_000);

/** A source of a module. */
const archive: jest.Mocked<LicenceSource> = { read: jest.fn() };

const archiveModule = createBackendModule({
  pluginId: 'support-desk',
  moduleId: 'archive-licences',
  register(env) {
    env.registerInit({
      deps: { sources: supportDeskLicenceSourcesExtensionPoint },
      async init({ sources }) {
        sources.addLicenceSource({
          id: 'archive',
          title: 'Archive server',
          licence: { model: NEC, key: 'document-management' },
          schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
          source: archive,
        });
      },
    });
  },
});

describe('licences that are counted elsewhere', () => {
  let server: FileServer;
  let desk: TimedDesk;

  beforeAll(async () => {
    server = await startFileServer();
    const sources = [
      {
        id: 'reports',
        title: 'Reporting console',
        url: `${server.url}/usage.csv`,
        format: 'csv',
        licence: { model: 'default/nec-ihms', key: 'business-objects' },
        columns: { person: 'User', lastUsedAt: 'Last login' },
      },
    ];
    desk = await startTimedDesk({
      policy: supportDeskPolicy,
      features: [
        archiveModule,
        mockServices.rootConfig.factory({
          data: { supportDesk: { licences: { sources } } },
        }),
        createServiceFactory({
          service: coreServices.urlReader,
          deps: {},
          factory: () => server.reader,
        }),
      ],
    });
  });
  afterAll(() => server.close());

  const read = async (title: string, by = OWNER): Promise<Licence> => {
    const { body } = await desk.as(by).get(`/licences?model=${NEC}`);
    return body.items.find((it: Licence) => it.title === title);
  };

  it('show over-use that the file of a console reports, until it ends', async () => {
    const users = ['ann', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus'];
    const body = (count: number) =>
      ['User,Last login', ...users.slice(0, count).map(it => `${it},`)].join(
        '\n',
      );
    server.serve('/usage.csv', { body: body(7) });
    await desk.run('support-desk-licence-source-reports');
    await expect(read('Business Objects')).resolves.toMatchObject({
      bought: 5,
      inUse: 7,
      free: -2,
      standing: 'overUsed',
      overUse: {
        reason: 'counted by Reporting console',
        by: { ref: 'support-desk', title: 'Support Desk' },
      },
      countedBy: {
        source: 'Reporting console',
        at: '2025-03-07T16:00:00.000Z',
      },
    });

    server.serve('/usage.csv', { body: body(4) });
    await desk.run('support-desk-licence-source-reports');
    const licence = await read('Business Objects');
    expect(licence).toMatchObject({ inUse: 4, free: 1, standing: 'inOrder' });
    expect(licence).not.toHaveProperty('overUse');
  });

  it('stay as they are while the console fails, and tell managers alone', async () => {
    const before = await read('Business Objects');
    server.serve('/usage.csv', { body: 'User,Last login\n,yesterday' });
    desk.setTime('2025-03-08T16:00:00Z');
    await desk.run('support-desk-licence-source-reports');
    const { inUse, countedBy } = await read('Business Objects');
    expect(inUse).toBe(before.inUse);
    expect(countedBy).toEqual({
      ...before.countedBy,
      failingSince: '2025-03-08T16:00:00.000Z',
    });
    await expect(read('Business Objects', USER)).resolves.not.toHaveProperty(
      'countedBy',
    );
  });

  it('are counted by sources of modules, and the record says by which', async () => {
    archive.read.mockResolvedValueOnce({ inUse: 12 });
    await desk.run('support-desk-licence-source-archive');
    const { id, inUse } = await read('Document Management');
    expect(inUse).toBe(12);
    const { body } = await desk.as(OWNER).get(`/licences/${id}/changes`);
    expect(body.items[0]).toMatchObject({
      change: 'counted',
      reason: 'counted by Archive server',
      fields: [{ field: 'unnamed', from: 0, to: 12 }],
      inUse: 12,
    });
  });
});
