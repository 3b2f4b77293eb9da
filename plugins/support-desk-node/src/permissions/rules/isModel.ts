import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { modelResourceRef } from '../modelResource';

/** Holds for the models that are named. @public */
export const isModel = createPermissionRule({
  name: 'IS_MODEL',
  description: 'The support model is one of these',
  resourceRef: modelResourceRef,
  paramsSchema: z.object({
    refs: z
      .array(z.string())
      .describe('Entity references: supportmodel:default/payroll'),
  }),
  apply: ({ ref }, { refs }) => refs.includes(ref),
  toQuery: ({ refs }) => ({ property: 'ref', values: refs }),
});
