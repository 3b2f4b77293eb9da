import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  openEndpointGroups,
  supportDeskEndpoints,
  type Endpoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { AuditTrail } from './audit/AuditTrail';
import { jsonBody } from './jsonBody';
import { CallLimits } from './limits/CallLimits';
import type { Limits } from './limits/readLimits';
import { unavailable } from './unavailable';

/** Adds the endpoints of one capability to the API. */
export type RouteMounter = (router: Router) => void;

/** A path without parameters goes before one with them: `/reports/tickets` is no report. */
const endpoints: Endpoint[] = [
  ...openEndpointGroups.flatMap(it => it.endpoints),
  ...supportDeskEndpoints,
].sort((a, b) => parametersOf(a) - parametersOf(b));

/**
 * The REST API: what is called is counted and written into the audit log, every capability mounts its endpoints, and errors become
 * Backstage's error body.
 */
export function createRouter(options: {
  logger: LoggerService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  limits: Limits;
  /** Take bodies as they come: signed is what was sent. */
  raw: Router[];
  mounters: RouteMounter[];
}): Router {
  const { logger, auditor, raw, mounters } = options;
  const limits = new CallLimits(options);
  const trail = new AuditTrail(auditor);
  const router = PromiseRouter();
  for (const endpoint of endpoints) {
    router[endpoint.method](endpoint.path, async (request, response) => {
      const { locals } = response;
      if (!locals.operationId) {
        locals.operationId = endpoint.operationId;
        await limits.count(endpoint, request);
        await trail.begin(endpoint, request, response);
      }
      return 'next';
    });
  }
  raw.forEach(it => router.use(it));
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
  router.use(unavailable(logger), trail.failed, limits.explain);
  return router;
}

function parametersOf({ path }: Endpoint): number {
  return path.split(':').length;
}
