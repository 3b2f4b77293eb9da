import { z } from 'zod';
import { channelKind } from './channels';
import { requires } from './conditions';
import { entry, oneOrMany } from './entries';
import { targets } from './targets';
import { id, text, who } from './words';

export const notice = entry({
  title: text.describe('The name of the notice.').optional(),
  kind: z
    .enum([
      'plannedDowntime',
      'unplannedInterruption',
      'serviceResumed',
      'release',
      'change',
      'general',
    ])
    .describe('What it is about.'),
  requires: requires.describe('What it takes to send it.').optional(),
  audience: oneOrMany(who).describe('Who receives it.'),
  channels: oneOrMany(channelKind)
    .describe('The channels of which at least one is used.')
    .optional(),
  targets: targets
    .describe('Its lead time, and by when it has to be acknowledged.')
    .optional(),
  include: oneOrMany(text).describe('What it has to contain.').optional(),
  acknowledgement: entry({
    by: oneOrMany(who)
      .describe('Who has to reply, the audience by default.')
      .optional(),
    chase: entry({
      responsible: oneOrMany(who).describe('Who reaches them.'),
      channel: channelKind.describe('By which channel.'),
      text: text.describe('What is done.').optional(),
    })
      .describe('How those who did not reply are reached.')
      .optional(),
  })
    .describe('Its recipients have to reply.')
    .optional(),
  followedBy: oneOrMany(id)
    .describe('The notice that has to follow before the event is closed.')
    .optional(),
}).meta({ id: 'notice', description: 'A kind of service notice.' });
