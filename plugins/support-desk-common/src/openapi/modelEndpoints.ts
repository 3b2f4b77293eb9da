import { z } from 'zod';
import { instantSchema } from '../api';
import {
  modelDetailSchema,
  modelSummarySchema,
  routeResultSchema,
  targetPreviewSchema,
} from './answers';
import { defineEndpoint } from './endpoint';

const params = z.strictObject({
  namespace: z.string().describe("Namespace of the model's entity."),
  name: z.string().describe("Name of the model's entity."),
});

/** What `GET /models/:namespace/:name/targets` takes. @public */
export const targetsQuerySchema = z.strictObject({
  priority: z
    .string()
    .min(1)
    .describe('Id of a priority, or scale/priority where several have it.')
    .optional(),
  scale: z.string().min(1).describe('Id of the priority scale.').optional(),
  requestType: z.string().min(1).optional(),
  at: instantSchema
    .describe('When the ticket is logged; default: now.')
    .optional(),
  discoveredAt: instantSchema.optional(),
  notifiedAt: instantSchema.optional(),
});

/** What `POST /models/:namespace/:name/route` takes. @public */
export const routeRequestSchema = z
  .strictObject({
    topic: z.string().min(1).max(200).describe('Id of a topic.').optional(),
    text: z
      .string()
      .trim()
      .min(1)
      .max(1000)
      .describe('What somebody needs, in their words.')
      .optional(),
    requestType: z.string().min(1).max(200).optional(),
    service: z
      .string()
      .min(1)
      .max(200)
      .describe('Id of a service, to prefer its super users.')
      .optional(),
  })
  .refine(
    ({ topic, text, requestType }) =>
      (topic === undefined) !== ((text ?? requestType) === undefined),
    {
      error:
        'give exactly one of topic, text, requestType; only text may go with requestType',
    },
  );

/** The operations on support models. @public */
export const modelEndpoints = {
  getModels: defineEndpoint({
    operationId: 'getModels',
    method: 'get',
    path: '/models',
    summary: 'Lists the support models that the caller may see.',
    response: z.object({
      items: z.array(modelSummarySchema),
      totalCount: z.number().int(),
    }),
  }),
  getModel: defineEndpoint({
    operationId: 'getModel',
    method: 'get',
    path: '/models/:namespace/:name',
    summary: 'A support model as the caller may see it, now.',
    params,
    response: modelDetailSchema,
  }),
  getTargets: defineEndpoint({
    operationId: 'getTargets',
    method: 'get',
    path: '/models/:namespace/:name/targets',
    summary: 'Due times that a ticket logged at an instant would get.',
    params,
    query: targetsQuerySchema,
    response: z.object({ items: z.array(targetPreviewSchema) }),
  }),
  route: defineEndpoint({
    operationId: 'route',
    method: 'post',
    path: '/models/:namespace/:name/route',
    summary: 'Who do I ask?',
    params,
    body: routeRequestSchema,
    response: routeResultSchema,
  }),
  getTime: defineEndpoint({
    operationId: 'getTime',
    method: 'get',
    path: '/time',
    summary: "The instant of the back end's clock.",
    response: z.object({ now: instantSchema }),
  }),
  getOpenApi: defineEndpoint({
    operationId: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    summary: 'This document.',
    response: z.looseObject({ openapi: z.string() }),
  }),
};
