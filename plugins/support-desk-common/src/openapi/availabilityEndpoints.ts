import { z } from 'zod';
import {
  availabilityHistorySchema,
  entityRefSchema,
  instantSchema,
  monthSchema,
  noticeFeedSchema,
  serviceAvailabilitySchema,
  serviceStatusSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item) });

/** The operations on the availability of services. @public */
export const availabilityEndpoints = {
  getAvailability: defineEndpoint({
    operationId: 'getAvailability',
    method: 'get',
    path: '/availability',
    summary: 'When the services of a model are promised, and how they are.',
    query: z.strictObject({
      model: z.string().min(1),
      /** Default: now. */
      at: instantSchema.optional(),
    }),
    response: listOf(serviceAvailabilitySchema),
  }),
  getAvailabilityHistory: defineEndpoint({
    operationId: 'getAvailabilityHistory',
    method: 'get',
    path: '/availability/months',
    summary: 'The availability of a service by month, and how it is computed.',
    query: z.strictObject({
      model: z.string().min(1),
      /** Id of a service of the model. */
      service: z.string().min(1),
      /** Default: eleven months before `to`. */
      from: monthSchema.optional(),
      /** Default: this month. */
      to: monthSchema.optional(),
    }),
    response: availabilityHistorySchema,
    otherMedia: ['text/csv'],
  }),
  getServiceStatus: defineEndpoint({
    operationId: 'getServiceStatus',
    method: 'get',
    path: '/availability/status',
    summary: 'How services are, and were on each of the last days.',
    query: z.strictObject({
      model: z.string().min(1).optional(),
      entity: entityRefSchema.optional(),
      days: z.coerce.number().int().min(1).max(366).default(90),
    }),
    response: listOf(serviceStatusSchema),
  }),
};

/** The operations on the caller's own feeds of notices. @public */
export const noticeFeedEndpoints = {
  getNoticeFeed: defineEndpoint({
    operationId: 'getNoticeFeed',
    method: 'get',
    path: '/notice-feed',
    summary: 'Whether the caller has feeds, and since when.',
    response: noticeFeedSchema,
  }),
  makeNoticeFeed: defineEndpoint({
    operationId: 'makeNoticeFeed',
    method: 'post',
    path: '/notice-feed',
    summary: 'Makes new addresses; the old ones end.',
    status: 201,
    response: noticeFeedSchema,
  }),
  endNoticeFeed: defineEndpoint({
    operationId: 'endNoticeFeed',
    method: 'delete',
    path: '/notice-feed',
    summary: 'Ends the feeds.',
    status: 204,
    response: z.undefined(),
  }),
};
