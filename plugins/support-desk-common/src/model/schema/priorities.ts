import { z } from 'zod';
import { requires } from './conditions';
import { entry, mapById, oneOrMany } from './entries';
import { targetBinding, targets, targetStart } from './targets';
import { id, text, who, wholeNumber } from './words';

export const criterion = z
  .union([
    text,
    z.strictObject({
      text: text.describe('The criterion.'),
      environment: z
        .enum(['live', 'nonProduction', 'any'])
        .describe('The environment for which it holds, any by default.')
        .meta({ default: 'any' })
        .optional(),
    }),
  ])
  .meta({
    id: 'criterion',
    description: 'A criterion; a text alone is its `text`.',
  });

export const priority = entry({
  title: text.describe('The name; the default is the rank.').optional(),
  rank: wholeNumber(1).describe(
    'The place in the scale, 1 being the most urgent.',
  ),
  criteria: z
    .union([criterion, z.array(criterion).min(1)])
    .describe('When the priority applies.'),
  join: z
    .enum(['and', 'or', 'andOr'])
    .describe('How several criteria go together, or by default.')
    .meta({ default: 'or' })
    .optional(),
  treatment: text.describe('How such a request is treated.').optional(),
  requires: requires
    .describe('What has to be done for a request of this priority.')
    .optional(),
  targets: targets.describe('What is promised for it.').optional(),
}).meta({ id: 'priority', description: 'One value of a priority scale.' });

export const priorityScale = entry({
  title: text.describe('The name of the scale.').optional(),
  word: z
    .enum(['priority', 'severity'])
    .describe(
      'The word for its values: priority, which is the default, or severity.',
    )
    .meta({ default: 'priority' })
    .optional(),
  givenBy: oneOrMany(who).describe('The party whose promise it is.').optional(),
  when: text.describe('When the scale is used.').optional(),
  disclaimer: text.describe('What is said beside its promises.').optional(),
  values: mapById(priority).describe('The priorities of the scale.'),
  calendar: id
    .describe('The calendar of those targets of the scale that name none.')
    .optional(),
  start: targetStart
    .describe('The start of those targets of the scale that name none.')
    .optional(),
  binding: targetBinding
    .describe('The binding of those targets of the scale that name none.')
    .optional(),
  responsible: oneOrMany(who)
    .describe('Whose promise those targets are that name nobody.')
    .optional(),
}).meta({
  id: 'priorityScale',
  description: 'A scale of priorities or severities, with its promises.',
});
