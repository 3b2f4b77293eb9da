import { z } from 'zod';
import { createViewSchema, editViewSchema, savedViewSchema } from '../api';
import { defineEndpoint } from './endpoint';

const params = z.strictObject({
  view: z.string().min(1).describe('Id of a saved view.'),
});

/** The operations on saved views. @public */
export const viewEndpoints = {
  getViews: defineEndpoint({
    operationId: 'getViews',
    method: 'get',
    path: '/views',
    summary:
      'Lists the views that the caller has saved or that a group of theirs shares, by title.',
    response: z.object({
      items: z.array(savedViewSchema),
      totalCount: z.number().int(),
    }),
  }),
  createView: defineEndpoint({
    operationId: 'createView',
    method: 'post',
    path: '/views',
    summary: 'Saves a view; its title must be new among those of the caller.',
    body: createViewSchema,
    status: 201,
    response: savedViewSchema,
  }),
  editView: defineEndpoint({
    operationId: 'editView',
    method: 'patch',
    path: '/views/:view',
    summary: 'Renames a view or changes what it asks for; for its owner.',
    params,
    body: editViewSchema,
    response: savedViewSchema,
  }),
  deleteView: defineEndpoint({
    operationId: 'deleteView',
    method: 'delete',
    path: '/views/:view',
    summary: 'Deletes a view; for its owner.',
    params,
    status: 204,
    response: z.undefined(),
  }),
};
