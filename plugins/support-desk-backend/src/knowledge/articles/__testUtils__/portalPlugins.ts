import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { pageUrl } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { Router } from 'express';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A section of a page, as TechDocs and search know it. */
export interface Section {
  location: string;
  title: string;
  text: string;
}

/**
 * TechDocs and search as far as articles need them: TechDocs builds the docs of one entity from a folder when it is asked to, search has what TechDocs had
 * built when its task ran.
 */
export function portalPlugins(options: { docs: string; address: string }) {
  const state = {
    /** TechDocs cannot build. */
    failure: undefined as string | undefined,
    built: [] as Section[],
    found: [] as Section[],
  };
  const plugin = (pluginId: string, addRoutes: (router: Router) => void) =>
    createBackendPlugin({
      pluginId,
      register(env) {
        env.registerInit({
          deps: { http: coreServices.httpRouter },
          async init({ http }) {
            const router = Router();
            addRoutes(router);
            http.use(router);
          },
        });
      },
    });

  const techdocs = plugin('techdocs', router => {
    router.get(`/sync/${options.address}`, (_request, response) => {
      const { failure } = state;
      if (!failure) state.built = sectionsOf(options.docs);
      response.end(
        failure
          ? `event: error\ndata: ${JSON.stringify(failure)}\n\n`
          : `event: finish\ndata: {"updated":true}\n\n`,
      );
    });
    router.get(
      `/static/docs/${options.address}/search/search_index.json`,
      (_request, response) => {
        response.json({ docs: state.built });
      },
    );
  });

  const search = plugin('search', router => {
    router.post(
      '/.backstage/scheduler/v1/tasks/search_index_techdocs/trigger',
      (_request, response) => {
        state.found = state.built;
        response.end();
      },
    );
    router.get('/query', ({ query }, response) => {
      const words = String(query.term).toLowerCase();
      response.json({
        results: state.found
          .filter(it => it.title.toLowerCase() === words)
          .map(it => ({
            document: {
              ...it,
              location: `/docs/${options.address}/${it.location}`,
            },
          })),
      });
    });
  });

  return { state, features: [techdocs, search] };
}

function sectionsOf(docs: string): Section[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter(it => it.endsWith('.md'))
    .map(path => {
      const text = readFileSync(join(docs, path), 'utf8');
      const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
      return { location: pageUrl(path), title, text };
    });
}
