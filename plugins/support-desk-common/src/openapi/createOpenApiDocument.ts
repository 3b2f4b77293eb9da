import type { z } from 'zod';
import { errorBodySchema } from './answers';
import type { EndpointGroup } from './endpoint';
import { ERROR_RESPONSES } from './errorResponses';
import { json, operation } from './operation';
import { SchemaBook } from './SchemaBook';

const DESCRIPTION = `The REST API of Support Desk. Its own pages use nothing else.

Instants are ISO 8601 in UTC, references are those of the catalog (\`user:default/ann\`). Lists take \`limit\` and \`cursor\` and answer
\`items\`, \`nextCursor\` and, where it is known, \`totalCount\`. A write says by \`If-Match\` which version it changes, and by
\`Idempotency-Key\` that it may be repeated.`;

const EVENTS_TAG = {
  name: 'Events',
  description: 'What the portal sends to webhooks by itself.',
};

const SECURITY_SCHEMES = {
  user: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'The Backstage token of somebody who is signed in. All that is done counts as theirs.',
  },
  service: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of another plugin of the portal.',
  },
  webhookSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'webhook-signature',
    description:
      'By the Standard Webhooks specification, with the secret that the receiver and the configuration of the portal share.',
  },
  vendorSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'webhook-signature',
    description:
      'HMAC-SHA-256 of the body with the secret of the vendor; the header has the name that the configuration gives it.',
  },
};

/**
 * The OpenAPI 3.1 document of tables of endpoints.
 *
 * @param version - of the plugin
 * @param events - that are sent to webhooks, by type
 * @public
 */
export function createOpenApiDocument(
  groups: EndpointGroup[],
  version: string,
  events: Record<string, z.ZodType> = {},
): Record<string, unknown> {
  const endpoints = groups.flatMap(it => it.endpoints);
  const book = new SchemaBook({
    outputs: [
      errorBodySchema,
      ...Object.values(events),
      ...endpoints.map(it => it.response),
      ...endpoints.flatMap(({ otherAnswers = {} }) =>
        Object.values(otherAnswers).map(it => it.response),
      ),
    ],
    inputs: endpoints.flatMap(({ params, query, body }) => [
      params,
      query,
      ...(body ? [body] : []),
    ]),
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Support Desk',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/support-desk' }],
    tags: [
      ...groups.map(({ name, description }) => ({ name, description })),
      ...(Object.keys(events).length > 0 ? [EVENTS_TAG] : []),
    ],
    paths: pathsOf(groups, book),
    webhooks: webhooksOf(events, book),
    components: {
      schemas: book.components,
      securitySchemes: SECURITY_SCHEMES,
      responses: errorResponses(book),
    },
  };
}

function pathsOf(groups: EndpointGroup[], book: SchemaBook) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { name, endpoints } of groups) {
    for (const endpoint of endpoints) {
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [endpoint.method]: operation(endpoint, name, book),
      };
    }
  }
  return paths;
}

function webhooksOf(events: Record<string, z.ZodType>, book: SchemaBook) {
  return Object.fromEntries(
    Object.entries(events).map(([type, schema]) => [
      type,
      {
        post: {
          summary: schema.description,
          tags: ['Events'],
          security: [{ webhookSignature: [] }],
          requestBody: { required: true, content: json(book.of(schema)) },
          responses: {
            '2XX': { description: 'Taken.' },
            410: { description: 'Not wanted any longer; not sent again.' },
            default: {
              description: 'Not taken: sent again under the same `webhook-id`.',
            },
          },
        },
      },
    ]),
  );
}

function errorResponses(book: SchemaBook) {
  const body = book.of(errorBodySchema);
  return {
    ...Object.fromEntries(
      Object.entries(ERROR_RESPONSES).map(
        ([status, { name, example, ...rest }]) => [
          name,
          {
            ...rest,
            content: json(body, {
              error: example,
              response: { statusCode: Number(status) },
            }),
          },
        ],
      ),
    ),
    Error: {
      description:
        'Any other error: what was wrong, and what to do instead where that is known.',
      content: json(body),
    },
  };
}
