import { z } from 'zod';
import { errorBodySchema } from './answers';
import type { Endpoint } from './endpoint';

interface ObjectSchema {
  properties?: Record<string, { description?: string }>;
  required?: string[];
}

/**
 * The OpenAPI 3.1 document of a table of endpoints.
 *
 * @param version - of the plugin
 * @public
 */
export function createOpenApiDocument(
  endpoints: Endpoint[],
  version: string,
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Support Desk',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/support-desk' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      schemas: { Error: schemaOf(errorBodySchema, 'output') },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      responses: {
        Error: {
          description: 'What was wrong, and what to do instead.',
          content: json({ $ref: '#/components/schemas/Error' }),
        },
      },
    },
  };
}

function operation(endpoint: Endpoint) {
  const { operationId, summary, caller, status, body, rawBody } = endpoint;
  return {
    operationId,
    summary,
    ...(caller === 'service' && {
      description:
        'For other plugins of the portal, with a token of their own.',
    }),
    parameters: [
      ...parameters('path', endpoint.params),
      ...parameters('query', endpoint.query),
      ...Object.entries(endpoint.headers).map(([name, description]) => ({
        in: 'header',
        name,
        description,
        required: false,
        schema: { type: 'string' },
      })),
    ],
    ...(body && {
      requestBody: { required: true, content: json(schemaOf(body, 'input')) },
    }),
    ...(rawBody && {
      requestBody: { required: true, content: raw([rawBody]) },
    }),
    responses: {
      [status]: { description: summary, content: answers(endpoint) },
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

function answers({ response, rawResponse, otherMedia }: Endpoint) {
  if (rawResponse) return raw(rawResponse);
  return {
    ...json(schemaOf(response, 'output')),
    ...Object.fromEntries(
      otherMedia.map(it => [it, { schema: { type: 'string' } }]),
    ),
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(
    schema,
    'input',
  ) as ObjectSchema;
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    in: place,
    name,
    ...(description && { description }),
    required: place === 'path' || required.includes(name),
    schema: type,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  });
  return rest;
}

function json(schema: object) {
  return { 'application/json': { schema } };
}

/** Bytes, which a schema says nothing about. */
function raw(mediaTypes: string[]) {
  return Object.fromEntries(mediaTypes.map(it => [it, {}]));
}
