import { setTimeout as sleep } from 'timers/promises';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import catalogModule from './index';

jest.setTimeout(60_000);

const annotations = {
  'backstage.io/managed-by-location': 'url:https://git.example.com/model.yaml',
  'backstage.io/managed-by-origin-location':
    'url:https://git.example.com/model.yaml',
};

const system: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payroll', annotations },
  spec: { owner: 'group:default/it-desk' },
};

const model = (response: string): Entity => ({
  apiVersion: 'supportdesk.io/v1alpha1',
  kind: 'SupportModel',
  metadata: { name: 'payroll', annotations },
  spec: {
    owner: 'group:default/it-desk',
    keyPrefix: 'PAY',
    services: { payroll: 'system:default/payroll' },
    levels: { desk: { level: 1, targets: { response } } },
  },
});

class Provider implements EntityProvider {
  connection!: EntityProviderConnection;
  getProviderName = () => 'test';
  connect = async (connection: EntityProviderConnection) => {
    this.connection = connection;
  };
  provide = (...entities: Entity[]) =>
    this.connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: 'test' })),
    });
}

async function startCatalog() {
  const provider = new Provider();
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['System', 'SupportModel'] }],
          },
        },
      }),
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'test-provider',
        register: env =>
          env.registerInit({
            deps: { processing: catalogProcessingExtensionPoint },
            init: async ({ processing }) =>
              processing.addEntityProvider(provider),
          }),
      }),
    ],
  });
  /** The entity as soon as it is as expected. */
  const entityWhere = async (
    ref: string,
    isExpected: (entity: Entity & { status?: any }) => boolean,
  ) => {
    for (const until = Date.now() + 30_000; Date.now() < until; ) {
      const { status, body } = await request(server).get(
        `/api/catalog/entities/by-name/${ref}`,
      );
      if (status === 200 && isExpected(body)) {
        return body;
      }
      await sleep(200);
    }
    throw new Error(`${ref} did not become as expected`);
  };
  return { provider, entityWhere };
}

const related = ({ relations = [] }: Entity) => relations.length > 0;
const failed = ({ status }: { status?: any }) => Boolean(status?.items?.length);

describe('the support-desk module of the catalog', () => {
  it('relates models, and keeps the last valid one with the errors of the next (P-07)', async () => {
    const { provider, entityWhere } = await startCatalog();
    const ref = 'supportmodel/default/payroll';

    await provider.provide(system, model('2 hours'));
    const valid = await entityWhere(ref, related);
    expect(valid.relations).toEqual([
      { type: 'ownedBy', targetRef: 'group:default/it-desk' },
      { type: 'supports', targetRef: 'system:default/payroll' },
    ]);
    const supported = await entityWhere('system/default/payroll', related);
    expect(supported.relations).toContainEqual({
      type: 'supportedBy',
      targetRef: 'supportmodel:default/payroll',
    });

    await provider.provide(system, model('two'));
    const stale = await entityWhere(ref, failed);
    expect(stale.spec).toEqual(valid.spec);
    expect(stale.relations).toEqual(valid.relations);
    expect(stale.status.items).toMatchObject([
      {
        level: 'error',
        type: 'backstage.io/catalog-processing',
        message: expect.stringContaining('spec.levels.desk.targets.response'),
      },
    ]);

    await provider.provide(system, model('3 hours'));
    const repaired = await entityWhere(ref, entity => !failed(entity));
    expect(repaired.spec.levels.desk.targets.response).toBe('3 hours');
  });
});
