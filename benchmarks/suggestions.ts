import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import searchPlugin from '@backstage/plugin-search-backend';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { parseAllDocuments } from 'yaml';
import { supportDeskPlugin } from '../plugins/support-desk-backend/src/plugin';
import { pagesOf, wordsOf } from './suggestions/pages';
import { formatNumber, percentilesOf, printTable } from './measure';

const CALLS = 100;
const PAGES = 300;
const KNOWN_ERRORS = 50;

const MODEL = 'supportmodel:default/payroll';
const DOCS = { kind: 'system', namespace: 'default', name: 'payroll' };

/** How long it takes to suggest articles and known errors: it happens while somebody types. Search is the portal's, with its default engine. */
export async function run(): Promise<void> {
  const backend = await startTestBackend({
    features: [
      supportDeskPlugin,
      searchPlugin,
      docsModule,
      catalogServiceMock.factory({ entities: entitiesOf('payroll') }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const call = clientOf(`http://localhost:${port}/api`);
  try {
    await addKnownErrors(call);
    const suggest = await measured(async round => {
      const { articles, partial } = await call(
        `/support-desk/faq/suggestions?${suggestionQuery(round)}`,
      );
      return !partial && articles.length > 0;
    });
    const search = await measured(async round => {
      const { results } = await call(`/search/query?${searchQuery(round)}`);
      return results.length > 0;
    });
    printTable([
      [
        `${formatNumber(PAGES)} pages, ${KNOWN_ERRORS} known errors`,
        'p50 ms',
        'p99 ms',
        'found nothing',
      ],
      ['GET /faq/suggestions', ...suggest],
      ['of which search', ...search],
    ]);
  } finally {
    await backend.stop();
  }
}

/** Pages that search reads as it starts, as the collator of TechDocs would tell them. */
const docsModule = createBackendModule({
  pluginId: 'search',
  moduleId: 'benchmark-docs',
  register(env) {
    env.registerInit({
      deps: { registry: searchIndexRegistryExtensionPoint },
      async init({ registry }) {
        registry.addCollator({
          // Once, before the first call.
          schedule: {
            run: async ({ fn }) => fn(new AbortController().signal),
          },
          factory: {
            type: 'techdocs',
            getCollator: async () => pagesOf(DOCS, PAGES),
          },
        });
      },
    });
  },
});

function entitiesOf(name: string): Entity[] {
  const folder = resolve(__dirname, '../examples', name);
  return ['catalog-info.yaml', 'support-model.yaml'].flatMap(file =>
    parseAllDocuments(readFileSync(resolve(folder, file), 'utf8')).map(
      it => it.toJS() as Entity,
    ),
  );
}

type Call = (path: string, body?: object) => Promise<any>;

function clientOf(baseUrl: string): Call {
  return async (path, body) => {
    const response = await fetch(`${baseUrl}${path}`, {
      headers: {
        authorization: mockCredentials.user.header(),
        'content-type': 'application/json',
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
}

async function addKnownErrors(call: Call) {
  for (let i = 0; i < KNOWN_ERRORS; i++) {
    await call('/support-desk/problems', {
      model: MODEL,
      title: wordsOf(i, 6),
      description: wordsOf(i + 1000, 60),
      workaround: wordsOf(i + 2000, 20),
    });
  }
}

/** How long calls take, and how many find nothing: search was too slow, for there is something for all of them. */
async function measured(call: (round: number) => Promise<boolean>) {
  let empty = 0;
  const times = await percentilesOf(
    CALLS,
    async round => {
      if (!(await call(round))) empty += 1;
    },
    [50, 99],
  );
  if (empty === CALLS) throw new Error('No call has found anything');
  return [...times, empty].map(formatNumber);
}

/** Three words that somebody may have typed. */
function suggestionQuery(round: number) {
  return new URLSearchParams({ model: MODEL, q: wordsOf(round, 3) });
}

/** What the same words ask of search. */
function searchQuery(round: number) {
  return new URLSearchParams({
    term: wordsOf(round, 3),
    'types[0]': 'techdocs',
    'filters[name][0]': DOCS.name,
    pageLimit: '25',
  });
}
