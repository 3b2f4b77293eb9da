import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import {
  errorBodySchema,
  type Endpoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleNames,
  startSupportDesk,
} from '../../__testUtils__/startSupportDesk';
import type { createTestDatabases } from '../../database/__testUtils__/databases';
import { ChangeWatch } from './ChangeWatch';
import { Known } from './Known';
import { requestsTo, type FuzzRequest, type Sample } from './requests';
import { SEEDS } from './seeds';
import { send } from './send';
import { explore, pathOf, sow, tokenOf } from './sow';

/** Of all roles of the examples: users, super users, support, owners, the vendor, and people of other models. */
const PEOPLE = [
  'iona-petrie',
  'callum-rae',
  'beth-anne-harkin',
  'dana-struan',
  'rory-baird',
  'lena-baird',
  'nia-prosser',
  'selma-ortiz',
  'hana-cole',
  'nina-moss',
  'isla-trent',
];

/** Nobody is kept from calling as often as it takes. */
const limits = {
  writesPerMinute: 0,
  searchesPerMinute: 0,
  exportsPerMinute: 0,
  openPerMinute: 0,
};

/** Who together see most of what there is. */
const READERS = ['iona-petrie', 'rory-baird', 'selma-ortiz', 'isla-trent'];

/** How often an endpoint gave which status. */
export type Statuses = Record<string, number>;

/** The plugin with some data, asked in ways that nobody meant. */
export async function startFuzzing(
  engine: TestDatabaseId,
  databases: ReturnType<typeof createTestDatabases>,
) {
  const knex = await databases.open(engine);
  const desk = await startSupportDesk({
    features: [
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({ data: { supportDesk: { limits } } }),
    ],
  });
  const port = Number(new URL(desk.url).port);
  const known = new Known();
  const paths = new Known();
  paths.add('namespace', 'default');
  exampleNames.forEach(it => paths.add('name', it));
  PEOPLE.forEach(it => known.add('user', `user:default/${it}`));
  const made: Record<string, string> = {};
  const samples = await sow(port, known, SEEDS, made);
  Object.entries(made).forEach(([name, id]) => paths.add(name, id));
  await explore(port, { known, paths, people: READERS });
  const watch = new ChangeWatch(knex);
  await watch.start();
  const peopleOf = (endpoint: Endpoint) =>
    endpoint.caller === 'service' ? ['service'] : PEOPLE;

  return {
    requestsTo: (endpoint: Endpoint) =>
      requestsTo(endpoint, {
        people: peopleOf(endpoint),
        known,
        paths,
        samples: samples.get(endpoint.operationId) ?? ([] as Sample[]),
      }),
    /** Sends one, checks what always holds, and puts everything back. @throws with what does not hold */
    async check(
      endpoint: Endpoint,
      request: FuzzRequest,
      statuses: Statuses,
    ): Promise<void> {
      const { status, text } = await send(port, {
        method: endpoint.method.toUpperCase(),
        path: pathOf(endpoint, request.params, request.query),
        headers: { authorization: tokenOf(request.by), ...request.headers },
        body: request.body,
      });
      statuses[status] = (statuses[status] ?? 0) + 1;
      const changed = await watch.changed();
      if (changed.length > 0) await watch.restore(changed);
      if (status >= 500) throw new Error(`answers ${status}: ${text}`);
      if (status < 400) return;
      if (changed.length > 0) {
        throw new Error(`answers ${status}, and changed ${changed}: ${text}`);
      }
      errorBodySchema.parse(JSON.parse(text));
    },
  };
}
