import { z } from 'zod';
import { requires } from './conditions';
import { entry, mapById, oneOrMany } from './entries';
import { policy } from './policies';
import { entityRef, id, schedule, text, who } from './words';

export const availabilityTask = entry({
  what: oneOrMany(text).describe('What is done, or backed up.'),
  schedule: schedule.describe('How often it is done.').optional(),
  responsible: oneOrMany(who).describe('Who does it.').optional(),
  requires: requires.describe('When it may be done.').optional(),
}).meta({
  id: 'availabilityTask',
  description: 'A routine task that keeps a service available.',
});

export const availability = entry({
  calendar: id.describe('The calendar during which the service is promised.'),
  exclusions: oneOrMany(text)
    .describe('Events that do not count against the promise.')
    .optional(),
  plannedDowntime: oneOrMany(text)
    .describe('Reasons for which planned down time is expected.')
    .optional(),
  backups: mapById(availabilityTask)
    .describe('What is backed up, how often and by whom.')
    .optional(),
  maintenance: mapById(availabilityTask)
    .describe('What is maintained, when and by whom.')
    .optional(),
  continuity: mapById(policy)
    .describe('What has to be in place for the time of an interruption.')
    .optional(),
}).meta({
  id: 'availability',
  description: 'When a service is available, and what is done for it.',
});

export const service = z
  .union([
    entityRef,
    entry({
      title: text
        .describe("The name; the default is the catalog entity's.")
        .optional(),
      entity: entityRef.describe('The catalog entity that it is.').optional(),
      kind: z
        .enum(['system', 'component', 'module', 'product'])
        .describe(
          'What it is; the default is system for a System and component for any other entity.',
        )
        .optional(),
      state: z
        .enum(['live', 'notLive', 'notIntegrated'])
        .describe('Whether it is in use.')
        .optional(),
      phase: text
        .describe('The phase of the implementation in which it comes, quoted.')
        .optional(),
      includes: oneOrMany(text)
        .describe('Parts that people may look for under names of their own.')
        .optional(),
      availability: availability
        .describe('When it is available, and what is done for that.')
        .optional(),
    }),
  ])
  .meta({
    id: 'service',
    description:
      'A supported system, module or product; an entity reference alone is its `entity`.',
  });
