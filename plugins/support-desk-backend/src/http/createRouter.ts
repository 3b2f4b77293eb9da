import { NotFoundError } from '@backstage/errors';
import { supportDeskEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { jsonBody } from './jsonBody';

/** Adds the endpoints of one capability to the API. */
export type RouteMounter = (router: Router) => void;

/** The REST API: every capability mounts its endpoints; errors become Backstage's error body. */
export function createRouter(mounters: RouteMounter[]): Router {
  const router = PromiseRouter();
  for (const { method, path, maxBody } of supportDeskEndpoints) {
    if (maxBody) router[method](path, ...jsonBody(maxBody));
  }
  router.use(...jsonBody());
  mounters.forEach(mount => mount(router));
  router.use(request => {
    throw new NotFoundError(
      `${request.method} ${request.path} is not an operation of Support Desk; see /openapi.json`,
    );
  });
  return router;
}
