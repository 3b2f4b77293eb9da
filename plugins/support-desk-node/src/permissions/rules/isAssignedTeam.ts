import { createPermissionRule } from '@backstage/plugin-permission-node';
import { ticketResourceRef } from '../ticketResource';
import { overlap, ownershipParams } from './params';

/** Holds for the group that the ticket is with, and for the person who works on it. @public */
export const isAssignedTeam = createPermissionRule({
  name: 'IS_ASSIGNED_TEAM',
  description: 'The ticket is with one of these groups or users',
  resourceRef: ticketResourceRef,
  paramsSchema: ownershipParams,
  apply: ({ team, assignee }, { refs }) => overlap([team, assignee], refs),
  toQuery: ({ refs }) => ({
    anyOf: [
      { property: 'team', values: refs },
      { property: 'assignee', values: refs },
    ],
  }),
});
