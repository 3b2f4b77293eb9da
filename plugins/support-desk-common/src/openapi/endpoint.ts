import { z } from 'zod';

const nothing = z.strictObject({});

/** One operation of the REST API, as data: the router, the OpenAPI document and the tests are made from it. @public */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  /** Unique, in camelCase: `getModel`. */
  operationId: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/support-desk`, in Express' notation: `/models/:namespace/:name`. */
  path: string;
  summary: string;
  /** What else is to be known of it. */
  description?: string;
  /** Who may call it: somebody who is signed in, another plugin of the portal, or whoever comes. */
  caller: 'user' | 'service' | 'anyone';
  /** Names of the document's security schemes; default: that of the caller. */
  security?: Record<string, string[]>[];
  /** What the path, the query and the body hold. */
  params: P;
  query: Q;
  body?: B;
  /** Media type of a body that is taken as it is, not as JSON. */
  rawBody?: string;
  /** How large a JSON body may be, where that is more than for others: `4mb`. */
  maxBody?: string;
  /** Request headers that it knows, with what they are for. */
  headers: Record<string, string>;
  /** Status of success. */
  status: number;
  response: z.ZodType;
  /** Media types of an answer that is given as it is, not as JSON. */
  rawResponse?: string[];
  /** Other forms of the answer that `Accept` may ask for: `text/csv`. */
  otherMedia: string[];
  /** Answers of other statuses that are no errors. */
  otherAnswers?: Record<number, { description: string; response: z.ZodType }>;
}

/** The endpoints of one capability. @public */
export interface EndpointGroup {
  /** What the document calls them. */
  name: string;
  description: string;
  endpoints: Endpoint[];
}

/** Fills in what most endpoints have in common. @public */
export function defineEndpoint<
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = z.ZodNever,
>(
  endpoint: Pick<
    Endpoint,
    'operationId' | 'method' | 'path' | 'summary' | 'response'
  > &
    Pick<Endpoint, 'description' | 'security' | 'otherAnswers'> & {
      caller?: Endpoint['caller'];
      params?: P;
      query?: Q;
      body?: B;
      rawBody?: string;
      maxBody?: string;
      headers?: Record<string, string>;
      status?: number;
      rawResponse?: string[];
      otherMedia?: string[];
    },
): Endpoint<P, Q, B> {
  return {
    status: 200,
    caller: 'user',
    headers: {},
    otherMedia: [],
    ...endpoint,
    params: endpoint.params ?? (nothing as unknown as P),
    query: endpoint.query ?? (nothing as unknown as Q),
  };
}
