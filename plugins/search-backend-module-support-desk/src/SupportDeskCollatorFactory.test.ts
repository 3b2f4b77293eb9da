import { mockServices } from '@backstage/backend-test-utils';
import {
  IndexBuilder,
  LunrSearchEngine,
} from '@backstage/plugin-search-backend-node';
import type { SchedulerServiceTaskInvocationDefinition } from '@backstage/backend-plugin-api';
import { faqDocuments } from './faqDocuments';
import { knownErrorDocuments } from './knownErrorDocuments';
import { responsibilityDocuments } from './responsibilityDocuments';
import {
  SupportDeskCollatorFactory,
  type DocumentKind,
} from './SupportDeskCollatorFactory';
import { superUserDocuments } from './superUserDocuments';

const MODEL = 'supportmodel:default/nec-ihms';
const ofModel = { model: MODEL, modelTitle: 'NEC IHMS support' };

const superUser = {
  ...ofModel,
  user: { ref: 'user:default/lorna-calder', title: 'Lorna Calder' },
  areas: ['Estates', 'Allocations'],
  modules: ['Estates', 'Allocations'],
};

const entry = {
  ...ofModel,
  id: '1',
  title: 'How do I reverse a payment?',
  module: { id: 'rents', title: 'Rents' },
  asked: 7,
  url: '/docs/default/system/nec-ihms/faq/reverse/',
};

const knownError = {
  ...ofModel,
  key: 'IHMS-P3',
  title: 'Letters print twice',
  description: 'Since the upgrade',
  workaround: 'Print one page at a time',
};

const duty = {
  ...ofModel,
  path: 'responsibilities.groups.server.rows.updates',
  title: 'Windows Updates',
  group: { id: 'server', title: 'Technical environment' },
  parties: [
    { title: 'Client IT', value: 'responsible', state: 'toConfirm' },
    { title: 'Vendor', value: 'optional', charge: 'Fee', state: 'stated' },
    { title: 'Users', value: 'unknown', state: 'undecided' },
  ],
};

/** A search of one kind of things, with the engine that portals have by default. */
async function startSearch(kind: DocumentKind<any, any>) {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const engine = new LunrSearchEngine({ logger });
  const builder = new IndexBuilder({ searchEngine: engine, logger });
  let things: object[] | Error = [];
  async function* read() {
    if (things instanceof Error) throw things;
    yield* things as any[];
  }
  let task: SchedulerServiceTaskInvocationDefinition;
  builder.addCollator({
    factory: new SupportDeskCollatorFactory(kind, { read }),
    schedule: {
      run: async it => {
        task = it;
      },
    },
  });
  const { scheduler } = await builder.build();
  scheduler.start();
  return {
    types: builder.getDocumentTypes(),
    async index(now: object[] | Error) {
      things = now;
      await task.fn(new AbortController().signal);
    },
    async find(term: string) {
      const { results } = await engine.query({
        term,
        types: [kind.type],
        filters: {},
      });
      return results.map(it => it.document as any);
    },
  };
}

describe('SupportDeskCollatorFactory', () => {
  it.each([
    ['lorna', superUserDocuments, superUser],
    ['allocations', superUserDocuments, superUser],
    ['reverse payment', faqDocuments, entry],
    ['rents', faqDocuments, entry],
    ['letters', knownErrorDocuments, knownError],
    ['one page', knownErrorDocuments, knownError],
    ['IHMS-P3', knownErrorDocuments, knownError],
    ['windows', responsibilityDocuments, duty],
    ['client it', responsibilityDocuments, duty],
    ['environment', responsibilityDocuments, duty],
  ])(
    'finds by %p, for those who may read the model',
    async (term, kind, thing) => {
      const search = await startSearch(kind as DocumentKind<any, any>);
      await search.index([thing]);
      const [found] = await search.find(term);
      expect(found).toMatchObject({
        modelTitle: 'NEC IHMS support',
        authorization: { resourceRef: MODEL },
      });
      expect(search.types[kind.type].visibilityPermission).toMatchObject({
        name: 'support-desk.model.read',
        resourceType: 'support-desk-model',
      });
    },
  );

  it.each([
    ['lorna', superUserDocuments, superUser],
    ['reverse', faqDocuments, entry],
    ['letters', knownErrorDocuments, knownError],
    ['windows', responsibilityDocuments, duty],
  ])(
    'no longer finds %p when the last one is gone',
    async (term, kind, thing) => {
      const search = await startSearch(kind as DocumentKind<any, any>);
      await search.index([thing]);
      expect(await search.find(term)).toHaveLength(1);
      await search.index([]);
      expect(await search.find(term)).toEqual([]);
      expect(await search.find(kind.page.title)).toMatchObject([
        { location: kind.page.location },
      ]);
    },
  );

  it('keeps what it has when the things cannot be read', async () => {
    const search = await startSearch(knownErrorDocuments);
    await search.index([knownError]);
    await expect(search.index(new Error('down'))).rejects.toThrow('down');
    expect(await search.find('letters')).toHaveLength(1);
  });

  it('does not find documents by who may see them', async () => {
    const search = await startSearch(knownErrorDocuments);
    await search.index([knownError]);
    expect(await search.find('supportmodel')).toEqual([]);
  });

  it('leads to the page of each', () => {
    expect(superUserDocuments.describe(superUser).location).toBe(
      '/support/super-users?model=supportmodel%3Adefault%2Fnec-ihms&q=Lorna+Calder&user=user%3Adefault%2Florna-calder',
    );
    expect(faqDocuments.describe(entry).location).toBe(
      '/docs/default/system/nec-ihms/faq/reverse/?faq=1',
    );
    expect(knownErrorDocuments.describe(knownError).location).toBe(
      '/support/tickets/problems/IHMS-P3',
    );
    expect(responsibilityDocuments.describe(duty as any)).toMatchObject({
      location:
        '/support/responsibilities?model=supportmodel%3Adefault%2Fnec-ihms&row=responsibilities.groups.server.rows.updates',
      text: 'Client IT: responsible, to be confirmed; Vendor: can do it, charged: Fee; Users: undecided',
    });
  });
});
