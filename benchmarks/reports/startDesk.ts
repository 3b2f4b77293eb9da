import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import { exampleEntities } from '../../plugins/support-desk-backend/src/__testUtils__/startSupportDesk';
import { supportDeskPlugin } from '../../plugins/support-desk-backend/src/plugin';
import { clockServiceRef } from '../../plugins/support-desk-node/src';

/** Speaks with the plugin over HTTP, as the owner of the model. */
export type Get = (path: string) => Promise<Response>;

/** Calls `use` with a plugin on a database whose clock stands still, and none of whose jobs run. */
export async function withDesk(
  options: { knex: Knex; example: string; now: Date },
  use: (get: Get) => Promise<void>,
): Promise<void> {
  const { knex, example, now } = options;
  const entities = exampleEntities(example);
  const owner = entities.find(it => it.kind === 'SupportModel')!.spec!.owner;
  const backend = await startTestBackend({
    features: [
      supportDeskPlugin,
      catalogServiceMock.factory({ entities }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => mockServices.database({ knex }),
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => idle,
      }),
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () => ({
          getUserInfo: async () => ({
            userEntityRef: 'user:default/mock',
            ownershipEntityRefs: ['user:default/mock', String(owner)],
          }),
        }),
      }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now: () => now }),
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const headers = { authorization: mockCredentials.user.header() };
  try {
    await use(async path => {
      const url = `http://localhost:${port}/api/support-desk${path}`;
      const response = await fetch(url, { headers });
      if (!response.ok) throw new Error(await response.text());
      return response;
    });
  } finally {
    await backend.stop();
  }
}

const idle: SchedulerService = {
  scheduleTask: async () => {},
  triggerTask: async () => {},
  cancelTask: async () => {},
  createScheduledTaskRunner: () => ({ run: async () => {} }),
  getScheduledTasks: async () => [],
};
