import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';

/** A request that reached the search plugin. */
export interface SearchRequest {
  term: string;
  types: string[];
  names: string[];
  /** On whose behalf. */
  user: string;
}

/** What the collator of TechDocs would tell of a page, or of a section of it. */
export function docsPage(
  entity: string,
  path: string,
  title: string,
  text = '',
) {
  const [, kind, namespace, name] = /^(.+):(.+)\/(.+)$/.exec(entity)!;
  const location = `/docs/${namespace}/${kind}/${name}/${path}`;
  return { kind, namespace, name, path, title, text, location };
}

/** A search plugin that answers as a test says, and knows what it was asked. */
export function fakeSearch() {
  const asked: SearchRequest[] = [];
  const search = {
    asked,
    /** Documents, by what is asked; throws: 500. */
    answer: async (_request: SearchRequest): Promise<object[]> => [],
    feature: createBackendPlugin({
      pluginId: 'search',
      register(env) {
        env.registerInit({
          deps: {
            http: coreServices.httpRouter,
            httpAuth: coreServices.httpAuth,
          },
          async init({ http, httpAuth }) {
            const router = Router();
            router.get('/query', async (request, response) => {
              const { principal } = await httpAuth.credentials(request, {
                allow: ['user'],
              });
              const query = request.query as any;
              const asking = {
                term: query.term,
                types: query.types,
                names: query.filters.name,
                user: principal.userEntityRef,
              };
              asked.push(asking);
              const documents = await search.answer(asking);
              response.json({
                results: documents.map((document, index) => ({
                  type: 'techdocs',
                  rank: index + 1,
                  document,
                })),
                numberOfResults: documents.length,
              });
            });
            http.use(router);
          },
        });
      },
    }),
  };
  return search;
}
