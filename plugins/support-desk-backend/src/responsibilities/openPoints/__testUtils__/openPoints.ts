import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../../__testUtils__/startSupportDesk';

const EXAMPLES = ['clickhome', 'nec-ihms'];

/** A tester of a desk whose models can be changed while it runs. */
export interface OpenPointTester extends SupportDeskTester {
  /** Changes the file of a model, five minutes later. */
  change(edit: (model: any) => void, name?: string): Promise<void>;
}

/** Starts the plugin with two models on a database that is up to date. */
export async function startOpenPoints(knex: Knex): Promise<OpenPointTester> {
  const entities = EXAMPLES.flatMap(exampleEntities);
  const desk = await startSupportDesk({
    entities,
    policy: supportDeskPolicy,
    features: [
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
    ],
  });
  return {
    ...desk,
    async change(edit, name = 'clickhome') {
      edit(
        entities.find(
          it => it.kind === 'SupportModel' && it.metadata.name === name,
        ),
      );
      const { catalog, setTime, as } = desk;
      const changed = catalogServiceMock({ entities });
      catalog.getEntities.mockImplementation(changed.getEntities.bind(changed));
      catalog.getEntitiesByRefs.mockImplementation(
        changed.getEntitiesByRefs.bind(changed),
      );
      setTime('2025-03-07T16:05:00Z');
      await as('isla-trent').get('/models').expect(200);
    },
  };
}
