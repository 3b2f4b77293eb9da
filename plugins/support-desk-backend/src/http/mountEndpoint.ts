import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
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
  router[endpoint.method](endpoint.path, async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const answer = await handler({
      params: parseInput(endpoint.params, request.params, 'path'),
      query: parseInput(endpoint.query, request.query, 'query'),
      body: endpoint.body
        ? parseInput(endpoint.body, request.body, 'body')
        : (undefined as z.output<B>),
      credentials,
      request,
      response,
    });
    // What was asked for in another form was answered by the handler.
    if (!response.headersSent) response.status(endpoint.status).json(answer);
  });
}
