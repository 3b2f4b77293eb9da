import { z } from 'zod';
import { entry, notEmpty, oneOrMany } from './entries';
import { id } from './words';

export const queue = z
  .union([
    z.enum(['arrival', 'due']),
    entry({
      first: notEmpty(
        z.strictObject({
          requestTypes: oneOrMany(id)
            .describe('Requests of these types.')
            .optional(),
          priorities: oneOrMany(id)
            .describe('Requests of these priorities.')
            .optional(),
        }),
      )
        .describe('What is taken before all others.')
        .optional(),
      order: z
        .enum(['arrival', 'due'])
        .describe(
          'The order of the others: by arrival, or by what falls due next, which is the default.',
        )
        .meta({ default: 'due' })
        .optional(),
    }),
  ])
  .meta({
    id: 'queue',
    description:
      'The order in which requests are taken; a word alone is its `order`.',
  });
