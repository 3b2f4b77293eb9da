import type {
  ModelDetail,
  ModelSummary,
  RouteResult,
  TargetPreview,
} from '../api';
import type { z } from 'zod';
import {
  modelDetailSchema,
  modelSummarySchema,
  routeResultSchema,
  targetPreviewSchema,
} from './answers';
import { attachmentEndpoints } from './attachmentEndpoints';
import { createOpenApiDocument } from './createOpenApiDocument';
import type { Endpoint } from './endpoint';
import { modelEndpoints, routeRequestSchema } from './modelEndpoints';
import { ticketEndpoints } from './ticketEndpoints';

/** Compiles only while what the API answers fits the schema of its document. */
function fits<T>(_schema: z.ZodType<unknown, T>) {
  return true;
}

describe('createOpenApiDocument', () => {
  const documentOf = (endpoints: Endpoint[]): any =>
    createOpenApiDocument(
      [{ name: 'Some', description: 'Of a test.', endpoints }],
      '1.2.3',
    );
  const document = documentOf(Object.values(modelEndpoints));

  it('lists every operation once', () => {
    const operations = Object.values(document.paths).flatMap((it: any) =>
      Object.values(it),
    ) as { operationId: string }[];
    expect(operations.map(it => it.operationId).sort()).toEqual(
      Object.keys(modelEndpoints).sort(),
    );
  });

  it('describes path, query, body and errors', () => {
    const targets = document.paths['/models/{namespace}/{name}/targets'].get;
    expect(targets.parameters).toContainEqual({
      in: 'path',
      name: 'namespace',
      description: "Namespace of the model's entity.",
      required: true,
      schema: { type: 'string' },
    });
    expect(targets.parameters).toContainEqual(
      expect.objectContaining({ in: 'query', name: 'at', required: false }),
    );
    expect(targets.responses.default.$ref).toBe('#/components/responses/Error');
    expect(targets.responses[404].$ref).toBe('#/components/responses/NotFound');
    const route = document.paths['/models/{namespace}/{name}/route'].post;
    expect(
      Object.keys(
        route.requestBody.content['application/json'].schema.properties,
      ),
    ).toEqual(['topic', 'text', 'requestType', 'service']);
    expect(document.info.version).toBe('1.2.3');
  });

  it('names the other forms of an answer', () => {
    const { paths } = documentOf([ticketEndpoints.getTickets]);
    expect(Object.keys(paths['/tickets'].get.responses[200].content)).toEqual([
      'application/json',
      'text/csv',
    ]);
  });

  it('describes bodies and answers that are no JSON', () => {
    const { paths } = documentOf(Object.values(attachmentEndpoints));
    const { post } = paths['/tickets/{ticket}/attachments'];
    expect(post.requestBody.content).toEqual({
      'application/octet-stream': {},
    });
    const { get } = paths['/tickets/{ticket}/attachments/{attachment}/content'];
    expect(get.responses[200].content).toEqual({ '*/*': {} });
  });

  it('describes what the API answers', () => {
    expect([
      fits<ModelSummary>(modelSummarySchema),
      fits<TargetPreview>(targetPreviewSchema),
      fits<RouteResult>(routeResultSchema),
    ]).toEqual([true, true, true]);
    const parts: Record<keyof ModelDetail, unknown> = modelDetailSchema.shape;
    expect(parts).toHaveProperty('model');
  });
});

describe('routeRequestSchema', () => {
  it.each([
    [{ text: 'slow' }, true],
    [{ topic: 'x', service: 'rents' }, true],
    [{}, false],
    [{ text: 'slow', topic: 'x' }, false],
    [{ text: '  ' }, false],
    [{ text: 'slow', other: 1 }, false],
  ])('takes %j: %s', (request, ok) => {
    expect(routeRequestSchema.safeParse(request).success).toBe(ok);
  });
});
