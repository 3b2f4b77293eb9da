import { z } from 'zod';
import { entry, oneOrMany } from './entries';
import { id, schedule, text, who } from './words';

/** What a report may show. @public */
export const REPORT_SECTIONS = [
  'categories',
  'requestTypes',
  'callers',
  'levels',
  'targets',
  'rapidResponses',
  'contacts',
  'incidents',
  'satisfaction',
  'suggestions',
  'licences',
  'knowledge',
  'availability',
] as const;

export const report = entry({
  title: text.describe('The name of the report.').optional(),
  schedule: schedule.describe('When it is due.'),
  responsible: oneOrMany(who).describe('Who prepares it.').optional(),
  sentTo: oneOrMany(who).describe('Who receives it.').optional(),
  contents: oneOrMany(text).describe('What it contains.').optional(),
  forms: oneOrMany(id).describe('The forms that it is made from.').optional(),
  shows: oneOrMany(z.enum(REPORT_SECTIONS))
    .describe('The sections that the portal fills in. Default: all.')
    .optional(),
  requestTypes: oneOrMany(id)
    .describe('The request types that it is about. Default: all.')
    .optional(),
  categories: oneOrMany(id)
    .describe('The categories whose requests it lists as suggestions.')
    .optional(),
  survey: entry({
    audience: oneOrMany(who).describe('Who is asked.'),
    sample: z
      .enum(['all', 'random', 'volunteer'])
      .describe('How they are chosen.')
      .optional(),
    about: text.describe('What they are asked about.').optional(),
    contact: id.describe('The contact through which they answer.').optional(),
    anonymous: z
      .boolean()
      .describe('Nobody can tell who answered what. Default: false.')
      .optional(),
  })
    .describe('The survey whose answers it reports.')
    .optional(),
  review: entry({
    responsible: oneOrMany(who).describe('Who reviews it.'),
    schedule: schedule.describe('When the review is due.').optional(),
    outcome: text.describe('What the review decides.').optional(),
  })
    .describe('Its review.')
    .optional(),
}).meta({ id: 'report', description: 'A report or a survey, and its review.' });
