import { z } from 'zod';
import { channelKind } from './channels';
import { entry, exactlyOneOf, keysOf, mapByKind, oneOrMany } from './entries';
import { duration, id, promise, text, who } from './words';

const measures = {
  response: 'The first reply, or the start of work where that comes first.',
  workStart: 'The start of work on the request.',
  actionPlan: 'The requester is told the plan of action.',
  update: 'The next progress report to the requester.',
  workaround: 'A workaround is in place.',
  resolution: 'The requester is told the resolution.',
  completion: 'The work is completed.',
  report: 'The report has been made.',
  lead: 'The time before an event at which its notice has to be out at the latest.',
  acknowledgement: 'The recipients have acknowledged.',
  review: 'The review has been held.',
};

export const measure = z
  .enum(keysOf(measures))
  .meta({ id: 'measure', description: 'What a target measures.' });

export const targetStart = z.enum([
  'logged',
  'notified',
  'discovered',
  'earliestOfDiscoveredOrNotified',
  'initialContact',
  'occurrence',
  'eventStart',
  'periodEnd',
]);

export const targetBinding = z.enum(['commitment', 'goal']);

export const target = exactlyOneOf(
  entry({
    title: text
      .describe('What is promised, where the measure does not say it.')
      .optional(),
    measure: measure
      .describe('What is measured; the default is the key of the target.')
      .optional(),
    within: duration
      .describe('The time within which it is promised.')
      .optional(),
    promise: promise
      .describe('The promise, where it is not a time.')
      .optional(),
    calendar: id
      .describe(
        'The calendar of business time; the default is that of the scale, then that of the model.',
      )
      .optional(),
    start: targetStart
      .describe('The moment at which the clock starts, logged by default.')
      .optional(),
    during: id
      .describe(
        'The target is for a clock that starts while this calendar is open.',
      )
      .optional(),
    outside: id
      .describe(
        'The target is for a clock that starts while this calendar is closed.',
      )
      .optional(),
    landing: z
      .enum(['sameTime', 'endOfDay'])
      .describe(
        'Where business days end: at the same time of day, which is the default, or at the end of the day.',
      )
      .meta({ default: 'sameTime' })
      .optional(),
    countFrom: z
      .enum(['nextOpening', 'nextDate'])
      .describe(
        'For endOfDay from outside the hours: day 1 is the day of the next opening, which is the default, or the next open date.',
      )
      .meta({ default: 'nextOpening' })
      .optional(),
    binding: targetBinding
      .describe(
        'A commitment can be missed, a goal is best effort; commitment is the default.',
      )
      .optional(),
    responsible: oneOrMany(who).describe('Whose promise it is.').optional(),
    via: channelKind.describe('Only this channel meets the target.').optional(),
    stated: text.describe("The promise in the source's own words.").optional(),
  }),
  ['within', 'promise'],
).meta({ id: 'target', description: 'One promise about time.' });

export const targetShort = z.union([duration, promise, target]).meta({
  id: 'targetShort',
  description: 'A duration, a promise word, or the long form.',
});

export const targets = mapByKind(measures, targetShort, target, 'measure').meta(
  {
    id: 'targets',
    description:
      'Promises about time, keyed by measure; a second one of the same measure has an id of its own and says its measure.',
  },
);
