import { createPermissionRule } from '@backstage/plugin-permission-node';
import { ticketResourceRef } from '../ticketResource';
import { overlap, ownershipParams } from './params';

/** Holds for the owner of the ticket's model, the owners of its levels and the staff of its support parties. @public */
export const supportsModel = createPermissionRule({
  name: 'SUPPORTS_MODEL',
  description: "One of these owns the ticket's support model or works in it",
  resourceRef: ticketResourceRef,
  paramsSchema: ownershipParams,
  apply: ({ supporters }, { refs }) => overlap(supporters, refs),
  toQuery: ({ refs }) => ({ property: 'supporters', values: refs }),
});
