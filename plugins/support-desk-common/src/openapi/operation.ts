import type { Endpoint } from './endpoint';
import { errorsOf, ERROR_RESPONSES } from './errorResponses';
import { EXAMPLES } from './examples';
import type { JsonSchema, SchemaBook } from './SchemaBook';

const NO_CONTENT = 204;

const etag = {
  ETag: {
    description:
      'Another one when the answer is another. Sent back as `If-None-Match`, what is unchanged answers 304 without a body.',
    schema: { type: 'string' },
  },
};

/** Who may call it, as names of security schemes. */
const SECURITY = {
  user: [{ user: [] }],
  service: [{ service: [] }],
  anyone: [],
};

/** An operation of the document. */
export function operation(endpoint: Endpoint, tag: string, book: SchemaBook) {
  const { operationId, summary, description, caller } = endpoint;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: endpoint.security ?? SECURITY[caller],
    parameters: [
      ...parameters('path', endpoint.params, book),
      ...parameters('query', endpoint.query, book),
      ...Object.entries(endpoint.headers).map(([name, about]) => ({
        in: 'header',
        name,
        description: about,
        // A write that does not say which version it changes answers 400.
        required: name === 'If-Match',
        schema: { type: 'string' },
      })),
    ],
    ...requestBody(endpoint, book),
    responses: {
      [endpoint.status]: answer(endpoint, book),
      ...Object.fromEntries(
        Object.entries(endpoint.otherAnswers ?? {}).map(
          ([status, { description: about, response }]) => [
            status,
            { description: about, content: json(book.of(response)) },
          ],
        ),
      ),
      ...Object.fromEntries(
        errorsOf(endpoint).map(status => [
          status,
          { $ref: `#/components/responses/${ERROR_RESPONSES[status].name}` },
        ]),
      ),
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

function requestBody(
  { operationId, body, rawBody }: Endpoint,
  book: SchemaBook,
) {
  if (body) {
    const content = json(book.of(body), EXAMPLES[operationId]?.body);
    return { requestBody: { required: true, content } };
  }
  return (
    rawBody && { requestBody: { required: true, content: raw([rawBody]) } }
  );
}

function answer(endpoint: Endpoint, book: SchemaBook) {
  const { operationId, method, status, summary, rawResponse } = endpoint;
  const { response, otherMedia } = endpoint;
  if (status === NO_CONTENT) return { description: summary };
  const content = rawResponse
    ? raw(rawResponse)
    : {
        ...json(book.of(response), EXAMPLES[operationId]?.response),
        ...Object.fromEntries(
          otherMedia.map(it => [it, { schema: { type: 'string' } }]),
        ),
      };
  const headers = method === 'get' && !rawResponse && { headers: etag };
  return { description: summary, ...headers, content };
}

function parameters(
  place: 'path' | 'query',
  schema: Endpoint['params'],
  book: SchemaBook,
) {
  const { properties = {}, required = [] } = book.inline(schema) as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    in: place,
    name,
    ...(description && { description }),
    required: place === 'path' || required.includes(name),
    schema: type,
  }));
}

export function json(schema: JsonSchema, example?: unknown) {
  return {
    'application/json': { schema, ...(example !== undefined && { example }) },
  };
}

/** Bytes, which a schema says nothing about. */
function raw(mediaTypes: string[]) {
  return Object.fromEntries(mediaTypes.map(it => [it, {}]));
}
