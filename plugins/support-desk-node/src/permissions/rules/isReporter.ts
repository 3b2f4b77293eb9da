import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { ticketResourceRef } from '../ticketResource';

/** Holds for who logged the ticket, and for whom it was logged. @public */
export const isReporter = createPermissionRule({
  name: 'IS_REPORTER',
  description: 'The ticket was logged by this user, or on behalf of this user',
  resourceRef: ticketResourceRef,
  paramsSchema: z.object({
    user: z.string().describe('Entity reference of a user'),
  }),
  apply: ({ reporter, onBehalfOf }, { user }) =>
    reporter === user || onBehalfOf === user,
  toQuery: ({ user }) => ({
    anyOf: [
      { property: 'reporter', values: [user] },
      { property: 'onBehalfOf', values: [user] },
    ],
  }),
});
