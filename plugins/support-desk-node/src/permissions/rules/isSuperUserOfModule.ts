import { createPermissionRule } from '@backstage/plugin-permission-node';
import { ticketResourceRef } from '../ticketResource';
import { overlap, ownershipParams } from './params';

/** Holds for the super users of the module that the ticket is about. @public */
export const isSuperUserOfModule = createPermissionRule({
  name: 'IS_SUPER_USER_OF_MODULE',
  description: "One of these is a super user of the ticket's module",
  resourceRef: ticketResourceRef,
  paramsSchema: ownershipParams,
  apply: ({ superUsers }, { refs }) => overlap(superUsers, refs),
  toQuery: ({ refs }) => ({ property: 'superUsers', values: refs }),
});
