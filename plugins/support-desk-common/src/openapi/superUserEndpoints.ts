import { z } from 'zod';
import {
  decideSuperUserSchema,
  editSuperUserSchema,
  nominateSuperUserSchema,
  superUserDirectorySchema,
  superUserQuerySchema,
  superUserSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { versionHeader } from './headers';

const params = z.strictObject({
  superUser: z.string().min(1).describe('Id of a listing added in the portal.'),
});
const headers = versionHeader('the listing');

/** The operations on the directory of super users. @public */
export const superUserEndpoints = {
  getSuperUsers: defineEndpoint({
    operationId: 'getSuperUsers',
    method: 'get',
    path: '/super-users',
    summary:
      'Who helps colleagues with what, from the models and from the portal, and the modules that nobody covers.',
    query: superUserQuerySchema,
    response: superUserDirectorySchema,
    otherMedia: ['text/csv'],
  }),
  nominateSuperUser: defineEndpoint({
    operationId: 'nominateSuperUser',
    method: 'post',
    path: '/super-users',
    summary: "Nominates a super user; the model's owner decides.",
    body: nominateSuperUserSchema,
    status: 201,
    response: superUserSchema,
  }),
  editSuperUser: defineEndpoint({
    operationId: 'editSuperUser',
    method: 'patch',
    path: '/super-users/:superUser',
    summary: 'Changes what is known of a super user who was added here.',
    params,
    headers,
    body: editSuperUserSchema,
    response: superUserSchema,
  }),
  decideSuperUser: defineEndpoint({
    operationId: 'decideSuperUser',
    method: 'put',
    path: '/super-users/:superUser/decision',
    summary: 'Approves a nomination or declines it, as an owner of the model.',
    params,
    headers,
    body: decideSuperUserSchema,
    response: superUserSchema,
  }),
  deleteSuperUser: defineEndpoint({
    operationId: 'deleteSuperUser',
    method: 'delete',
    path: '/super-users/:superUser',
    summary: 'Withdraws a nomination, or takes a listing away.',
    params,
    headers,
    status: 204,
    response: z.undefined(),
  }),
};
