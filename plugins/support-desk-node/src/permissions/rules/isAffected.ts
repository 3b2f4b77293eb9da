import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { ticketResourceRef } from '../ticketResource';

/** Holds for who said to have the same problem as the requester, and for the requesters of tickets that were merged into this one. @public */
export const isAffected = createPermissionRule({
  name: 'IS_AFFECTED',
  description: 'This user has the same problem as the requester of the ticket',
  resourceRef: ticketResourceRef,
  paramsSchema: z.object({
    user: z.string().describe('Entity reference of a user'),
  }),
  apply: ({ affected }, { user }) => affected.includes(user),
  toQuery: ({ user }) => ({ property: 'affected', values: [user] }),
});
