import {
  type Endpoint,
  openEndpointGroups,
  supportDeskEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { startFuzzing, type Statuses } from './__testUtils__/startFuzzing';

/** `yarn fuzz` says more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 8);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const ENGINE = process.env.FUZZ_ENGINE;
jest.setTimeout(60_000);
const databases = createTestDatabases();

const endpoints = [
  ...supportDeskEndpoints,
  ...openEndpointGroups.flatMap(it => it.endpoints),
].map(it => [`${it.method} ${it.path}`, it] as const);
const engines = databases.engines.flat().filter(it => !ENGINE || it === ENGINE);

/** A document of a megabyte that takes no input needs no thousands. */
const runsOf = ({ operationId }: Endpoint) =>
  operationId === 'getOpenApi' ? Math.min(RUNS, 100) : RUNS;

/** Where it takes long, says how far it has come. */
function say(words: string) {
  if (process.env.FUZZ_RUNS) process.stderr.write(`${words}\n`);
}

describe.each(engines)('the API on %s, whatever it is sent', engine => {
  let desk: Awaited<ReturnType<typeof startFuzzing>>;

  beforeAll(async () => {
    say(`${engine}: ${RUNS} requests each, FUZZ_SEED=${SEED}`);
    desk = await startFuzzing(engine, databases);
  }, 600_000);

  it.each(endpoints)(
    'never fails, and changes nothing where it refuses: %s',
    async (name, endpoint) => {
      const statuses: Statuses = {};
      const began = Date.now();
      try {
        await fc.assert(
          fc.asyncProperty(desk.requestsTo(endpoint), request =>
            desk.check(endpoint, request, statuses),
          ),
          { numRuns: runsOf(endpoint), seed: SEED },
        );
        expect(Object.keys(statuses)).not.toEqual([]);
      } finally {
        const seconds = ((Date.now() - began) / 1000).toFixed(1);
        say(`${engine} ${name} ${JSON.stringify(statuses)} ${seconds} s`);
      }
    },
    3_600_000,
  );
});
