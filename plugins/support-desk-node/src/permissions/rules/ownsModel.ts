import { createPermissionRule } from '@backstage/plugin-permission-node';
import { modelResourceRef } from '../modelResource';
import { ownershipParams } from './params';

/** Holds for the owner of the model. @public */
export const ownsModel = createPermissionRule({
  name: 'OWNS_MODEL',
  description: 'One of these owns the support model',
  resourceRef: modelResourceRef,
  paramsSchema: ownershipParams,
  apply: ({ owner }, { refs }) => refs.includes(owner),
  toQuery: ({ refs }) => ({ property: 'owner', values: refs }),
});
