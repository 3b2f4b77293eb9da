import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import search from '@backstage/plugin-search-backend';
import searchTechdocs from '@backstage/plugin-search-backend-module-techdocs';
import techdocs from '@backstage/plugin-techdocs-backend';
import supportDesk from '@supportdesk/backstage-plugin-support-desk-backend';
import { clockServiceRef } from '@supportdesk/backstage-plugin-support-desk-node';
import techdocsMarkdown from '@supportdesk/backstage-plugin-techdocs-backend-module-markdown';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import request from 'supertest';
import { parse, parseAllDocuments } from 'yaml';
import techdocsWarmUp from '.';

jest.setTimeout(120_000);

const EXAMPLE = resolve(__dirname, '../../../../examples/clarity-escalation');
const MODEL = 'supportmodel:default/clarity-escalation';

/** Entities of an example as the catalog has them, with the docs in another folder. */
function entitiesIn(folder: string) {
  const read = (file: string) => readFileSync(resolve(EXAMPLE, file), 'utf8');
  const entities = parseAllDocuments(read('catalog-info.yaml'));
  return [
    ...entities.map(it => it.toJS()),
    parse(read('support-model.yaml')),
  ].map((entity, i) => ({
    ...entity,
    metadata: {
      ...entity.metadata,
      uid: String(i),
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': `file:${folder}/catalog-info.yaml`,
      },
    },
  }));
}

describe('An article', () => {
  const folder = createMockDirectory();

  it('is found by search soon after it was published', async () => {
    folder.setContent({
      site: {
        'mkdocs.yml': 'site_name: Clarity\nnav:\n  - Home: index.md\n',
        docs: { 'index.md': '# Clarity\n\nHello.\n' },
      },
    });
    const { server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
            techdocs: {
              builder: 'local',
              publisher: {
                type: 'local',
                local: { publishDirectory: folder.resolve('techdocs') },
              },
            },
            search: {
              collators: {
                techdocs: {
                  schedule: {
                    scope: 'local',
                    initialDelay: { hours: 1 },
                    frequency: { hours: 1 },
                    timeout: { minutes: 1 },
                  },
                },
              },
            },
          },
        }),
        schedulerServiceFactory,
        catalogServiceMock.factory({
          entities: entitiesIn(folder.resolve('site')),
        }),
        createServiceFactory({
          service: clockServiceRef,
          deps: {},
          factory: () => ({ now: () => new Date() }),
        }),
        techdocs,
        techdocsMarkdown,
        techdocsWarmUp,
        search,
        searchTechdocs,
        supportDesk,
      ],
    });
    const user = mockCredentials.user.header('user:default/mock');
    const post = (path: string, body: object, version = 0) =>
      request(server)
        .post(`/api/support-desk${path}`)
        .set('Authorization', user)
        .set('If-Match', String(version))
        .send(body);

    const { body: draft } = await post('/faq/drafts', {
      model: MODEL,
      title: 'How do I print a consent form?',
    });
    const { body } = await post(
      `/faq/drafts/${draft.id}/publication`,
      {},
      draft.version,
    );
    expect(body).toMatchObject({ publication: { state: 'published' } });

    let publication: Record<string, string> = {};
    const started = Date.now();
    while (!publication.foundAt && Date.now() - started < 60_000) {
      await new Promise(done => setTimeout(done, 250));
      const { body: now } = await request(server)
        .get(`/api/support-desk/faq/drafts/${draft.id}`)
        .set('Authorization', user);
      publication = now.publication;
    }
    expect(publication).toMatchObject({
      builtAt: expect.any(String),
      foundAt: expect.any(String),
    });
    const seconds =
      (Date.parse(publication.foundAt) - Date.parse(publication.at)) / 1000;
    expect(seconds).toBeLessThan(15);

    const { body: found } = await request(server)
      .get('/api/search/query?term=print%20consent')
      .set('Authorization', user);
    expect(found.results[0].document.location).toBe(
      '/docs/default/system/clarity-hmis/faq/how-do-i-print-a-consent-form/',
    );
  });
});
