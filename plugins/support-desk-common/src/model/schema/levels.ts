import { z } from 'zod';
import { requires } from './conditions';
import { entry, exactlyOneOf, mapById, oneOrMany } from './entries';
import { queue } from './queues';
import { targets } from './targets';
import { entityRef, id, text, who, wholeNumber } from './words';

export const ladderStep = exactlyOneOf(
  entry({
    contact: id.describe('The contact to escalate to.').optional(),
    role: who.describe('The role to escalate to.').optional(),
    level: id.describe('The level to escalate to.').optional(),
    when: text.describe('When to take this step.').optional(),
    automatic: z
      .enum(['never', 'onTargetMissed'])
      .describe(
        'Whether the step is taken by itself, when a target is missed; never is the default.',
      )
      .meta({ default: 'never' })
      .optional(),
  }),
  ['contact', 'role', 'level'],
).meta({
  id: 'ladderStep',
  description:
    'One step of an escalation ladder: a contact, a role or a level.',
});

export const escalation = entry({
  title: text.describe('The name of the ladder.').optional(),
  requires: requires.describe('What it takes to escalate.').optional(),
  steps: z
    .array(ladderStep)
    .min(1)
    .describe('The steps, one at a time from the first.'),
}).meta({
  id: 'escalation',
  description:
    'The ladder of escalation within a level, frozen on a ticket when it is logged.',
});

export const status = entry({
  title: text.describe('The name of the status.').optional(),
  clock: z
    .enum(['runs', 'pauses', 'stops'])
    .describe('What the clocks do in it.'),
  setWhen: text.describe('When it is set.').optional(),
  leftWhen: text.describe('When it is left.').optional(),
  next: id.describe('The status that follows.').optional(),
}).meta({
  id: 'status',
  description: 'A status that a level uses beside the usual ones.',
});

export const level = entry({
  level: wholeNumber(0).describe(
    'The number of the level; two levels may share one.',
  ),
  title: text.describe('The name of the level.').optional(),
  party: id
    .describe(
      'The party that gives this level; the default is the party of its first contact.',
    )
    .optional(),
  owner: entityRef
    .describe('The group or user that owns the tickets of this level.')
    .optional(),
  contacts: oneOrMany(id)
    .describe('The contacts of the level, the usual one first.')
    .optional(),
  when: text.describe('When to come to this level.').optional(),
  requires: requires
    .describe('What it takes to bring a request to this level.')
    .optional(),
  handling: z
    .enum(['formal', 'informal', 'none'])
    .describe(
      'Whether requests are recorded: formal, which is the default, informal, or none.',
    )
    .meta({ default: 'formal' })
    .optional(),
  selfHelp: id
    .describe('The procedure that people try at this level.')
    .optional(),
  targets: targets
    .describe('What is promised for every request at this level.')
    .optional(),
  queue: queue
    .describe('The order in which its requests are taken.')
    .optional(),
  statuses: mapById(status).describe('Statuses of its own.').optional(),
  duties: oneOrMany(text).describe('What its people do.').optional(),
  escalation: escalation
    .describe('The ladder within the level (hierarchic escalation).')
    .optional(),
  escalatesTo: id
    .describe('The level that follows (functional escalation).')
    .optional(),
  charge: text.describe('What is charged for it.').optional(),
}).meta({ id: 'level', description: 'A level, or tier, of support.' });
