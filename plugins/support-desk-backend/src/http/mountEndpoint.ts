import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { auditSuccess } from './audit/AuditTrail';
import { parseInput } from './parseInput';

/** What a handler gets: a request that is well-formed, of somebody who is signed in. */
export interface HandlerInput<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
> {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  request: Request;
  /** For headers; the body is what the handler returns. */
  response: Response;
}

/** Serves an endpoint: signs in, parses, calls the handler and answers what it returns. */
export function mountEndpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
>(
  router: Router,
  endpoint: Endpoint<P, Q, B>,
  httpAuth: HttpAuthService,
  handler: (input: HandlerInput<P, Q, B>) => Promise<unknown>,
): void {
  serve(router, endpoint, async input => {
    const credentials = await httpAuth.credentials(input.request, {
      allow: ['user'],
    });
    return handler({
      ...parse(endpoint, input.request),
      ...input,
      credentials,
    });
  });
}

/** Serves an endpoint for other plugins of the portal as {@link mountEndpoint} does for people. */
export function mountServiceEndpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
>(
  router: Router,
  endpoint: Endpoint<P, Q, B>,
  httpAuth: HttpAuthService,
  handler: (
    input: Omit<HandlerInput<P, Q, B>, 'credentials'>,
  ) => Promise<unknown>,
): void {
  serve(router, endpoint, async input => {
    await httpAuth.credentials(input.request, { allow: ['service'] });
    return handler({ ...parse(endpoint, input.request), ...input });
  });
}

function serve(
  router: Router,
  { method, path, status }: Endpoint,
  answer: (exchange: {
    request: Request;
    response: Response;
  }) => Promise<unknown>,
) {
  router[method](path, async (request, response) => {
    const body = await answer({ request, response });
    await auditSuccess(response, body);
    // What was asked for in another form was answered by the handler.
    if (!response.headersSent) response.status(status).json(body);
  });
}

function parse<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  request: Request,
) {
  return {
    params: parseInput(endpoint.params, request.params, 'path'),
    query: parseInput(endpoint.query, request.query, 'query'),
    body: endpoint.body
      ? parseInput(endpoint.body, request.body, 'body')
      : (undefined as z.output<B>),
  };
}
