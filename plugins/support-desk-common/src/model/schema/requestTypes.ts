import { z } from 'zod';
import { channelKind } from './channels';
import { requires } from './conditions';
import { route } from './contacts';
import { entry, notEmpty, oneOrMany } from './entries';
import { fields } from './forms';
import { targets } from './targets';
import { id, schedule, text, who } from './words';

export const channelUse = z
  .union([
    z.enum(['any', 'firstContact', 'followUp']),
    entry({
      use: z
        .enum(['any', 'firstContact', 'followUp'])
        .describe(
          'For the first contact, for what follows it, or for any contact.',
        ),
      requires: requires.describe('What it takes.').optional(),
    }),
  ])
  .meta({
    id: 'channelUse',
    description: 'How a channel may be used; a word alone is its `use`.',
  });

export const requestType = entry({
  title: text.describe('The name of the request type.').optional(),
  kind: z
    .enum([
      'question',
      'incident',
      'serviceRequest',
      'change',
      'training',
      'data',
      'login',
      'feedback',
    ])
    .describe('What kind of ticket it makes.'),
  level: id.describe('The level at which it starts.').optional(),
  contact: id
    .describe('The contact to which it goes, unless a route says otherwise.')
    .optional(),
  for: oneOrMany(text).describe('What it is for.').optional(),
  notFor: oneOrMany(text).describe('What it is not for.').optional(),
  requires: requires
    .describe(
      'What it takes to raise it; conditions not named here are taken from the level.',
    )
    .optional(),
  routes: z
    .array(route)
    .min(1)
    .describe('Where it goes in certain cases.')
    .optional(),
  priorities: id
    .describe('The scale by which it is given its priority.')
    .optional(),
  channels: notEmpty(z.partialRecord(channelKind, channelUse))
    .describe('The channels that may be used for it; any, where left out.')
    .optional(),
  replyTo: oneOrMany(who)
    .describe(
      'The only people who may be answered, and whose being told meets the targets.',
    )
    .optional(),
  targets: targets.describe('What is promised for it.').optional(),
  procedure: id.describe('The procedure that it starts.').optional(),
  schedule: schedule
    .describe(
      "The dates that can be chosen, in the zone of the model's calendar.",
    )
    .optional(),
  place: text.describe('Where it takes place.').optional(),
  charge: text.describe('What is charged for it.').optional(),
  fields: fields.describe('The fields of its form.').optional(),
}).meta({
  id: 'requestType',
  description: 'A kind of request, with its form.',
});
